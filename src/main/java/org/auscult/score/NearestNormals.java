package org.auscult.score;

import java.util.Arrays;
import java.util.List;

/**
 * How far an embedding lies from the learned normals nearest to it, by Euclid. Plain: the mean distance to the two nearest.
 * Normalised by local density (Wilkinghoff et al. 2025): the smallest ratio of the distance to a normal and that normal's
 * mean distance to its own five nearest, so that a machine's sparse and dense modes count alike.
 *
 * @param name of the score
 * @param isNormalised whether by local density
 */
public record NearestNormals(String name, boolean isNormalised) implements EmbeddingScore {
    private static final int NEAREST = 2;
    private static final int NEIGHBOURS = 5;
    private static final double SMALLEST = 1e-9;

    @Override
    public Fitted fit(List<float[]> embeddings) {
        int n = embeddings.size();
        double[] state = state(embeddings);
        int spread = state.length - n;
        Normals normals = new Normals(state, isNormalised);
        for (int i = 0; i < n; i++) {
            double[] distances = normals.distances(embeddings.get(i));
            distances[i] = Double.POSITIVE_INFINITY;
            Arrays.sort(distances);
            state[spread + i] = n == 1 ? 1 : mean(distances, Math.min(NEIGHBOURS, n - 1));
        }
        return normals;
    }

    /**
     * The distance of an embedding to each of some normals, as the scores take it; 0 to itself.
     *
     * @param normals of the embedding's length
     */
    public static double[] distances(float[] embedding, List<float[]> normals) {
        return normals.isEmpty() ? new double[0] : new Normals(state(normals), false).distances(embedding);
    }

    private static double[] state(List<float[]> embeddings) {
        int n = embeddings.size();
        int d = embeddings.get(0).length;
        double[] state = new double[1 + n * d + n];
        state[0] = d;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < d; j++) {
                state[1 + i * d + j] = embeddings.get(i)[j];
            }
        }
        return state;
    }

    @Override
    public Fitted restore(double[] state) {
        return new Normals(state, isNormalised);
    }

    private static double mean(double[] sorted, int count) {
        return Arrays.stream(sorted, 0, count).average().orElseThrow();
    }

    /** The length d of an embedding, the embeddings [n × d], the mean distance of each to its own neighbours [n]. */
    private record Normals(double[] state, boolean isNormalised) implements Fitted {
        @Override
        public double score(float[] embedding) {
            double[] distances = distances(embedding);
            leaveOut(distances);
            if (isNormalised) {
                double least = Double.POSITIVE_INFINITY;
                int spread = state.length - distances.length;
                for (int i = 0; i < distances.length; i++) {
                    least = Math.min(least, distances[i] / Math.max(SMALLEST, state[spread + i]));
                }
                return least;
            }
            Arrays.sort(distances);
            return mean(distances, Math.min(NEAREST, distances.length > 1 ? distances.length - 1 : 1));
        }

        /** A learned clip is no neighbour of its own; otherwise every one would score 0. */
        private static void leaveOut(double[] distances) {
            for (int i = 0; i < distances.length && distances.length > 1; i++) {
                if (distances[i] == 0) {
                    distances[i] = Double.POSITIVE_INFINITY;
                    return;
                }
            }
        }

        double[] distances(float[] embedding) {
            int d = (int) state[0];
            double[] distances = new double[(state.length - 1) / (d + 1)];
            for (int i = 0; i < distances.length; i++) {
                double sum = 0;
                for (int j = 0; j < d; j++) {
                    double difference = embedding[j] - state[1 + i * d + j];
                    sum += difference * difference;
                }
                distances[i] = Math.sqrt(sum);
            }
            return distances;
        }
    }
}
