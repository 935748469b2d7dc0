package org.auscult.detector.conformer.layer;

import org.auscult.detector.conformer.kernel.Gemm;
import org.auscult.detector.conformer.kernel.Matrix;
import org.auscult.detector.conformer.layer.ParameterLayout.Parameter;
import org.auscult.detector.conformer.layer.ParameterLayout.Start;

/**
 * Two 3×3 stride-2 convolutions with ReLU and a linear map. Channels lie innermost, so that the three neighbours in
 * frequency of a stride-2 window are one contiguous run. A row of outputs is then a product of input rows that overlap in
 * their last third, which is a product of its own, since BLAS knows no overlapping rows.
 */
final class ConvolutionalFront implements Front {
    private final Context context;
    private final Shape shape;
    private final Matrix patches;
    private final Matrix first;
    private final Matrix second;
    private final Matrix dFirst;
    private final Matrix dSecond;
    private final Matrix secondWeights;
    private final Matrix inputWeights;
    private final Matrix dSecondWeights;
    private final Matrix dInputWeights;

    ConvolutionalFront(Context context, Shape shape) {
        this.context = context;
        this.shape = shape;
        patches = context.matrix();
        first = context.matrix();
        second = context.matrix();
        dFirst = context.matrix();
        dSecond = context.matrix();
        secondWeights = context.matrix();
        inputWeights = context.matrix();
        dSecondWeights = context.matrix();
        dInputWeights = context.matrix();
    }

    /** The parameters. */
    record Shape(
            Parameter firstWeight,
            Parameter firstBias,
            Parameter secondWeight,
            Parameter secondBias,
            Parameter inputWeight,
            Parameter inputBias,
            int mels,
            int width)
            implements Front.Shape {
        static Shape add(ParameterLayout layout, int mels, int width) {
            int inputs = width * half(half(mels));
            return new Shape(
                    layout.add("encoder.conv1.weight", new Start.Uniform(9), width, 1, 3, 3),
                    layout.add("encoder.conv1.bias", new Start.Uniform(9), width),
                    layout.add("encoder.conv2.weight", new Start.Uniform(9 * width), width, width, 3, 3),
                    layout.add("encoder.conv2.bias", new Start.Uniform(9 * width), width),
                    layout.add("encoder.input.weight", new Start.Uniform(inputs), width, inputs),
                    layout.add("encoder.input.bias", new Start.Uniform(inputs), width),
                    mels,
                    width);
        }

        /** Length after a convolution of 3 with stride 2. */
        static int half(int length) {
            return (length - 1) / 2;
        }

        int firstBands() {
            return half(mels);
        }

        int secondBands() {
            return half(half(mels));
        }

        @Override
        public int rowsOfClip(int frames) {
            return half(half(frames));
        }

        @Override
        public Front front(Context context) {
            return new ConvolutionalFront(context, this);
        }
    }

    @Override
    public int rowsOfClip(int frames) {
        return shape.rowsOfClip(frames);
    }

    @Override
    public void forward(Matrix x, Matrix y, int clips) {
        int width = shape.width;
        int frames = x.rows() / clips;
        int firstFrames = Shape.half(frames);
        int rows = rowsOfClip(frames);
        int bands = shape.secondBands();
        int runLength = bands * width;
        long lastThird = 2L * width * width;
        arrangeWeights();
        gatherPatches(x, clips);
        Gemm gemm = context.gemm();
        bias(first.shape(patches.rows(), width), context.values(shape.firstBias), 1);
        gemm.nt(
                patches.rows(),
                width,
                9,
                1,
                patches.at(0),
                9,
                context.weights().at(shape.firstWeight.offset()),
                9,
                1,
                first.at(0),
                width);
        Activations.relu(first);
        bias(second.shape(clips * rows, runLength), context.values(shape.secondBias), shape.secondBands());
        for (int clip = 0; clip < clips; clip++) {
            for (int t = 0; t < rows; t++) {
                for (int tap = 0; tap < 3; tap++) {
                    long in = firstAt(clip, firstFrames, 2 * t + tap);
                    long weights = (long) tap * 3 * width * width;
                    long out = (long) (clip * rows + t) * runLength;
                    gemm.nn(
                            bands,
                            width,
                            2 * width,
                            1,
                            first.at(in),
                            2 * width,
                            secondWeights.at(weights),
                            width,
                            1,
                            second.at(out),
                            width);
                    gemm.nn(
                            bands,
                            width,
                            width,
                            1,
                            first.at(in + 2L * width),
                            2 * width,
                            secondWeights.at(weights + lastThird),
                            width,
                            1,
                            second.at(out),
                            width);
                }
            }
        }
        Activations.relu(second);
        bias(y.shape(clips * rows, width), context.values(shape.inputBias), 1);
        gemm.nt(
                clips * rows,
                width,
                runLength,
                1,
                second.at(0),
                runLength,
                inputWeights.at(0),
                runLength,
                1,
                y.at(0),
                width);
    }

