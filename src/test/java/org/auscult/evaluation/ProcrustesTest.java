package org.auscult.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.auscult.detector.EpochEmbeddings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProcrustesTest {
    private final Random random = new Random(3);

    @ParameterizedTest
    @ValueSource(doubles = {1, -1})
    void aTurnedMirroredScaledAndMovedCopyComesBack(double mirror) {
        double[][] figure = figure(40);
        double angle = 2.3;
        double[][] copy = new double[figure.length][2];
        for (int i = 0; i < copy.length; i++) {
            double x = figure[i][0];
            double y = mirror * figure[i][1];
            copy[i][0] = 0.3 * (Math.cos(angle) * x - Math.sin(angle) * y) + 7;
            copy[i][1] = 0.3 * (Math.sin(angle) * x + Math.cos(angle) * y) - 4;
        }
        double[][] back = Procrustes.align(copy, figure);
        for (int i = 0; i < copy.length; i++) {
            assertThat(back[i]).containsExactly(figure[i], within(1e-9));
        }
    }

    @Test
    void noOtherTurnLiesCloser() {
        double[][] points = figure(30);
        double[][] onto = figure(30);
        double best = distance(Procrustes.align(points, onto), onto);
        for (int i = 0; i < 500; i++) {
            double[][] other = Procrustes.align(points, onto);
            double angle = 0.02 * random.nextGaussian();
            double scale = 1 + 0.02 * random.nextGaussian();
            for (double[] p : other) {
                double x = p[0];
                p[0] = scale * (Math.cos(angle) * x - Math.sin(angle) * p[1]);
                p[1] = scale * (Math.sin(angle) * x + Math.cos(angle) * p[1]);
            }
            assertThat(distance(other, onto)).isGreaterThanOrEqualTo(best - 1e-9);
        }
    }

    @Test
    void equalPointsFallOnTheCentre() {
        double[][] aligned = Procrustes.align(new double[][] {{3, 3}, {3, 3}}, new double[][] {{0, 0}, {2, 4}});
        assertThat(aligned).isDeepEqualTo(new double[][] {{1, 2}, {1, 2}});
        assertThatThrownBy(() -> Procrustes.align(new double[1][2], new double[2][2]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anEpochThatOnlyTurnsDoesNotJump() {
        List<float[]> first = new ArrayList<>();
        List<float[]> second = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            float[] point = {(float) random.nextGaussian() * 3, (float) random.nextGaussian(), 0};
            first.add(point);
            second.add(new float[] {0, -point[0], -point[1]});
        }
        EpochFilm film = EpochFilm.of(
                List.of(new EpochEmbeddings(1, List.of(), first), new EpochEmbeddings(2, List.of(), second)));
        double[][] before = film.at(0);
        double[][] after = film.at(1);
        for (int i = 0; i < 50; i++) {
            assertThat(after[i]).containsExactly(before[i], within(1e-5));
        }
    }

    private double[][] figure(int n) {
        double[][] points = new double[n][2];
        for (double[] point : points) {
            point[0] = 2 * random.nextGaussian() + 1;
            point[1] = random.nextGaussian() - 3;
        }
        return points;
    }

    private static double distance(double[][] a, double[][] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += Math.pow(a[i][0] - b[i][0], 2) + Math.pow(a[i][1] - b[i][1], 2);
        }
        return sum;
    }
}
