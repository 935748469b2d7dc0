package org.auscult.detector.conformer.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.auscult.detector.conformer.kernel.Arena;
import org.auscult.detector.conformer.kernel.Gemm;
import org.auscult.detector.conformer.kernel.Kernels;
import org.auscult.detector.conformer.kernel.Matrix;
import org.auscult.detector.conformer.kernel.OneLane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every module's backward pass against central differences of its forward pass: along the gradient itself, where a wrong one
 * can't hide, and along a random direction, for the input and for each parameter. Odd sizes, so that every tail is met.
 */
class LayerGradientTest {
    private static final int CLIPS = 3;
    private static final int FRAMES = 11;
    private static final int WIDTH = 12;
    private static final int MELS = 19;
    private static final float STEP = 4e-3f;

    private final Arena arena = new Arena();
    private final Random random = new Random(7);

    /** A module under test: y of x, then dx of dy. */
    private interface Module {
        void forward(Matrix x, Matrix y, Pass pass);

        /** Writes dx; false if the module gives none. */
        boolean backward(Matrix x, Matrix dy, Matrix dx, Pass pass);
    }

    private interface Factory {
        Module make(ParameterLayout layout, Function<ParameterLayout, Context> context, Scratch scratch);
    }

    static Stream<Arguments> modules() {
        return Stream.of(
                Arguments.of("linear", WIDTH, (Factory) LayerGradientTest::linear),
                Arguments.of("layer norm", WIDTH, (Factory) LayerGradientTest::layerNorm),
                Arguments.of("feed-forward", WIDTH, (Factory) LayerGradientTest::feedForward),
                Arguments.of("self-attention", WIDTH, (Factory) LayerGradientTest::selfAttention),
                Arguments.of("convolution module", WIDTH, (Factory) LayerGradientTest::convolutionModule),
                Arguments.of("conformer block", WIDTH, (Factory) LayerGradientTest::conformerBlock),
                Arguments.of("attentive statistics pooling", WIDTH, (Factory) LayerGradientTest::pooling),
                Arguments.of("linear front", MELS, (Factory) LayerGradientTest::linearFront),
                Arguments.of("convolutional front", MELS, (Factory) LayerGradientTest::convolutionalFront));
    }

