package org.auscult.ui.plots;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.paint.Color;
import org.auscult.dataset.Condition;
import org.auscult.dataset.MachineId;
import org.auscult.dataset.Recording;
import org.auscult.dataset.Split;
import org.auscult.score.Role;
import org.auscult.score.ScoredClip;
import org.junit.jupiter.api.Test;

class HistogramTest {
    @Test
    void countsEachClipOnceInTheBinOfItsScore() {
        List<ScoredClip> clips = List.of(clip(0), clip(0.01), clip(10), clip(5), clip(Double.NaN));
        Histogram histogram =
                Histogram.of(List.of(new Histogram.Kind("normal", Color.BLUE, clips)), clip -> clip.z()[0]);
        assertThat(histogram.low()).isEqualTo(-0.2);
        assertThat(histogram.high()).isEqualTo(10.2);
        assertThat(histogram.most()).isEqualTo(2);
        List<List<ScoredClip>> bins = histogram.series().get(0).bins();
        assertThat(bins.stream().mapToInt(List::size).sum())
                .as("NaN is left out")
                .isEqualTo(4);
        assertThat(bins.get(0)).containsExactly(clips.get(0), clips.get(1));
        assertThat(bins.get(histogram.bin(5))).containsExactly(clips.get(3));
        assertThat(bins.get(Histogram.BINS - 1)).containsExactly(clips.get(2));
    }

    @Test
    void nothingFiniteIsNothingToCount() {
        List<ScoredClip> clips = List.of(clip(Double.NaN), clip(Double.POSITIVE_INFINITY));
        assertThat(Histogram.of(List.of(new Histogram.Kind("normal", Color.BLUE, clips)), clip -> clip.z()[0]))
                .isEqualTo(Histogram.EMPTY);
        Histogram one =
                Histogram.of(List.of(new Histogram.Kind("normal", Color.BLUE, List.of(clip(3)))), c -> c.z()[0]);
        assertThat(one.most()).isEqualTo(1);
        assertThat(one.low()).isEqualTo(2.5);
        assertThat(one.high()).isEqualTo(3.5);
    }

    private static ScoredClip clip(double score) {
        Recording recording =
                new Recording(Path.of("a.wav"), "a" + score, new MachineId("fan", "00"), Split.TEST, Condition.NORMAL);
        return new ScoredClip(
                recording, Role.TEST, new float[0], new double[] {score}, new double[] {score}, new float[0]);
    }
}
