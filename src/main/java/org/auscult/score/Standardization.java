package org.auscult.score;

import java.util.List;

/**
 * z = (s − mean) / deviation of each score, over one machine's normals.
 *
 * @param mean by score
 * @param deviation by score, never 0
 * @param clips how many normals it was taken over
 * @param heldOut whether those were held out; otherwise they were learned from, and z is too large for new clips
 */
public record Standardization(double[] mean, double[] deviation, int clips, boolean heldOut) {
    private static final double SMALLEST = 1e-12;

    /** Takes the statistics of raw scores, a row a clip. */
    static Standardization of(List<double[]> raw, boolean heldOut) {
        int scores = raw.get(0).length;
        double[] mean = new double[scores];
        double[] deviation = new double[scores];
        for (int s = 0; s < scores; s++) {
            int score = s;
            double m = raw.stream().mapToDouble(r -> r[score]).average().orElse(0);
            double variance = raw.stream()
                    .mapToDouble(r -> (r[score] - m) * (r[score] - m))
                    .average()
                    .orElse(0);
            mean[s] = m;
            deviation[s] = Math.max(Math.sqrt(variance), Math.max(SMALLEST, SMALLEST * Math.abs(m)));
        }
        return new Standardization(mean, deviation, raw.size(), heldOut);
    }

    /** The standardised scores. */
    public double[] z(double[] raw) {
        double[] z = new double[raw.length];
        for (int s = 0; s < z.length; s++) {
            z[s] = (raw[s] - mean[s]) / deviation[s];
        }
        return z;
    }
}
