package org.auscult.evaluation;

import java.util.Arrays;

/** The means by which the challenges sum up machines. */
final class Means {
    /** Stands for 0, of which there is no reciprocal. */
    private static final double SMALLEST = 1e-12;

    private Means() {}

    /** Σ x / n; NaN of nothing. */
    static double arithmetic(double[] values) {
        return Arrays.stream(values).average().orElse(Double.NaN);
    }

    /** n / Σ 1/x of values of at least 0; NaN of nothing. */
    static double harmonic(double[] values) {
        return values.length
                / Arrays.stream(values).map(v -> 1 / Math.max(v, SMALLEST)).sum();
    }
}
