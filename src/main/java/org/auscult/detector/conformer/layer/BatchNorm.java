package org.auscult.detector.conformer.layer;

import org.auscult.detector.conformer.kernel.Matrix;
import org.auscult.detector.conformer.layer.ParameterLayout.Parameter;
import org.auscult.detector.conformer.layer.ParameterLayout.Start;

/**
 * Batch normalisation over all clips and frames (Ioffe 2015), eps 1e-5. The groups each give their sums, the network adds
 * them up in a fixed order, and the groups go on with the total.
 */
final class BatchNorm {
    private static final double EPSILON = 1e-5;
    private static final double MOMENTUM = 0.1;

    private final Context context;
    private final Shape shape;
    private final Matrix normalised;
    private final float[] mean;
    private final float[] inverseDeviation;

    BatchNorm(Context context, Shape shape) {
        this.context = context;
        normalised = context.matrix();
        this.shape = shape;
        mean = new float[shape.width];
        inverseDeviation = new float[shape.width];
    }

    /** Gain, offset and running statistics; the latter two get no gradient. */
    record Shape(Parameter weight, Parameter bias, Parameter runningMean, Parameter runningVariance, int width) {
        static Shape add(ParameterLayout layout, String name, int width) {
            return new Shape(
                    layout.add(name + ".weight", new Start.Constant(1), width),
                    layout.add(name + ".bias", new Start.Constant(0), width),
                    layout.add(name + ".running_mean", new Start.Constant(0), width),
                    layout.add(name + ".running_var", new Start.Constant(1), width),
                    width);
        }
    }

    /** The sums over this group's rows: [Σx, Σx²]. */
    double[] sums(Matrix x) {
        int width = shape.width;
        double[] sums = new double[2 * width];
        float[] row = new float[width];
        for (int r = 0; r < x.rows(); r++) {
            x.readRow(r, row);
            for (int c = 0; c < width; c++) {
                sums[c] += row[c];
                sums[width + c] += (double) row[c] * row[c];
            }
        }
        return sums;
    }

    /** Moves the running statistics by the batch's: momentum 0.1, unbiased variance. Once a step, by one group. */
    void updateRunning(double[] totals, int rows) {
        int width = shape.width;
        float[] runningMean = context.values(shape.runningMean);
        float[] runningVariance = context.values(shape.runningVariance);
        for (int c = 0; c < width; c++) {
            double m = totals[c] / rows;
            double unbiased = Math.max(0, totals[width + c] - m * totals[c]) / Math.max(1, rows - 1);
            runningMean[c] += (float) (MOMENTUM * (m - runningMean[c]));
            runningVariance[c] += (float) (MOMENTUM * (unbiased - runningVariance[c]));
        }
        context.weights().write(shape.runningMean.offset(), runningMean, width);
        context.weights().write(shape.runningVariance.offset(), runningVariance, width);
    }

    /** y of x by the statistics of all groups' {@code rows}; by the running ones when not training. */
    void forward(Matrix x, Matrix y, boolean training, double[] totals, int rows) {
        int width = shape.width;
        float[] runningMean = context.values(shape.runningMean);
        float[] runningVariance = context.values(shape.runningVariance);
        for (int c = 0; c < width; c++) {
            double m = training ? totals[c] / rows : runningMean[c];
            double variance = training ? Math.max(0, totals[width + c] / rows - m * m) : runningVariance[c];
            mean[c] = (float) m;
            inverseDeviation[c] = (float) (1 / Math.sqrt(variance + EPSILON));
        }
        float[] gain = context.values(shape.weight);
        float[] offset = context.values(shape.bias);
        y.shape(x.rows(), width);
        normalised.shape(x.rows(), width);
        float[] row = new float[width];
        for (int r = 0; r < x.rows(); r++) {
            x.readRow(r, row);
            for (int c = 0; c < width; c++) {
                row[c] = (row[c] - mean[c]) * inverseDeviation[c];
            }
            normalised.writeRow(r, row);
            for (int c = 0; c < width; c++) {
                row[c] = row[c] * gain[c] + offset[c];
            }
            y.writeRow(r, row);
        }
    }

    /** Adds the gradients of gain and offset and gives this group's sums [Σdy, Σdy·x̂]. */
    double[] backwardSums(Matrix dy) {
        int width = shape.width;
        double[] sums = new double[2 * width];
        float[] g = new float[width];
        float[] h = new float[width];
        for (int r = 0; r < dy.rows(); r++) {
            dy.readRow(r, g);
            normalised.readRow(r, h);
            for (int c = 0; c < width; c++) {
                sums[c] += g[c];
                sums[width + c] += (double) g[c] * h[c];
            }
        }
        context.addGradient(shape.bias, java.util.Arrays.copyOf(sums, width));
        context.addGradient(shape.weight, java.util.Arrays.copyOfRange(sums, width, 2 * width));
        return sums;
    }

    /** Turns dy into dx in place: dx = γ/σ·(dy − mean(dy) − x̂·mean(dy·x̂)). */
    void backward(Matrix gradient, double[] totals, int rows) {
        int width = shape.width;
        float[] gain = context.values(shape.weight);
        float[] shift = new float[width];
        float[] slope = new float[width];
        for (int c = 0; c < width; c++) {
            shift[c] = (float) (totals[c] / rows);
            slope[c] = (float) (totals[width + c] / rows);
            gain[c] *= inverseDeviation[c];
        }
        float[] g = new float[width];
        float[] h = new float[width];
        for (int r = 0; r < gradient.rows(); r++) {
            gradient.readRow(r, g);
            normalised.readRow(r, h);
            for (int c = 0; c < width; c++) {
                g[c] = gain[c] * (g[c] - shift[c] - h[c] * slope[c]);
            }
            gradient.writeRow(r, g);
        }
    }
}
