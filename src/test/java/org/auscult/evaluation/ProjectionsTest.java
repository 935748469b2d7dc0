package org.auscult.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.auscult.task.StopSignal;
import org.junit.jupiter.api.Test;

final class ProjectionsTest {
    private static final int BLOBS = 8;
    private static final int EACH = 30;

    /** Corners of a simplex: no plane shows them apart, so that PCA must mix them. */
    private static List<float[]> blobs() {
        Random random = new Random(5);
        List<float[]> points = new ArrayList<>();
        for (int i = 0; i < BLOBS * EACH; i++) {
            float[] point = new float[BLOBS];
            for (int d = 0; d < BLOBS; d++) {
                point[d] = (float) (random.nextGaussian() + (d == i % BLOBS ? 12 : 0));
            }
            points.add(point);
        }
        return points;
    }

    private static double[][] project(Projection projection, List<float[]> points) {
        return projection.project(points, progress -> {}, new StopSignal());
    }

    @Test
    void tsneKeepsNeighboursThatPcaLoses() {
        List<float[]> points = blobs();
        double[][] original = points.stream()
                .map(p -> IntStream.range(0, p.length).mapToDouble(i -> p[i]).toArray())
                .toArray(double[][]::new);
        double tsne = kept(original, project(new Tsne(1), points));
        double pca = kept(original, project(new Pca(), points));
        assertThat(tsne).isGreaterThan(0.45).isGreaterThan(pca + 0.2);
    }

    @Test
    void tsneLaysEachBlobTogether() {
        double[][] places = project(new Tsne(1), blobs());
        for (int i = 0; i < places.length; i++) {
            int self = i;
            List<Integer> nearest = nearest(places, i, 5);
            assertThat(nearest).allMatch(j -> j % BLOBS == self % BLOBS);
        }
    }

    @Test
    void aRerunGivesTheSamePicture() {
        List<float[]> points = blobs().subList(0, 60);
        assertThat(project(new Tsne(1), points)).isDeepEqualTo(project(new Tsne(1), points));
    }

    @Test
    void itStopsWhenAskedTo() {
        StopSignal stop = new StopSignal();
        assertThatThrownBy(() -> new Tsne(1).project(blobs(), progress -> stop.stop(), stop))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void oddSetsGiveNumbers() {
        for (Projection projection : Projections.all()) {
            assertThat(project(projection, List.of())).isEmpty();
            for (int n : new int[] {1, 2, 3, 5, 40}) {
                List<float[]> same = IntStream.range(0, n)
                        .mapToObj(i -> new float[] {3, 1, 4})
                        .toList();
                for (double[] place : project(projection, same)) {
                    assertThat(place).hasSize(2).doesNotContain(Double.NaN);
                }
            }
        }
    }

    @Test
    void equalPointsLieOnOnePlace() {
        for (Projection projection : Projections.all()) {
            List<float[]> same = IntStream.range(0, 40)
                    .mapToObj(i -> new float[] {0.1f, 0.7f, 3})
                    .toList();
            for (double[] place : project(projection, same)) {
                assertThat(place[0]).isCloseTo(0, within(1e-12));
                assertThat(place[1]).isCloseTo(0, within(1e-12));
            }
        }
    }

    private static double kept(double[][] before, double[][] after) {
        int k = 10;
        double sum = 0;
        for (int i = 0; i < before.length; i++) {
            Set<Integer> near = new HashSet<>(nearest(before, i, k));
            near.retainAll(nearest(after, i, k));
            sum += (double) near.size() / k / before.length;
        }
        return sum;
    }

    private static List<Integer> nearest(double[][] points, int from, int k) {
        return IntStream.range(0, points.length)
                .filter(j -> j != from)
                .boxed()
                .sorted(Comparator.comparingDouble(j -> {
                    double sum = 0;
                    for (int d = 0; d < points[from].length; d++) {
                        sum += Math.pow(points[from][d] - points[j][d], 2);
                    }
                    return sum;
                }))
                .limit(k)
                .toList();
    }
}
