package org.auscult.evaluation;

import java.util.Arrays;
import java.util.function.UnaryOperator;

/**
 * A receiver operating characteristic with ties as one point, from (0, 0) to (1, 1).
 *
 * @param falsePositiveRate rising
 * @param truePositiveRate rising
 * @param thresholds falling, the first +∞: a clip is called anomalous if its score is at least this
 */
public record RocCurve(double[] falsePositiveRate, double[] truePositiveRate, double[] thresholds) {
    /**
     * The curve of scores.
     *
     * @param anomalous tells which clips are
     * @throws IllegalArgumentException if a condition does not occur, or a score is not a number
     */
    public static RocCurve of(double[] scores, boolean[] anomalous) {
        return ScoreGroups.of(scores, anomalous).curve(UnaryOperator.identity());
    }

    /** The highest true positive rate at a false positive rate, between points on the straight line. */
    public double truePositiveRateAt(double rate) {
        int above = Arrays.binarySearch(falsePositiveRate, rate);
        int after = above >= 0 ? above + 1 : -above - 1;
        while (after < falsePositiveRate.length && falsePositiveRate[after] <= rate) {
            after++;
        }
        int before = after - 1;
        if (after == falsePositiveRate.length || falsePositiveRate[before] == rate) {
            return truePositiveRate[before];
        }
        double share = (rate - falsePositiveRate[before]) / (falsePositiveRate[after] - falsePositiveRate[before]);
        return truePositiveRate[before] + share * (truePositiveRate[after] - truePositiveRate[before]);
    }

    /** The first point whose threshold is at most a score: the one at which a clip of that score is called anomalous; else the last. */
    public int stepOf(double score) {
        int from = 0;
        int to = thresholds.length - 1;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (thresholds[middle] > score) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** P(anomalous &gt; normal) + ½ P(tie): the trapezoid area. */
    public double auc() {
        return area(1);
    }

    /** McClish-standardised partial AUC up to a false positive rate of {@code maxFpr}, 0 &lt; maxFpr ≤ 1. */
    public double partialAuc(double maxFpr) {
        if (maxFpr >= 1) {
            return auc();
        }
        double least = maxFpr * maxFpr / 2;
        return 0.5 * (1 + (area(maxFpr) - least) / (maxFpr - least));
    }

    private double area(double maxFpr) {
        double area = 0;
        for (int i = 1; i < falsePositiveRate.length && falsePositiveRate[i - 1] < maxFpr; i++) {
            double x0 = falsePositiveRate[i - 1];
            double x1 = falsePositiveRate[i];
            double y0 = truePositiveRate[i - 1];
            double y1 = truePositiveRate[i];
            if (x1 > maxFpr) {
                y1 = y0 + (y1 - y0) * (maxFpr - x0) / (x1 - x0);
                x1 = maxFpr;
            }
            area += (x1 - x0) * (y0 + y1) / 2;
        }
        return area;
    }
}
