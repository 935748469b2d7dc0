package org.auscult.detector.conformer.layer;

import org.auscult.detector.conformer.kernel.Matrix;

/** x += ½·Linear(dropout(swish(Linear(LayerNorm(x))))). */
final class FeedForward {
    private final Context context;
    private final LayerNorm norm;
    private final Linear up;
    private final Linear down;
    private final Dropout innerDropout;
    private final Dropout outerDropout;
    private final Matrix normed;
    private final Matrix raised;
    private final Matrix active;
    private final Matrix branch;

    FeedForward(Context context, Shape shape, long place) {
        this.context = context;
        normed = context.matrix();
        raised = context.matrix();
        active = context.matrix();
        branch = context.matrix();
        norm = new LayerNorm(context, shape.norm);
        up = new Linear(context, shape.up);
        down = new Linear(context, shape.down);
        innerDropout = new Dropout(context.dropout(), place);
        outerDropout = new Dropout(context.dropout(), place + 1);
    }

    /** The parameters. */
    record Shape(LayerNorm.Shape norm, Linear.Shape up, Linear.Shape down) {
        static Shape add(ParameterLayout layout, String name, int width, int inner) {
            return new Shape(
                    LayerNorm.Shape.add(layout, name + ".norm", width),
                    Linear.Shape.add(layout, name + ".up", width, inner),
                    Linear.Shape.add(layout, name + ".down", inner, width));
        }
    }

    /** Changes x in place. */
    void forward(Matrix x, Pass pass) {
        norm.forward(x, normed);
        up.forward(normed, raised);
        Activations.swish(context.kernels(), raised, active);
        innerDropout.apply(active, pass);
        down.forward(active, branch);
        outerDropout.apply(branch, pass);
        Activations.addScaled(x, branch, 0.5f);
    }

    /** Turns the gradient of the output into that of the input, in place. */
    void backward(Matrix gradient, Pass pass, Scratch scratch) {
        Matrix dBranch = scratch.first();
        Activations.scaledCopy(gradient, dBranch, 0.5f);
        outerDropout.apply(dBranch, pass);
        Matrix dActive = scratch.second();
        down.backward(active, dBranch, dActive, false);
        innerDropout.apply(dActive, pass);
        Activations.swishBackward(context.kernels(), raised, dActive);
        up.backward(normed, dActive, dBranch, false);
        norm.backward(dBranch, gradient, true);
    }
}
