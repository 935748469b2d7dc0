package org.auscult.evaluation;

/**
 * The threshold of least expected cost on labelled clips. It uses their labels, so it is an oracle for those clips.
 *
 * @param prior share of anomalous clips to expect in the plant, 0 … 1
 * @param missCost of an anomalous clip that is not found, relative to a false alarm's
 */
public record CostOptimum(double prior, double missCost) {
    /** Checks the ranges. */
    public CostOptimum {
        if (!(prior >= 0 && prior <= 1 && missCost >= 0)) {
            throw new IllegalArgumentException("The prior lies in 0 … 1, the cost is not negative");
        }
    }

    /** The threshold of the ROC's point with the least prior · missCost · (1 − TPR) + (1 − prior) · FPR. */
    public Threshold of(RocCurve curve) {
        double least = Double.POSITIVE_INFINITY;
        int best = 0;
        for (int i = 0; i < curve.thresholds().length; i++) {
            double cost =
                    prior * missCost * (1 - curve.truePositiveRate()[i]) + (1 - prior) * curve.falsePositiveRate()[i];
            if (cost < least) {
                least = cost;
                best = i;
            }
        }
        return new Threshold(curve.thresholds()[best], "least cost on the test labels (oracle)");
    }
}
