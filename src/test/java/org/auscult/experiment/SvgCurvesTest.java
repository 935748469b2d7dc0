package org.auscult.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.auscult.detector.TrainingProgress;
import org.junit.jupiter.api.Test;

final class SvgCurvesTest {
    @Test
    void eachLossIsTheMeanOfItsEpochAndStagesAreNamedWhereTheyBegin() {
        String svg = SvgCurves.of(List.of(
                batch("Stage 1 of 2", 1, Map.of("id", 3.0)),
                batch("Stage 1 of 2", 1, Map.of("id", 5.0)),
                batch("Stage 1 of 2", 2, Map.of("id", 2.0)),
                batch("Stage 2 of 2", 3, Map.of("id", 1.0, "bin", 2.0))));
        assertThat(svg)
                .as("4, 2 and 1 of at most 4; 2 in the last epoch")
                .contains("points='50.0,22.0 290.0,112.0 530.0,157.0'")
                .contains("points='530.0,112.0'")
                .contains(">id</text>")
                .contains(">bin</text>")
                .contains("x='54.0' y='14.0' text-anchor='start'>Stage 1 of 2")
                .contains("x='534.0' y='14.0' text-anchor='start'>Stage 2 of 2");
    }

    @Test
    void whatWasNotTrainedInEpochsHasNoCurves() {
        assertThat(SvgCurves.of(List.of())).isEmpty();
        assertThat(SvgCurves.of(List.of(batch("", 1, Map.of("id", 3.0))))).isEmpty();
    }

    private static TrainingProgress batch(String phase, int epoch, Map<String, Double> losses) {
        return new TrainingProgress(phase, epoch, 3, 1, 1, losses, Map.of(), Map.of(), 0.001, 1, 0.5, 1, 0);
    }
}
