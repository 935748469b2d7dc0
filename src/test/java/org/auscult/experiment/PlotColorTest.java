package org.auscult.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlotColorTest {
    private static final int LIGHT = 0xffffff;
    private static final int DARK = 0x0d1117;
    private static final List<PlotColor> TOGETHER = Stream.concat(
                    IntStream.range(0, 8).mapToObj(PlotColor::ofSeries), Stream.of(PlotColor.FUSED, PlotColor.PINNED))
            .toList();
    private static final List<PlotColor> CLIPS =
            List.of(PlotColor.NORMAL, PlotColor.ANOMALOUS, PlotColor.HELD_OUT, PlotColor.UNLABELLED);

    /** What eyes see of linear red, green and blue, by Machado, Oliveira and Fernandes (2009). */
    private enum Eyes {
        USUAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
        PROTAN(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
        DEUTAN(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881);

        private final double[] matrix;

        Eyes(double... matrix) {
            this.matrix = matrix;
        }

        double[] see(int rgb) {
            double[] seen = new double[3];
            for (int row = 0; row < 3; row++) {
                for (int part = 0; part < 3; part++) {
                    seen[row] += matrix[3 * row + part] * linear(rgb >> 16 - 8 * part & 0xff);
                }
                seen[row] = 255 * encoded(Math.max(0, Math.min(1, seen[row])));
            }
            return seen;
        }

        double distance(PlotColor one, PlotColor other) {
            double[] a = see(one.rgb());
            double[] b = see(other.rgb());
            return Math.sqrt(IntStream.range(0, 3)
                    .mapToDouble(part -> (a[part] - b[part]) * (a[part] - b[part]))
                    .sum());
        }
    }

    @Test
    void theColoursStandOutFromBothGrounds() {
        assertThat(Stream.concat(TOGETHER.stream(), CLIPS.stream())).allSatisfy(color -> {
            assertThat(contrast(color.rgb(), LIGHT)).as(color.hex()).isGreaterThanOrEqualTo(3);
            assertThat(contrast(color.rgb(), DARK)).as(color.hex()).isGreaterThanOrEqualTo(3);
        });
    }

    @Test
    void noTwoOfThemAreAlike() {
        areApart(TOGETHER, Eyes.USUAL, 60);
        areApart(CLIPS, Eyes.USUAL, 60);
    }

    @ParameterizedTest
    @EnumSource(
            value = Eyes.class,
            names = {"PROTAN", "DEUTAN"})
    void redGreenBlindEyesSeeADifference(Eyes eyes) {
        areApart(TOGETHER, eyes, 25);
        areApart(List.of(PlotColor.NORMAL, PlotColor.ANOMALOUS), eyes, 100);
        areApart(CLIPS, eyes, 14);
    }

    private static void areApart(List<PlotColor> colors, Eyes eyes, double least) {
        for (PlotColor one : colors) {
            assertThat(colors.stream().filter(other -> other != one))
                    .allSatisfy(other -> assertThat(eyes.distance(one, other))
                            .as(one + " " + other)
                            .isGreaterThan(least));
        }
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

    private static double encoded(double share) {
        return share <= 0.0031308 ? 12.92 * share : 1.055 * Math.pow(share, 1 / 2.4) - 0.055;
    }
}
