package org.auscult.evaluation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

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
        int positives = 0;
        for (int i = 0; i < scores.length; i++) {
            positives += anomalous[i] ? 1 : 0;
            if (Double.isNaN(scores[i])) {
                throw new IllegalArgumentException("Score " + i + " is not a number");
            }
        }
        int negatives = scores.length - positives;
        if (positives == 0 || negatives == 0) {
            throw new IllegalArgumentException("A ROC curve needs normal and anomalous clips");
        }
        Integer[] order = IntStream.range(0, scores.length).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.comparingDouble(i -> -scores[i]));
        double[] fpr = new double[scores.length + 1];
        double[] tpr = new double[scores.length + 1];
        double[] thresholds = new double[scores.length + 1];
        thresholds[0] = Double.POSITIVE_INFINITY;
        int points = 1;
        int falsePositives = 0;
        int truePositives = 0;
        for (int i = 0; i < order.length; i++) {
            if (anomalous[order[i]]) {
                truePositives++;
            } else {
                falsePositives++;
            }
            boolean tied = i + 1 < order.length && scores[order[i + 1]] == scores[order[i]];
            if (!tied) {
                fpr[points] = (double) falsePositives / negatives;
                tpr[points] = (double) truePositives / positives;
                thresholds[points++] = scores[order[i]];
            }
        }
        return new RocCurve(Arrays.copyOf(fpr, points), Arrays.copyOf(tpr, points), Arrays.copyOf(thresholds, points));
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