    @AfterEach
    void free() {
        arena.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("modules")
    void agreesWithFiniteDifferences(String name, int inputs, Factory factory) {
        check(inputs, factory, Kernels.best());
    }

    @ParameterizedTest(name = "{0}, plain kernels")
    @MethodSource("modules")
    void agreesWithFiniteDifferencesOnPlainKernels(String name, int inputs, Factory factory) {
        check(inputs, factory, Kernels.plain());
    }

    private void check(int inputs, Factory factory, Kernels kernels) {
        ParameterLayout layout = new ParameterLayout();
        Matrix weights = arena.matrix();
        Matrix gradients = arena.matrix();
        Module module = factory.make(
                layout,
                l -> {
                    weights.shape(1, l.size());
                    gradients.shape(1, l.size());
                    return new Context(kernels, new Gemm(new OneLane()), weights, gradients, arena, 0.2);
                },
                new Scratch(arena.matrix(), arena.matrix()));
        float[] w = noise(layout.size(), 0.4);
        for (ParameterLayout.Parameter p : layout.ordered()) {
            if (p.name().endsWith("running_var")) {
                java.util.Arrays.fill(w, p.offset(), p.offset() + p.size(), 1);
            }
        }
        weights.write(0, w, w.length);
        gradients.clear();
        Pass pass = new Pass(true, CLIPS, 0, rows(module), 5);
        float[] input = noise(CLIPS * FRAMES * inputs, 1);
        Matrix x = matrix(input, inputs);
        Matrix y = arena.matrix();
        module.forward(x, y, pass);
        float[] pull = noise(y.rows() * y.columns(), 1);
        Matrix dy = arena.matrix().shape(y.rows(), y.columns());
        dy.write(0, pull, pull.length);
        Matrix dx = arena.matrix();
        boolean hasInputGradient = module.backward(x, dy, dx, pass);
        float[] dw = new float[w.length];
        gradients.read(0, dw, dw.length);

        if (hasInputGradient) {
            float[] g = new float[input.length];
            dx.read(0, g, g.length);
            for (float[] direction : new float[][] {unit(g), unit(noise(g.length, 1))}) {
                double slope = slope(input, direction, moved -> {
                    module.forward(matrix(moved, inputs), y, pass);
                    return dot(values(y), pull);
                });
                assertThat(slope).as("input").isCloseTo(dot(g, direction), within(0.01 * norm(g)));
            }
        }
        for (ParameterLayout.Parameter p : layout.ordered()) {
            if (p.name().contains("running")) {
                continue;
            }
            float[] g = java.util.Arrays.copyOfRange(dw, p.offset(), p.offset() + p.size());
            float[] at = java.util.Arrays.copyOfRange(w, p.offset(), p.offset() + p.size());
            for (float[] direction : new float[][] {unit(g), unit(noise(g.length, 1))}) {
                double slope = slope(at, direction, moved -> {
                    weights.write(p.offset(), moved, moved.length);
                    weights.touch();
                    module.forward(matrix(input, inputs), y, pass);
                    return dot(values(y), pull);
                });
                weights.write(p.offset(), at, at.length);
                weights.touch();
                assertThat(slope).as(p.name()).isCloseTo(dot(g, direction), within(0.01 * norm(g) + 2e-3));
            }
        }
    }

    private static int rows(Module module) {
        return module instanceof FrontModule front ? front.front.rowsOfClip(FRAMES) : FRAMES;
    }

    private static double slope(float[] at, float[] direction, Function<float[], Double> loss) {
        float[] up = at.clone();
        float[] down = at.clone();
        for (int i = 0; i < at.length; i++) {
            up[i] += STEP * direction[i];
            down[i] -= STEP * direction[i];
        }
        return (loss.apply(up) - loss.apply(down)) / (2 * STEP);
    }

    private Matrix matrix(float[] values, int columns) {
        Matrix matrix = arena.matrix().shape(values.length / columns, columns);
        matrix.write(0, values, values.length);
        return matrix;
    }

    private static float[] values(Matrix y) {
        float[] values = new float[y.rows() * y.columns()];
        y.read(0, values, values.length);
        return values;
    }

    private float[] noise(int n, double deviation) {
        float[] noise = new float[n];
        for (int i = 0; i < n; i++) {
            noise[i] = (float) (deviation * random.nextGaussian());
        }
        return noise;
    }

    private static double dot(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (double) a[i] * b[i];
        }
        return sum;
    }

    private static double norm(float[] a) {
        return Math.sqrt(dot(a, a));
    }

    private static float[] unit(float[] a) {
        double norm = Math.max(norm(a), 1e-12);
        float[] unit = new float[a.length];
        for (int i = 0; i < a.length; i++) {
            unit[i] = (float) (a[i] / norm);
        }
        return unit;
    }

    private static void copy(Matrix from, Matrix to) {
        to.shape(from.rows(), from.columns());
        float[] values = values(from);
        to.write(0, values, values.length);
    }

    /** A module that changes its argument in place. */
    private record InPlace(Step forward, Step backward) implements Module {
        private interface Step {
            void run(Matrix matrix, Pass pass);
        }

        @Override
        public void forward(Matrix x, Matrix y, Pass pass) {
            copy(x, y);
            forward.run(y, pass);
        }

        @Override
        public boolean backward(Matrix x, Matrix dy, Matrix dx, Pass pass) {
            copy(dy, dx);
            backward.run(dx, pass);
            return true;
        }
    }

    /** Nothing is cut, as in training. */
    private record FrontModule(Front front) implements Module {
        @Override
        public void forward(Matrix x, Matrix y, Pass pass) {
            front.forward(x, y, pass.clips());
        }

        @Override
        public boolean backward(Matrix x, Matrix dy, Matrix dx, Pass pass) {
            front.backward(x, dy, pass.clips());
            return false;
        }
    }