    @Override
    public void backward(Matrix x, Matrix dy, int clips) {
        int width = shape.width;
        int firstFrames = Shape.half(x.rows() / clips);
        int rows = dy.rows() / clips;
        int bands = shape.secondBands();
        int runLength = bands * width;
        long lastThird = 2L * width * width;
        Gemm gemm = context.gemm();
        addColumnSums(dy, shape.inputBias, width);
        dInputWeights.shape(width, runLength);
        gemm.tn(
                width,
                runLength,
                dy.rows(),
                1,
                dy.at(0),
                width,
                second.at(0),
                runLength,
                0,
                dInputWeights.at(0),
                runLength);
        dSecond.shape(dy.rows(), runLength);
        gemm.nn(
                dy.rows(),
                runLength,
                width,
                1,
                dy.at(0),
                width,
                inputWeights.at(0),
                runLength,
                0,
                dSecond.at(0),
                runLength);
        Activations.reluBackward(second, dSecond);
        addColumnSums(dSecond.shape(dy.rows() * shape.secondBands(), width), shape.secondBias, width);
        dSecondWeights.shape(9 * width, width).clear();
        dFirst.shape(first.rows(), width).clear();
        for (int clip = 0; clip < clips; clip++) {
            for (int t = 0; t < rows; t++) {
                long out = (long) (clip * rows + t) * runLength;
                for (int tap = 0; tap < 3; tap++) {
                    long in = firstAt(clip, firstFrames, 2 * t + tap);
                    long weights = (long) tap * 3 * width * width;
                    gemm.tn(
                            2 * width,
                            width,
                            bands,
                            1,
                            first.at(in),
                            2 * width,
                            dSecond.at(out),
                            width,
                            1,
                            dSecondWeights.at(weights),
                            width);
                    gemm.tn(
                            width,
                            width,
                            bands,
                            1,
                            first.at(in + 2L * width),
                            2 * width,
                            dSecond.at(out),
                            width,
                            1,
                            dSecondWeights.at(weights + lastThird),
                            width);
                    gemm.nt(
                            bands,
                            2 * width,
                            width,
                            1,
                            dSecond.at(out),
                            width,
                            secondWeights.at(weights),
                            width,
                            1,
                            dFirst.at(in),
                            2 * width);
                    gemm.nt(
                            bands,
                            width,
                            width,
                            1,
                            dSecond.at(out),
                            width,
                            secondWeights.at(weights + lastThird),
                            width,
                            1,
                            dFirst.at(in + 2L * width),
                            2 * width);
                }
            }
        }
        Activations.reluBackward(first, dFirst);
        addColumnSums(dFirst, shape.firstBias, width);
        gemm.tn(
                width,
                9,
                dFirst.rows(),
                1,
                dFirst.at(0),
                width,
                patches.at(0),
                9,
                1,
                context.gradients().at(shape.firstWeight.offset()),
                9);
        addArrangedGradients();
    }

