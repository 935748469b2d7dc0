package org.auscult.evaluation;

import java.util.Arrays;
import java.util.function.UnaryOperator;

/**
 * Labelled clips grouped by their score: sorted once, for any number of curves.
 *
 * @param values the scores, falling, each once
 * @param normals for each normal clip, the place of its score among them
 * @param faults for each anomalous clip likewise
 */
record ScoreGroups(double[] values, int[] normals, int[] faults) {
    /**
     * Groups clips.
     *
     * @throws IllegalArgumentException if a condition does not occur, or a score is not a number
     */
    static ScoreGroups of(double[] scores, boolean[] anomalous) {
        double[] rising = distinct(scores);
        double[] falling = new double[rising.length];
        for (int i = 0; i < rising.length; i++) {
            falling[i] = rising[rising.length - 1 - i];
        }
        int[] normals = new int[scores.length];
        int[] faults = new int[scores.length];
        int negatives = 0;
        int positives = 0;
        for (int i = 0; i < scores.length; i++) {
            int place = rising.length - 1 - Arrays.binarySearch(rising, plain(scores[i]));
            if (anomalous[i]) {
                faults[positives++] = place;
            } else {
                normals[negatives++] = place;
            }
        }
        if (positives == 0 || negatives == 0) {
            throw new IllegalArgumentException("A ROC curve needs normal and anomalous clips");
        }
        return new ScoreGroups(falling, Arrays.copyOf(normals, negatives), Arrays.copyOf(faults, positives));
    }

    /** The curve of the clips that a draw makes of the normal and of the anomalous ones; both keep their number. */
    RocCurve curve(UnaryOperator<int[]> draw) {
        int[] negatives = counts(draw.apply(normals));
        int[] positives = counts(draw.apply(faults));
        double[] fpr = new double[values.length + 1];
        double[] tpr = new double[values.length + 1];
        double[] thresholds = new double[values.length + 1];
        thresholds[0] = Double.POSITIVE_INFINITY;
        int points = 1;
        int falsePositives = 0;
        int truePositives = 0;
        for (int i = 0; i < values.length; i++) {
            falsePositives += negatives[i];
            truePositives += positives[i];
            if (negatives[i] + positives[i] > 0) {
                fpr[points] = (double) falsePositives / normals.length;
                tpr[points] = (double) truePositives / faults.length;
                thresholds[points++] = values[i];
            }
        }
        return new RocCurve(Arrays.copyOf(fpr, points), Arrays.copyOf(tpr, points), Arrays.copyOf(thresholds, points));
    }

    private int[] counts(int[] places) {
        int[] counts = new int[values.length];
        for (int place : places) {
            counts[place]++;
        }
        return counts;
    }

    private static double[] distinct(double[] scores) {
        double[] sorted = new double[scores.length];
        for (int i = 0; i < scores.length; i++) {
            if (Double.isNaN(scores[i])) {
                throw new IllegalArgumentException("Score " + i + " is not a number");
            }
            sorted[i] = plain(scores[i]);
        }
        Arrays.sort(sorted);
        int count = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[count++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, count);
    }

    /** Minus zero ties with zero, though sorting tells them apart. */
    private static double plain(double score) {
        return score + 0.0;
    }
}
