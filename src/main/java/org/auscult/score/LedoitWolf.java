package org.auscult.score;

import java.util.List;

/**
 * Mean and shrunk covariance of a sample (Ledoit and Wolf 2004): (1 − δ)·S + δ·m·I with m = tr S / d and the δ that is best
 * in expected squared error.
 *
 * @param mean [d]
 * @param covariance [d][d]
 * @param shrinkage δ, 0 … 1
 */
record LedoitWolf(double[] mean, double[][] covariance, double shrinkage) {
    static LedoitWolf of(List<float[]> sample) {
        int n = sample.size();
        int d = sample.get(0).length;
        double[] mean = new double[d];
        for (float[] x : sample) {
            for (int j = 0; j < d; j++) {
                mean[j] += x[j] / (double) n;
            }
        }
        double[][] s = new double[d][d];
        double fourth = 0;
        double[] centred = new double[d];
        for (float[] x : sample) {
            double square = 0;
            for (int j = 0; j < d; j++) {
                centred[j] = x[j] - mean[j];
                square += centred[j] * centred[j];
            }
            fourth += square * square;
            for (int i = 0; i < d; i++) {
                for (int j = 0; j < d; j++) {
                    s[i][j] += centred[i] * centred[j] / n;
                }
            }
        }
        double trace = 0;
        double squares = 0;
        for (int i = 0; i < d; i++) {
            trace += s[i][i];
            for (int j = 0; j < d; j++) {
                squares += s[i][j] * s[i][j];
            }
        }
        double target = trace / d;
        double distance = squares / d - target * target;
        double error = (fourth / n - squares) / d / n;
        double shrinkage = distance <= 0 ? 1 : Math.max(0, Math.min(error, distance) / distance);
        for (int i = 0; i < d; i++) {
            for (int j = 0; j < d; j++) {
                s[i][j] *= 1 - shrinkage;
            }
            s[i][i] += shrinkage * target;
        }
        return new LedoitWolf(mean, s, shrinkage);
    }
}
