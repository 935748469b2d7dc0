package org.auscult.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.auscult.evaluation.Labelled;
import org.junit.jupiter.api.Test;

final class SvgHistogramTest {
    private static final Pattern BAR =
            Pattern.compile("<rect x='([\\d.]+)' y='([\\d.]+)' width='6\\.[\\d]+' height='([\\d.]+)' fill='([^']+)'/>");

    @Test
    void aClipThatHowlsDoesNotSquashTheOthersAndBarsStandOnOneAnother() {
        double[] normals = {0, 0.25, 0.5, 0.5, 0.75, 1};
        Labelled tests = new Labelled(
                new double[] {0.5, 0.5, 400, Double.POSITIVE_INFINITY}, new boolean[] {false, true, true, true});
        String svg = SvgHistogram.of("fan 00", normals, "held out", tests, 1.5);
        assertThat(svg).contains("last bar ≥ 9: 1").contains(">≥ 9</text>");
        List<MatchResult> bars = BAR.matcher(svg).results().toList();
        List<MatchResult> fullest = bars.stream()
                .filter(bar -> bar.group(1).equals(bars.get(2).group(1)))
                .toList();
        assertThat(fullest)
                .extracting(bar -> bar.group(4))
                .doesNotHaveDuplicates()
                .hasSize(3);
        assertThat(fullest.stream()
                        .mapToDouble(bar -> Double.parseDouble(bar.group(3)))
                        .sum())
                .isCloseTo(100, within(0.2));
    }

    @Test
    void withoutAScoreThereIsAnEmptyPlot() {
        String svg = SvgHistogram.of(
                "fan 00", new double[0], "held out", new Labelled(new double[0], new boolean[0]), Double.NaN);
        assertThat(svg).contains("nothing is called").doesNotContain("NaN");
    }
}
