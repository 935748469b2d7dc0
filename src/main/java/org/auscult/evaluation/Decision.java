package org.auscult.evaluation;

import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a threshold makes of labelled clips.
 *
 * @param truePositives anomalous clips called anomalous
 * @param falsePositives normal clips called anomalous
 * @param trueNegatives normal clips called normal
 * @param falseNegatives anomalous clips called normal
 */
public record Decision(int truePositives, int falsePositives, int trueNegatives, int falseNegatives) {
    /** Counts them. */
    public static Decision of(double[] scores, boolean[] anomalous, double threshold) {
        int[] counts = new int[4];
        for (int i = 0; i < scores.length; i++) {
            counts[place(anomalous[i], scores[i] >= threshold)]++;
        }
        return new Decision(counts[0], counts[1], counts[2], counts[3]);
    }

    /** Counts what is anomalous and what is called so, one by one: a dragged threshold asks again for every frame. */
    public static <T> Decision of(Stream<T> clips, Predicate<T> anomalous, Predicate<T> called) {
        int[] counts = new int[4];
        clips.forEachOrdered(clip -> counts[place(anomalous.test(clip), called.test(clip))]++);
        return new Decision(counts[0], counts[1], counts[2], counts[3]);
    }

    private static int place(boolean isAnomalous, boolean isCalled) {
        return isAnomalous ? isCalled ? 0 : 3 : isCalled ? 1 : 2;
    }

    /** Share of the alarms that are right; NaN without alarms. */
    public double precision() {
        return share(truePositives, falsePositives);
    }

    /** Share of the anomalous clips that are found; NaN without any. */
    public double recall() {
        return share(truePositives, falseNegatives);
    }

    /** Harmonic mean of both; NaN without anomalous clips and alarms. */
    public double f1() {
        return share(2 * truePositives, falsePositives + falseNegatives);
    }

    /** Share of the normal clips that are called anomalous; NaN without any. */
    public double falseAlarmRate() {
        return share(falsePositives, trueNegatives);
    }

    private static double share(int part, int rest) {
        return part + rest == 0 ? Double.NaN : (double) part / (part + rest);
    }
}
