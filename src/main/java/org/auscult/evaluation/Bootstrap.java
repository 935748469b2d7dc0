package org.auscult.evaluation;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * Percentile intervals by resampling normal and anomalous clips apart.
 *
 * @param samples how many resamples
 * @param confidence share of them inside, 0 … 1
 * @param seed of the draws: the same seed gives the same interval
 */
public record Bootstrap(int samples, double confidence, long seed) {
    /** A thousand resamples, 95 %. */
    public static final Bootstrap USUAL = new Bootstrap(1000, 0.95, 1);

    /**
     * The interval of a number read off the ROC, such as its AUC.
     *
     * @throws IllegalArgumentException if a condition does not occur
     */
    public Interval of(double[] scores, boolean[] anomalous, ToDoubleFunction<RocCurve> value) {
        int[] normals = places(anomalous, false);
        int[] faults = places(anomalous, true);
        SplittableRandom random = new SplittableRandom(seed);
        double[] drawn = new double[scores.length];
        boolean[] labels = new boolean[scores.length];
        double[] values = new double[samples];
        for (int s = 0; s < samples; s++) {
            for (int i = 0; i < scores.length; i++) {
                labels[i] = i >= normals.length;
                int[] from = labels[i] ? faults : normals;
                drawn[i] = scores[from[random.nextInt(from.length)]];
            }
            values[s] = value.applyAsDouble(RocCurve.of(drawn, labels));
        }
        Arrays.sort(values);
        double tail = (1 - confidence) / 2;
        return new Interval(ThresholdMethods.quantile(values, tail), ThresholdMethods.quantile(values, 1 - tail));
    }

    private static int[] places(boolean[] anomalous, boolean wanted) {
        int[] places = java.util.stream.IntStream.range(0, anomalous.length)
                .filter(i -> anomalous[i] == wanted)
                .toArray();
        if (places.length == 0) {
            throw new IllegalArgumentException("A ROC curve needs normal and anomalous clips");
        }
        return places;
    }
}