    private static Module linear(ParameterLayout layout, Function<ParameterLayout, Context> context, Scratch scratch) {
        Linear.Shape shape = Linear.Shape.add(layout, "linear", WIDTH, 7);
        Linear linear = new Linear(context.apply(layout), shape);
        return new Module() {
            @Override
            public void forward(Matrix x, Matrix y, Pass pass) {
                linear.forward(x, y);
            }

            @Override
            public boolean backward(Matrix x, Matrix dy, Matrix dx, Pass pass) {
                linear.backward(x, dy, dx, false);
                return true;
            }
        };
    }

    private static Module layerNorm(
            ParameterLayout layout, Function<ParameterLayout, Context> context, Scratch scratch) {
        LayerNorm.Shape shape = LayerNorm.Shape.add(layout, "norm", WIDTH);
        LayerNorm norm = new LayerNorm(context.apply(layout), shape);
        return new InPlace((m, pass) -> norm.forward(m, m), (m, pass) -> norm.backward(m, m, false));
    }

    private static Module feedForward(
            ParameterLayout layout, Function<ParameterLayout, Context> context, Scratch scratch) {
        FeedForward.Shape shape = FeedForward.Shape.add(layout, "ff", WIDTH, 21);
        FeedForward module = new FeedForward(context.apply(layout), shape, 0);
        return new InPlace(module::forward, (m, pass) -> module.backward(m, pass, scratch));
    }

    private static Module selfAttention(
            ParameterLayout layout, Function<ParameterLayout, Context> context, Scratch scratch) {
        SelfAttention.Shape shape = SelfAttention.Shape.add(layout, "attention", WIDTH, 3);
        SelfAttention module = new SelfAttention(context.apply(layout), shape, 0);
        return new InPlace(module::forward, (m, pass) -> module.backward(m, pass, scratch));
    }

    private static Module convolutionModule(
            ParameterLayout layout, Function<ParameterLayout, Context> context, Scratch scratch) {
        ConvolutionModule.Shape shape = ConvolutionModule.Shape.add(layout, "convolution", WIDTH, 5);
        ConvolutionModule module = new ConvolutionModule(context.apply(layout), shape, 0);
        return new InPlace(
                (m, pass) -> module.forwardAfter(m, pass, module.forwardBefore(m, pass), pass.rows()), (m, pass) -> {
                    double[] totals = module.backwardAfter(m, pass, scratch);
                    module.backwardBefore(m, pass, totals, pass.rows(), scratch);
                });
    }

    private static Module conformerBlock(
            ParameterLayout layout, Function<ParameterLayout, Context> context, Scratch scratch) {
        ConformerBlock.Shape shape = ConformerBlock.Shape.add(layout, "block", WIDTH, 2, 17, 3);
        ConformerBlock block = new ConformerBlock(context.apply(layout), shape, 0);
        return new InPlace(
                (m, pass) -> block.forwardAfter(m, pass, block.forwardBefore(m, pass), pass.rows()), (m, pass) -> {
                    double[] totals = block.backwardAfter(m, pass, scratch);
                    block.backwardBefore(m, pass, totals, pass.rows(), scratch);
                });
    }

    private static Module pooling(ParameterLayout layout, Function<ParameterLayout, Context> context, Scratch scratch) {
        AttentiveStatisticsPooling.Shape shape = AttentiveStatisticsPooling.Shape.add(layout, WIDTH, 9, 5);
        AttentiveStatisticsPooling pooling = new AttentiveStatisticsPooling(context.apply(layout), shape);
        return new Module() {
            @Override
            public void forward(Matrix x, Matrix y, Pass pass) {
                pooling.forward(x, y, pass);
            }

            @Override
            public boolean backward(Matrix x, Matrix dy, Matrix dx, Pass pass) {
                pooling.backward(x, dy, dx, pass);
                return true;
            }
        };
    }

    private static Module linearFront(
            ParameterLayout layout, Function<ParameterLayout, Context> context, Scratch scratch) {
        LinearFront.Shape shape = LinearFront.Shape.add(layout, MELS, WIDTH);
        return new FrontModule(shape.front(context.apply(layout)));
    }

    private static Module convolutionalFront(
            ParameterLayout layout, Function<ParameterLayout, Context> context, Scratch scratch) {
        ConvolutionalFront.Shape shape = ConvolutionalFront.Shape.add(layout, MELS, WIDTH);
        return new FrontModule(shape.front(context.apply(layout)));
    }
}
