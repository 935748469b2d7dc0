package org.auscult.detector.conformer.layer;

import org.auscult.detector.conformer.kernel.Matrix;
import org.auscult.detector.conformer.layer.ParameterLayout.Parameter;
import org.auscult.detector.conformer.layer.ParameterLayout.Start;

/** Layer normalisation of each row, eps 1e-5 (Ba 2016). */
final class LayerNorm {
    private static final double EPSILON = 1e-5;

    private final Context context;
    private final Shape shape;
    private final Matrix normalised;
    private float[] inverseDeviation = new float[0];

    LayerNorm(Context context, Shape shape) {
        this.context = context;
        normalised = context.matrix();
        this.shape = shape;
    }

    /** Gain and offset. */
    record Shape(Parameter weight, Parameter bias, int width) {
        static Shape add(ParameterLayout layout, String name, int width) {
            return new Shape(
                    layout.add(name + ".weight", new Start.Constant(1), width),
                    layout.add(name + ".bias", new Start.Constant(0), width),
                    width);
        }
    }

    /** y of x, both [rows × width]; y may be x. */
    void forward(Matrix x, Matrix y) {
        int width = shape.width;
        y.shape(x.rows(), width);
        normalised.shape(x.rows(), width);
        if (inverseDeviation.length < x.rows()) {
            inverseDeviation = new float[x.rows()];
        }
        float[] gain = context.values(shape.weight);
        float[] offset = context.values(shape.bias);
        float[] row = new float[width];
        for (int r = 0; r < x.rows(); r++) {
            x.readRow(r, row);
            float mean = sum(row, width) / width;
            for (int c = 0; c < width; c++) {
                row[c] -= mean;
            }
            float inverse = (float) (1 / Math.sqrt(dot(row, row, width) / width + EPSILON));
            inverseDeviation[r] = inverse;
            for (int c = 0; c < width; c++) {
                row[c] *= inverse;
            }
            normalised.writeRow(r, row);
            for (int c = 0; c < width; c++) {
                row[c] = row[c] * gain[c] + offset[c];
            }
            y.writeRow(r, row);
        }
    }

    /** Adds the gradients of gain and offset; dx = … or dx += … if {@code accumulate}; dx may be dy if not. */
    void backward(Matrix dy, Matrix dx, boolean accumulate) {
        int width = shape.width;
        if (!accumulate) {
            dx.shape(dy.rows(), width);
        }
        float[] gain = context.values(shape.weight);
        double[] gainSums = new double[width];
        double[] offsetSums = new double[width];
        float[] g = new float[width];
        float[] h = new float[width];
        float[] old = new float[width];
        for (int r = 0; r < dy.rows(); r++) {
            dy.readRow(r, g);
            normalised.readRow(r, h);
            for (int c = 0; c < width; c++) {
                gainSums[c] += g[c] * h[c];
                offsetSums[c] += g[c];
            }
            for (int c = 0; c < width; c++) {
                g[c] *= gain[c];
            }
            float mean = sum(g, width) / width;
            float slope = dot(g, h, width) / width;
            float inverse = inverseDeviation[r];
            for (int c = 0; c < width; c++) {
                g[c] = inverse * (g[c] - mean - h[c] * slope);
            }
            if (accumulate) {
                dx.readRow(r, old);
                for (int c = 0; c < width; c++) {
                    g[c] += old[c];
                }
            }
            dx.writeRow(r, g);
        }
        context.addGradient(shape.weight, gainSums);
        context.addGradient(shape.bias, offsetSums);
    }

    private static float sum(float[] x, int n) {
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        int i = 0;
        for (; i + 3 < n; i += 4) {
            a += x[i];
            b += x[i + 1];
            c += x[i + 2];
            d += x[i + 3];
        }
        for (; i < n; i++) {
            a += x[i];
        }
        return a + b + (c + d);
    }

    private static float dot(float[] x, float[] y, int n) {
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        int i = 0;
        for (; i + 3 < n; i += 4) {
            a += x[i] * y[i];
            b += x[i + 1] * y[i + 1];
            c += x[i + 2] * y[i + 2];
            d += x[i + 3] * y[i + 3];
        }
        for (; i < n; i++) {
            a += x[i] * y[i];
        }
        return a + b + (c + d);
    }
}
