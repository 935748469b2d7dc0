package org.auscult.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ObjIntConsumer;
import java.util.function.ToDoubleFunction;
import org.auscult.task.StopSignal;

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
     * The intervals of numbers read off the ROC, such as its AUC, over the same resamples.
     *
     * @param stop looked at between resamples
     * @throws IllegalArgumentException if a condition does not occur
     */
    public List<Interval> of(Labelled clips, List<ToDoubleFunction<RocCurve>> numbers, StopSignal stop) {
        double[][] values = new double[numbers.size()][samples];
        curves(clips, stop, (curve, sample) -> {
            for (int n = 0; n < values.length; n++) {
                values[n][sample] = numbers.get(n).applyAsDouble(curve);
            }
        });
        return Arrays.stream(values).map(this::interval).toList();
    }

    /**
     * The interval of the difference of a number between two scores of the same clips, resampled alike.
     *
     * @param first its clips stand in the same order as the second's
     * @param stop looked at between resamples
     * @throws IllegalArgumentException if a condition does not occur
     */
    public Interval ofDifference(Labelled first, Labelled second, ToDoubleFunction<RocCurve> number, StopSignal stop) {
        double[] differences = new double[samples];
        curves(first, stop, (curve, sample) -> differences[sample] = number.applyAsDouble(curve));
        curves(second, stop, (curve, sample) -> differences[sample] -= number.applyAsDouble(curve));
        return interval(differences);
    }

    /** Draws the curves of all resamples, normal and anomalous clips apart, with replacement, and counts them. */
    void curves(Labelled clips, StopSignal stop, ObjIntConsumer<RocCurve> taker) {
        ScoreGroups groups = ScoreGroups.of(clips.scores(), clips.anomalous());
        SplittableRandom random = new SplittableRandom(seed);
        for (int s = 0; s < samples; s++) {
            stop.check();
            taker.accept(groups.curve(places -> draw(places, random)), s);
        }
    }

    /** The part of some resampled values that the confidence asks for. */
    Interval interval(double[] values) {
        double tail = (1 - confidence) / 2;
        return new Interval(ThresholdMethods.quantile(values, tail), ThresholdMethods.quantile(values, 1 - tail));
    }

    private static int[] draw(int[] places, SplittableRandom random) {
        int[] drawn = new int[places.length];
        for (int i = 0; i < drawn.length; i++) {
            drawn[i] = places[random.nextInt(places.length)];
        }
        return drawn;
    }
}
