package org.auscult.score;

/** How standardised scores become one. Immutable; larger is more anomalous. */
public interface Fusion {
    /** A short name, safe on the command line, e.g. {@code mean}. */
    String key();

    /** The name for people; says so if test labels were used. */
    String title();

    /** Whether it was chosen by test labels: no honest result, so it looks different wherever it is listed. */
    default boolean usesLabels() {
        return key().equals(Fusions.ORACLE);
    }

    /**
     * The signed share of each score in the fused one; they add up to it.
     *
     * @param z standardised scores
     */
    double[] contributions(double[] z);

    /** The fused score: the sum of the contributions. */
    default double fuse(double[] z) {
        double sum = 0;
        for (double contribution : contributions(z)) {
            sum += contribution;
        }
        return sum;
    }
}
