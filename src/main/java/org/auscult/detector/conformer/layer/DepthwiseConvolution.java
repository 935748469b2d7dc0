package org.auscult.detector.conformer.layer;

import org.auscult.detector.conformer.kernel.Matrix;
import org.auscult.detector.conformer.layer.ParameterLayout.Parameter;
import org.auscult.detector.conformer.layer.ParameterLayout.Start;

/** Each channel convolved over time by its own kernel, zero-padded to the same length within each clip. */
final class DepthwiseConvolution {
    private final Context context;
    private final Shape shape;

    DepthwiseConvolution(Context context, Shape shape) {
        this.context = context;
        this.shape = shape;
    }

    /** The kernels [width × 1 × kernel] and the bias. */
    record Shape(Parameter weight, Parameter bias, int width, int kernel) {
        static Shape add(ParameterLayout layout, String name, int width, int kernel) {
            return new Shape(
                    layout.add(name + ".weight", new Start.Uniform(kernel), width, 1, kernel),
                    layout.add(name + ".bias", new Start.Uniform(kernel), width),
                    width,
                    kernel);
        }
    }

    void forward(Matrix x, Matrix y, Pass pass) {
        y.shape(x.rows(), shape.width);
        float[][] taps = taps();
        float[] bias = context.values(shape.bias);
        int frames = pass.rowsOfClip();
        float[][] clip = new float[frames][shape.width];
        float[] sum = new float[shape.width];
        for (int first = 0; first < x.rows(); first += frames) {
            read(x, first, clip);
            for (int t = 0; t < frames; t++) {
                System.arraycopy(bias, 0, sum, 0, shape.width);
                for (int tap = firstTap(t); tap < lastTap(t, frames); tap++) {
                    multiplyAdd(sum, taps[tap], clip[t + tap - shape.kernel / 2]);
                }
                y.writeRow(first + t, sum);
            }
        }
    }

    /** Adds the gradients of kernels and bias; writes dx. */
    void backward(Matrix x, Matrix dy, Matrix dx, Pass pass) {
        dx.shape(x.rows(), shape.width);
        int width = shape.width;
        int frames = pass.rowsOfClip();
        float[][] taps = taps();
        float[][] clip = new float[frames][width];
        float[][] gradient = new float[frames][width];
        float[][] tapSums = new float[shape.kernel][width];
        double[] tapGradient = new double[width * shape.kernel];
        double[] biasGradient = new double[width];
        float[] sum = new float[width];
        for (int first = 0; first < x.rows(); first += frames) {
            read(x, first, clip);
            read(dy, first, gradient);
            for (float[] tap : tapSums) {
                java.util.Arrays.fill(tap, 0);
            }
            for (int t = 0; t < frames; t++) {
                for (int tap = firstTap(t); tap < lastTap(t, frames); tap++) {
                    multiplyAdd(tapSums[tap], gradient[t], clip[t + tap - shape.kernel / 2]);
                }
                for (int c = 0; c < width; c++) {
                    biasGradient[c] += gradient[t][c];
                }
                java.util.Arrays.fill(sum, 0);
                for (int tap = 0; tap < shape.kernel; tap++) {
                    int from = t - tap + shape.kernel / 2;
                    if (from >= 0 && from < frames) {
                        multiplyAdd(sum, taps[tap], gradient[from]);
                    }
                }
                dx.writeRow(first + t, sum);
            }
            for (int tap = 0; tap < shape.kernel; tap++) {
                for (int c = 0; c < width; c++) {
                    tapGradient[c * shape.kernel + tap] += tapSums[tap][c];
                }
            }
        }
        context.addGradient(shape.weight, tapGradient);
        context.addGradient(shape.bias, biasGradient);
    }

    private int firstTap(int t) {
        return Math.max(0, shape.kernel / 2 - t);
    }

    private int lastTap(int t, int frames) {
        return Math.min(shape.kernel, frames - t + shape.kernel / 2);
    }

    /** Kernel by tap: a separate array each, since only loops over arrays from their start are vectorised. */
    private float[][] taps() {
        float[] weight = context.values(shape.weight);
        float[][] taps = new float[shape.kernel][shape.width];
        for (int c = 0; c < shape.width; c++) {
            for (int tap = 0; tap < shape.kernel; tap++) {
                taps[tap][c] = weight[c * shape.kernel + tap];
            }
        }
        return taps;
    }

    private static void read(Matrix x, int first, float[][] rows) {
        for (int t = 0; t < rows.length; t++) {
            x.readRow(first + t, rows[t]);
        }
    }

    private static void multiplyAdd(float[] sum, float[] a, float[] b) {
        for (int c = 0; c < sum.length; c++) {
            sum[c] += a[c] * b[c];
        }
    }
}
