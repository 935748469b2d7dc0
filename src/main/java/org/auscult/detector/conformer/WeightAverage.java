package org.auscult.detector.conformer;

import java.util.Map;
import java.util.TreeMap;

/** The mean of the weights and running statistics at the ends of the last epochs (Izmailov 2018). */
final class WeightAverage {
    private final int firstEpoch;
    private final Map<String, double[]> sums = new TreeMap<>();
    private int epochs;

    /** @param firstEpoch from 1 */
    WeightAverage(int firstEpoch) {
        this.firstEpoch = firstEpoch;
    }

    void add(int epoch, ConformerNetwork network) {
        if (epoch < firstEpoch) {
            return;
        }
        epochs++;
        network.parameters().forEach((name, values) -> {
            double[] sum = sums.computeIfAbsent(name, n -> new double[values.length]);
            for (int i = 0; i < values.length; i++) {
                sum[i] += values[i];
            }
        });
    }

    /** Sets the network to the mean, if there is more than its own weights. */
    void applyTo(ConformerNetwork network) {
        if (epochs < 2) {
            return;
        }
        Map<String, float[]> means = new TreeMap<>();
        sums.forEach((name, sum) -> {
            float[] mean = new float[sum.length];
            for (int i = 0; i < mean.length; i++) {
                mean[i] = (float) (sum[i] / epochs);
            }
            means.put(name, mean);
        });
        network.setParameters(means);
    }
}