    private long firstAt(int clip, int firstFrames, int frame) {
        return (long) (clip * firstFrames + frame) * shape.firstBands() * shape.width;
    }

    /** The 3×3 neighbourhoods of every output of the first convolution, [clips·frames′·bands′ × 9]. */
    private void gatherPatches(Matrix x, int clips) {
        int mels = shape.mels;
        int frames = x.rows() / clips;
        int firstFrames = Shape.half(frames);
        int bands = shape.firstBands();
        patches.shape(clips * firstFrames * bands, 9);
        float[][] window = new float[3][mels];
        float[] row = new float[bands * 9];
        for (int clip = 0; clip < clips; clip++) {
            for (int t = 0; t < firstFrames; t++) {
                for (int tap = 0; tap < 3; tap++) {
                    x.readRow(clip * frames + 2 * t + tap, window[tap]);
                }
                for (int f = 0; f < bands; f++) {
                    for (int tap = 0; tap < 3; tap++) {
                        System.arraycopy(window[tap], 2 * f, row, f * 9 + tap * 3, 3);
                    }
                }
                patches.write((clip * firstFrames + t) * bands * 9, row, bands * 9);
            }
        }
    }

    /** conv2 [out × in × time × band] as [time × band × in × out]; input [out × channel × band] as [out × band × channel]. */
    private void arrangeWeights() {
        int width = shape.width;
        int bands = shape.secondBands();
        float[] conv = context.values(shape.secondWeight);
        float[] arranged = new float[conv.length];
        for (int out = 0; out < width; out++) {
            for (int in = 0; in < width; in++) {
                for (int tap = 0; tap < 9; tap++) {
                    arranged[(tap * width + in) * width + out] = conv[(out * width + in) * 9 + tap];
                }
            }
        }
        secondWeights.shape(9 * width, width).write(0, arranged, arranged.length);
        float[] linear = context.values(shape.inputWeight);
        float[] turned = new float[linear.length];
        for (int out = 0; out < width; out++) {
            for (int c = 0; c < width; c++) {
                for (int f = 0; f < bands; f++) {
                    turned[(out * bands + f) * width + c] = linear[(out * width + c) * bands + f];
                }
            }
        }
        inputWeights.shape(width, bands * width).write(0, turned, turned.length);
    }

    private void addArrangedGradients() {
        int width = shape.width;
        int bands = shape.secondBands();
        float[] arranged = new float[shape.secondWeight.size()];
        dSecondWeights.read(0, arranged, arranged.length);
        double[] conv = new double[arranged.length];
        for (int out = 0; out < width; out++) {
            for (int in = 0; in < width; in++) {
                for (int tap = 0; tap < 9; tap++) {
                    conv[(out * width + in) * 9 + tap] = arranged[(tap * width + in) * width + out];
                }
            }
        }
        context.addGradient(shape.secondWeight, conv);
        float[] turned = new float[shape.inputWeight.size()];
        dInputWeights.read(0, turned, turned.length);
        double[] linear = new double[turned.length];
        for (int out = 0; out < width; out++) {
            for (int c = 0; c < width; c++) {
                for (int f = 0; f < bands; f++) {
                    linear[(out * width + c) * bands + f] = turned[(out * bands + f) * width + c];
                }
            }
        }
        context.addGradient(shape.inputWeight, linear);
    }

    private void addColumnSums(Matrix gradient, Parameter bias, int width) {
        double[] sums = new double[width];
        float[] row = new float[width];
        for (int r = 0; r < gradient.rows(); r++) {
            gradient.readRow(r, row);
            for (int c = 0; c < width; c++) {
                sums[c] += row[c];
            }
        }
        context.addGradient(bias, sums);
    }

    private static void bias(Matrix y, float[] bias, int repeats) {
        float[] row = new float[bias.length * repeats];
        for (int i = 0; i < repeats; i++) {
            System.arraycopy(bias, 0, row, i * bias.length, bias.length);
        }
        for (int r = 0; r < y.rows(); r++) {
            y.writeRow(r, row);
        }
    }
}
