package org.auscult.detector.conformer.layer;

import org.auscult.detector.conformer.kernel.Matrix;

/** One conformer block (Gulati 2020): half feed-forward, self-attention, convolution, half feed-forward, LayerNorm. */
final class ConformerBlock {
    private static final int PLACES = 8;

    private final FeedForward first;
    private final SelfAttention attention;
    private final ConvolutionModule convolution;
    private final FeedForward second;
    private final LayerNorm norm;

    ConformerBlock(Context context, Shape shape, int index) {
        long place = (long) index * PLACES;
        first = new FeedForward(context, shape.first, place);
        attention = new SelfAttention(context, shape.attention, place + 2);
        convolution = new ConvolutionModule(context, shape.convolution, place + 3);
        second = new FeedForward(context, shape.second, place + 4);
        norm = new LayerNorm(context, shape.norm);
    }

    /** The parameters. */
    record Shape(
            FeedForward.Shape first,
            SelfAttention.Shape attention,
            ConvolutionModule.Shape convolution,
            FeedForward.Shape second,
            LayerNorm.Shape norm) {
        static Shape add(ParameterLayout layout, String name, int width, int heads, int inner, int kernel) {
            return new Shape(
                    FeedForward.Shape.add(layout, name + ".ff1", width, inner),
                    SelfAttention.Shape.add(layout, name + ".attention", width, heads),
                    ConvolutionModule.Shape.add(layout, name + ".convolution", width, kernel),
                    FeedForward.Shape.add(layout, name + ".ff2", width, inner),
                    LayerNorm.Shape.add(layout, name + ".norm", width));
        }
    }

    /** Up to the batch normalisation; changes x in place and gives this group's sums. */
    double[] forwardBefore(Matrix x, Pass pass) {
        first.forward(x, pass);
        attention.forward(x, pass);
        return convolution.forwardBefore(x, pass);
    }

    /** Moves the running statistics; once a step, by one group. */
    void updateRunning(double[] totals, int rows) {
        convolution.updateRunning(totals, rows);
    }

    /** From the batch normalisation on; changes x in place. */
    void forwardAfter(Matrix x, Pass pass, double[] totals, int rows) {
        convolution.forwardAfter(x, pass, totals, rows);
        second.forward(x, pass);
        norm.forward(x, x);
    }

    /** Back to the batch normalisation; changes the gradient in place and gives this group's sums. */
    double[] backwardAfter(Matrix gradient, Pass pass, Scratch scratch) {
        norm.backward(gradient, gradient, false);
        second.backward(gradient, pass, scratch);
        return convolution.backwardAfter(gradient, pass, scratch);
    }

    /** From the batch normalisation back to the input; changes the gradient in place. */
    void backwardBefore(Matrix gradient, Pass pass, double[] totals, int rows, Scratch scratch) {
        convolution.backwardBefore(gradient, pass, totals, rows, scratch);
        attention.backward(gradient, pass, scratch);
        first.backward(gradient, pass, scratch);
    }
}
