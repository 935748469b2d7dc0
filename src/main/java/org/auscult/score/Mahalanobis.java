package org.auscult.score;

import java.util.List;

/** S_maha = (x − μ)ᵀ Σ⁻¹ (x − μ), Σ shrunk by Ledoit and Wolf (METHOD §5). */
public final class Mahalanobis implements EmbeddingScore {
    /** Keeps Σ invertible where a dimension is constant; relative to the mean variance. */
    private static final double RIDGE = 1e-9;

    @Override
    public String name() {
        return "S_maha";
    }

    @Override
    public Fitted fit(List<float[]> embeddings) {
        LedoitWolf shrunk = LedoitWolf.of(embeddings);
        int d = shrunk.mean().length;
        double trace = 0;
        for (int i = 0; i < d; i++) {
            trace += shrunk.covariance()[i][i];
        }
        double[] state = new double[d + d * d];
        System.arraycopy(shrunk.mean(), 0, state, 0, d);
        double[][] factor = cholesky(shrunk.covariance(), RIDGE * trace / d + Double.MIN_NORMAL);
        for (int i = 0; i < d; i++) {
            System.arraycopy(factor[i], 0, state, d + i * d, d);
        }
        return restore(state);
    }

    @Override
    public Fitted restore(double[] state) {
        return new Gaussian(state);
    }

    /** Mean [d], then the lower Cholesky factor of Σ [d × d]. */
    private record Gaussian(double[] state) implements Fitted {
        @Override
        public double score(float[] embedding) {
            int d = embedding.length;
            double[] y = new double[d];
            double sum = 0;
            for (int i = 0; i < d; i++) {
                double rest = embedding[i] - state[i];
                for (int j = 0; j < i; j++) {
                    rest -= state[d + i * d + j] * y[j];
                }
                y[i] = rest / state[d + i * d + i];
                sum += y[i] * y[i];
            }
            return sum;
        }
    }

    private static double[][] cholesky(double[][] matrix, double ridge) {
        int d = matrix.length;
        double[][] lower = new double[d][d];
        for (int i = 0; i < d; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = matrix[i][j] + (i == j ? ridge : 0);
                for (int k = 0; k < j; k++) {
                    sum -= lower[i][k] * lower[j][k];
                }
                lower[i][j] = i == j ? Math.sqrt(Math.max(sum, ridge)) : sum / lower[j][j];
            }
        }
        return lower;
    }
}
