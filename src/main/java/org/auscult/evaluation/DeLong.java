package org.auscult.evaluation;

import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * The difference of two scores' AUC on the same clips (DeLong, DeLong and Clarke-Pearson 1988).
 *
 * @param difference AUC of the first minus that of the second
 * @param standardError of the difference
 */
public record DeLong(double difference, double standardError) {
    /**
     * Compares.
     *
     * @throws IllegalArgumentException if a condition occurs less than twice
     */
    public static DeLong of(double[] first, double[] second, boolean[] anomalous) {
        Components a = Components.of(first, anomalous);
        Components b = Components.of(second, anomalous);
        double variance = variance(a.faults, b.faults) + variance(a.normals, b.normals);
        return new DeLong(mean(a.faults) - mean(b.faults), Math.sqrt(Math.max(0, variance)));
    }

    /** The interval of the difference, by the normal approximation. */
    public Interval interval(double confidence) {
        double reach = standardError * new NormalDistribution().inverseCumulativeProbability(0.5 + confidence / 2);
        return new Interval(difference - reach, difference + reach);
    }

    /** The two-sided p-value of no difference; 1 if the scores rank alike. */
    public double pValue() {
        if (standardError == 0) {
            return difference == 0 ? 1 : 0;
        }
        return 2 * new NormalDistribution().cumulativeProbability(-Math.abs(difference) / standardError);
    }

    /** What each clip adds to the AUC: the share of the other condition's clips on its right side, ties half. */
    private record Components(double[] faults, double[] normals) {
        static Components of(double[] scores, boolean[] anomalous) {
            int positives = 0;
            for (boolean one : anomalous) {
                positives += one ? 1 : 0;
            }
            int negatives = scores.length - positives;
            if (positives < 2 || negatives < 2) {
                throw new IllegalArgumentException("DeLong's test needs two clips of each condition");
            }
            double[] faults = new double[positives];
            double[] normals = new double[negatives];
            int p = 0;
            for (int i = 0; i < scores.length; i++) {
                if (anomalous[i]) {
                    int n = 0;
                    for (int j = 0; j < scores.length; j++) {
                        if (!anomalous[j]) {
                            double wins = scores[i] > scores[j] ? 1 : scores[i] == scores[j] ? 0.5 : 0;
                            faults[p] += wins / negatives;
                            normals[n++] += wins / positives;
                        }
                    }
                    p++;
                }
            }
            return new Components(faults, normals);
        }
    }

    /** Of the mean of the differences. */
    private static double variance(double[] a, double[] b) {
        double mean = mean(a) - mean(b);
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            double deviation = a[i] - b[i] - mean;
            sum += deviation * deviation;
        }
        return sum / (a.length - 1) / a.length;
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}
