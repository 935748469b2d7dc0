package org.auscult.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.auscult.task.Progress;
import org.auscult.task.StopSignal;

/**
 * t-distributed stochastic neighbour embedding (van der Maaten and Hinton 2008) of the first 30 principal components, with the
 * repulsion of far points taken together (van der Maaten 2014). It begins as PCA does, so that a rerun gives the same picture.
 * Neighbours stay neighbours; distances between groups, and the sizes of groups, say nothing.
 */
public final class Tsne implements Projection {
    private static final int COMPONENTS = 30;
    private static final double PERPLEXITY = 30;
    private static final double THETA = 0.5;
    private static final int STEPS = 600;
    private static final int EXAGGERATED_STEPS = 200;
    private static final double EXAGGERATION = 12;

    private final long seed;

    /** @param seed parts points that lie on each other */
    public Tsne(long seed) {
        this.seed = seed;
    }

    @Override
    public String title() {
        return "t-SNE";
    }

    @Override
    public String axis(int index) {
        return "t-SNE " + (index + 1);
    }

    @Override
    public double[][] project(List<float[]> points, Consumer<Progress> progress, StopSignal stop) {
        int n = points.size();
        if (n < 4 || points.stream().allMatch(point -> Arrays.equals(point, points.get(0)))) {
            return Pca.components(points, 2);
        }
        double[][] components = Pca.components(points, Math.min(COMPONENTS, points.get(0).length));
        Affinities near = Affinities.of(components, PERPLEXITY, progress, stop);
        Layout layout = new Layout(start(components), near);
        for (int step = 0; step < STEPS; step++) {
            stop.check();
            progress.accept(new Progress("t-SNE", step, STEPS));
            layout.step(step < EXAGGERATED_STEPS ? EXAGGERATION : 1, step < EXAGGERATED_STEPS ? 0.5 : 0.8);
        }
        return layout.places;
    }

    private double[][] start(double[][] components) {
        SplittableRandom random = new SplittableRandom(seed);
        double square = 0;
        for (double[] point : components) {
            square += point[0] * point[0] / components.length;
        }
        double scale = 1e-4 / Math.max(1e-12, Math.sqrt(square));
        double[][] start = new double[components.length][2];
        for (int i = 0; i < start.length; i++) {
            for (int axis = 0; axis < 2; axis++) {
                double component = axis < components[i].length ? components[i][axis] : 0;
                start[i][axis] = component * scale + 1e-7 * (random.nextDouble() - 0.5);
            }
        }
        return start;
    }

    /** The places, on their way down the gradient. */
    private static final class Layout {
        private static final double LEAST_GAIN = 0.01;

        private final double[][] places;
        private final Affinities near;
        private final double[][] attraction;
        private final double[][] repulsion;
        private final double[][] velocity;
        private final double[][] gains;
        private final double rate;
        private final Quadtree tree;

        Layout(double[][] places, Affinities near) {
            this.places = places;
            this.near = near;
            int n = places.length;
            attraction = new double[n][2];
            repulsion = new double[n][2];
            velocity = new double[n][2];
            gains = new double[n][2];
            for (double[] gain : gains) {
                gain[0] = 1;
                gain[1] = 1;
            }
            rate = Math.max(50, n / EXAGGERATION / 4);
            tree = new Quadtree(places);
        }

        void step(double exaggeration, double momentum) {
            attract();
            double sum = repel();
            for (int i = 0; i < places.length; i++) {
                for (int axis = 0; axis < 2; axis++) {
                    double gradient = 4 * (exaggeration * attraction[i][axis] - repulsion[i][axis] / sum);
                    boolean turns = gradient > 0 == velocity[i][axis] > 0;
                    gains[i][axis] = Math.max(LEAST_GAIN, turns ? gains[i][axis] * 0.8 : gains[i][axis] + 0.2);
                    velocity[i][axis] = momentum * velocity[i][axis] - rate * gains[i][axis] * gradient;
                }
            }
            for (int i = 0; i < places.length; i++) {
                places[i][0] += velocity[i][0];
                places[i][1] += velocity[i][1];
            }
        }

        /** Each chance counts half for either end: together they are symmetric. */
        private void attract() {
            int n = places.length;
            for (double[] force : attraction) {
                force[0] = 0;
                force[1] = 0;
            }
            for (int i = 0; i < n; i++) {
                for (int m = 0; m < near.neighbours()[i].length; m++) {
                    int j = near.neighbours()[i][m];
                    double dx = places[i][0] - places[j][0];
                    double dy = places[i][1] - places[j][1];
                    double pull = near.chances()[i][m] / (2.0 * n) / (1 + dx * dx + dy * dy);
                    attraction[i][0] += pull * dx;
                    attraction[i][1] += pull * dy;
                    attraction[j][0] -= pull * dx;
                    attraction[j][1] -= pull * dy;
                }
            }
        }

        private double repel() {
            tree.build();
            double sum = 0;
            for (int i = 0; i < places.length; i++) {
                repulsion[i][0] = 0;
                repulsion[i][1] = 0;
                sum += tree.repel(places[i][0], places[i][1], THETA, repulsion[i]) - 1;
            }
            return Math.max(1e-12, sum);
        }
    }
}
