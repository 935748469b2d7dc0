package org.auscult.detector.conformer;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/** The mean of the weights and running statistics at the ends of the last epochs (Izmailov 2018). */
final class WeightAverage {
    private final Map<String, double[]> sums = new TreeMap<>();
    private int epochs;

    void add(ConformerNetwork network) {
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

    void write(DataOutputStream out) throws IOException {
        out.writeInt(epochs);
        out.writeInt(sums.size());
        for (Map.Entry<String, double[]> sum : sums.entrySet()) {
            out.writeUTF(sum.getKey());
            out.writeInt(sum.getValue().length);
            for (double value : sum.getValue()) {
                out.writeDouble(value);
            }
        }
        out.flush();
    }

    static WeightAverage read(DataInputStream in) throws IOException {
        WeightAverage average = new WeightAverage();
        average.epochs = in.readInt();
        int parameters = in.readInt();
        for (int p = 0; p < parameters; p++) {
            String name = in.readUTF();
            double[] sum = new double[in.readInt()];
            for (int i = 0; i < sum.length; i++) {
                sum[i] = in.readDouble();
            }
            average.sums.put(name, sum);
        }
        return average;
    }
}
