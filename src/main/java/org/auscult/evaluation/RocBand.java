package org.auscult.evaluation;

import java.util.Arrays;
import java.util.List;
import org.auscult.task.StopSignal;

/**
 * Where a ROC lies under resampling: at each false positive rate, an interval of the true positive rate (vertical averaging).
 *
 * @param falsePositiveRate rising from 0 to 1, closer together below 0.1
 * @param low of the true positive rate
 * @param high of the true positive rate
 */
public record RocBand(double[] falsePositiveRate, double[] low, double[] high) {
    /**
     * The band of some scores.
     *
     * @param stop looked at between resamples
     * @throws IllegalArgumentException if a condition does not occur
     */
    public static RocBand of(Labelled clips, Bootstrap bootstrap, StopSignal stop) {
        double[] rates = rates();
        double[][] found = new double[rates.length][bootstrap.samples()];
        bootstrap.curves(clips, stop, (curve, sample) -> {
            for (int i = 0; i < rates.length; i++) {
                found[i][sample] = curve.truePositiveRateAt(rates[i]);
            }
        });
        List<Interval> intervals = Arrays.stream(found).map(bootstrap::interval).toList();
        return new RocBand(
                rates,
                intervals.stream().mapToDouble(Interval::low).toArray(),
                intervals.stream().mapToDouble(Interval::high).toArray());
    }

    private static double[] rates() {
        double[] rates = new double[141];
        for (int i = 0; i < rates.length; i++) {
            rates[i] = i < 50 ? 0.002 * i : (i - 40) / 100.0;
        }
        return rates;
    }
}
