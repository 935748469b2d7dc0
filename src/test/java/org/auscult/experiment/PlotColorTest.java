package org.auscult.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlotColorTest {
    private static final int LIGHT = 0xffffff;
    private static final int DARK = 0x0d1117;
    private static final List<PlotColor> TOGETHER = Stream.concat(
                    IntStream.range(0, 8).mapToObj(PlotColor::ofSeries), Stream.of(PlotColor.FUSED, PlotColor.PINNED))
            .toList();

    @Test
    void theColoursOfLinesStandOutFromBothGrounds() {
        assertThat(TOGETHER).allSatisfy(color -> {
            assertThat(contrast(color.rgb(), LIGHT)).as(color.hex()).isGreaterThanOrEqualTo(3);
            assertThat(contrast(color.rgb(), DARK)).as(color.hex()).isGreaterThanOrEqualTo(3);
        });
    }

    @Test
    void noTwoOfThemAreAlike() {
        for (PlotColor one : TOGETHER) {
            assertThat(TOGETHER.stream().filter(other -> other != one))
                    .allSatisfy(other -> assertThat(distance(one, other))
                            .as(one + " " + other)
                            .isGreaterThan(60));
        }
    }

    private static double distance(PlotColor one, PlotColor other) {
        return Math.sqrt(IntStream.of(0, 8, 16)
                .mapToDouble(shift -> (one.rgb() >> shift & 0xff) - (other.rgb() >> shift & 0xff))
                .map(difference -> difference * difference)
                .sum());
    }

    private static double contrast(int one, int other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 0xff) + 0.7152 * linear(rgb >> 8 & 0xff) + 0.0722 * linear(rgb & 0xff);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
