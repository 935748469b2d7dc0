package org.auscult.detector.conformer.layer;

import org.auscult.detector.conformer.kernel.Gemm;
import org.auscult.detector.conformer.kernel.Matrix;
import org.auscult.detector.conformer.layer.ParameterLayout.Parameter;
import org.auscult.detector.conformer.layer.ParameterLayout.Start;
import org.bytedeco.javacpp.FloatPointer;

/**
 * Two 3×3 stride-2 convolutions with ReLU and a linear map. Channels lie innermost, and the first convolution's even frames
 * before its odd ones, each frame padded to two bands for every output band and one more. So the windows of all outputs of a
 * clip follow each other at an even distance and one product covers them; a window's third band, which overlaps the next
 * window, is a product of its own, since BLAS knows no overlapping rows.
 */
final class ConvolutionalFront implements Front {
    private final Context context;
    private final Shape shape;
    private final Matrix patches;
    private final Matrix first;
    private final Matrix second;
    private final Matrix dFirst;
    private final Matrix dSecond;
    private final FrontWeights arranged;

    ConvolutionalFront(Context context, Shape shape) {
        this.context = context;
        this.shape = shape;
        patches = context.matrix();
        first = context.matrix();
        second = context.matrix();
        dFirst = context.matrix();
        dSecond = context.matrix();
        arranged = new FrontWeights(context, shape);
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
        int rows = rowsOfClip(x.rows() / clips);
        arranged.arrange();
        Matrix secondWeights = arranged.second();
        Matrix inputWeights = arranged.input();
        gatherPatches(x, clips);
        Gemm gemm = context.gemm();
        bias(first.shape(patches.rows(), width), context.values(shape.firstBias), 1);
        FloatPointer weights = context.weights().at(shape.firstWeight.offset());
        gemm.nt(patches.rows(), width, 9, 1, patches.at(0), 9, weights, 9, 1, first.at(0), width);
        Activations.relu(first);
        bias(second.shape(clips * rows, paddedRun()), context.values(shape.secondBias), shape.secondBands() + 1);
        eachProduct(
                x.rows() / clips,
                clips,
                (m, n, in, weight, out) -> gemm.nn(
                        m,
                        width,
                        n,
                        1,
                        first.at(in),
                        2 * width,
                        secondWeights.at(weight),
                        width,
                        1,
                        second.at(out),
                        width));
        Activations.relu(second);
        bias(y.shape(clips * rows, width), context.values(shape.inputBias), 1);
        gemm.nt(clips * rows, width, run(), 1, second.at(0), paddedRun(), inputWeights.at(0), run(), 1, y.at(0), width);
    }

    @Override
    public void backward(Matrix x, Matrix dy, int clips) {
        int width = shape.width;
        int rows = dy.rows();
        Gemm gemm = context.gemm();
        context.addColumnSums(shape.inputBias, dy);
        Matrix inputWeights = arranged.input();
        Matrix dInputWeights = arranged.dInput();
        gemm.tn(width, run(), rows, 1, dy.at(0), width, second.at(0), paddedRun(), 0, dInputWeights.at(0), run());
        dSecond.shape(rows, paddedRun()).clear();
        gemm.nn(rows, run(), width, 1, dy.at(0), width, inputWeights.at(0), run(), 0, dSecond.at(0), paddedRun());
        Activations.reluBackward(context.kernels(), second, dSecond);
        context.addColumnSums(shape.secondBias, dSecond.shape(rows * (shape.secondBands() + 1), width));
        Matrix secondWeights = arranged.second();
        Matrix dSecondWeights = arranged.dSecond();
        dSecondWeights.clear();
        dFirst.shape(first.rows(), width).clear();
        eachProduct(x.rows() / clips, clips, (m, n, in, weight, out) -> {
            FloatPointer d = dSecond.at(out);
            gemm.tn(n, width, m, 1, first.at(in), 2 * width, d, width, 1, dSecondWeights.at(weight), width);
            gemm.nt(m, n, width, 1, d, width, secondWeights.at(weight), width, 1, dFirst.at(in), 2 * width);
        });
        Activations.reluBackward(context.kernels(), first, dFirst);
        context.addColumnSums(shape.firstBias, dFirst);
        FloatPointer gradient = context.gradients().at(shape.firstWeight.offset());
        gemm.tn(width, 9, dFirst.rows(), 1, dFirst.at(0), width, patches.at(0), 9, 1, gradient, 9);
        arranged.addGradients();
    }

    /** One product of the second convolution: {@code n} of a window's values for {@code m} outputs. */
    private interface Product {
        void run(int m, int n, long in, long weight, long out);
    }

    /**
     * The six products of each clip: for each of the three frames of a window, its first two bands and its third. The last
     * padding output of a clip is left out, whose window would end behind the clip.
     */
    private void eachProduct(int frames, int clips, Product product) {
        int width = shape.width;
        int rows = rowsOfClip(frames);
        int outputs = rows * (shape.secondBands() + 1) - 1;
        for (int clip = 0; clip < clips; clip++) {
            long out = (long) clip * rows * paddedRun();
            for (int tap = 0; tap < 3; tap++) {
                long in = firstRow(clip, Shape.half(frames), tap) * width;
                long weight = (long) tap * 3 * width * width;
                product.run(outputs, 2 * width, in, weight, out);
                product.run(outputs, width, in + 2L * width, weight + 2L * width * width, out);
            }
        }
    }

    private int run() {
        return shape.secondBands() * shape.width;
    }

    /** The length of a frame of {@link #second}: its bands and one of padding. */
    private int paddedRun() {
        return (shape.secondBands() + 1) * shape.width;
    }

    /** Bands of a frame of {@link #first} with its padding: two for each of {@link #second}. */
    private int paddedBands() {
        return 2 * (shape.secondBands() + 1);
    }

    /** Where a frame begins in {@link #first}: a clip's even frames come first, then its odd ones. */
    private long firstRow(int clip, int firstFrames, int frame) {
        int place = frame / 2 + (frame % 2 == 0 ? 0 : (firstFrames + 1) / 2);
        return ((long) clip * firstFrames + place) * paddedBands();
    }

    /** The 3×3 neighbourhoods of every output of the first convolution; zero where it is padding. */
    private void gatherPatches(Matrix x, int clips) {
        int frames = x.rows() / clips;
        int firstFrames = Shape.half(frames);
        patches.shape(clips * firstFrames * paddedBands(), 9);
        float[][] window = new float[3][shape.mels];
        float[] row = new float[paddedBands() * 9];
        for (int clip = 0; clip < clips; clip++) {
            for (int t = 0; t < firstFrames; t++) {
                for (int tap = 0; tap < 3; tap++) {
                    x.readRow(clip * frames + 2 * t + tap, window[tap]);
                }
                for (int f = 0; f < shape.firstBands(); f++) {
                    for (int tap = 0; tap < 3; tap++) {
                        System.arraycopy(window[tap], 2 * f, row, f * 9 + tap * 3, 3);
                    }
                }
                patches.write((int) firstRow(clip, firstFrames, t) * 9, row, row.length);
            }
        }
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
