package org.auscult.evaluation;

/**
 * A receiver operating characteristic with ties as one point, from (0, 0) to (1, 1).
 *
 * @param falsePositiveRate rising
 * @param truePositiveRate rising
 * @param thresholds falling, the first +∞: a clip is called anomalous if its score is at least this
 */
public record RocCurve(double[] falsePositiveRate, double[] truePositiveRate, double[] thresholds) {
    /** The curve of scores; {@code anomalous} tells which are. Both conditions must occur. */
    public static RocCurve of(double[] scores, boolean[] anomalous) {
        throw new UnsupportedOperationException();
    }

    /** P(anomalous > normal) + ½ P(tie). */
    public double auc() {
        throw new UnsupportedOperationException();
    }

    /** McClish-standardised partial AUC up to a false positive rate of {@code maxFpr}, 0 < maxFpr ≤ 1. */
    public double partialAuc(double maxFpr) {
        throw new UnsupportedOperationException();
    }
}
