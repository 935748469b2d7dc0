package org.auscult.detector.conformer.layer;

import org.auscult.detector.conformer.kernel.Matrix;

/**
 * x += dropout(pointwise(swish(BatchNorm(depthwise(GLU(pointwise(LayerNorm(x)))))))) (Gulati 2020), in two parts, since the
 * batch normalisation between them waits for all groups.
 */
final class ConvolutionModule {
    private final Context context;
    private final Shape shape;
    private final LayerNorm norm;
    private final Linear expand;
    private final DepthwiseConvolution depthwise;
    private final BatchNorm batchNorm;
    private final Linear project;
    private final Dropout dropout;
    private final Matrix normed;
    private final Matrix expanded;
    private final Matrix gated;
    private final Matrix convolved;
    private final Matrix standardised;
    private final Matrix active;
    private final Matrix branch;
    private final Matrix dStandardised;

    ConvolutionModule(Context context, Shape shape, long place) {
        this.context = context;
        normed = context.matrix();
        expanded = context.matrix();
        gated = context.matrix();
        convolved = context.matrix();
        standardised = context.matrix();
        active = context.matrix();
        branch = context.matrix();
        dStandardised = context.matrix();
        this.shape = shape;
        norm = new LayerNorm(context, shape.norm);
        expand = new Linear(context, shape.expand);
        depthwise = new DepthwiseConvolution(context, shape.depthwise);
        batchNorm = new BatchNorm(context, shape.batchNorm);
        project = new Linear(context, shape.project);
        dropout = new Dropout(context.dropout(), place);
    }

    /** The parameters. */
    record Shape(
            LayerNorm.Shape norm,
            Linear.Shape expand,
            DepthwiseConvolution.Shape depthwise,
            BatchNorm.Shape batchNorm,
            Linear.Shape project,
            int width) {
        static Shape add(ParameterLayout layout, String name, int width, int kernel) {
            return new Shape(
                    LayerNorm.Shape.add(layout, name + ".norm", width),
                    Linear.Shape.add(layout, name + ".expand", width, 2 * width),
                    DepthwiseConvolution.Shape.add(layout, name + ".depthwise", width, kernel),
                    BatchNorm.Shape.add(layout, name + ".batch_norm", width),
                    Linear.Shape.add(layout, name + ".project", width, width),
                    width);
        }
    }

    /** The part before the batch normalisation; gives this group's sums for it. */
    double[] forwardBefore(Matrix x, Pass pass) {
        norm.forward(x, normed);
        expand.forward(normed, expanded);
        gate();
        depthwise.forward(gated, convolved, pass);
        return pass.training() ? batchNorm.sums(convolved) : new double[0];
    }

    /** Moves the running statistics; once a step, by one group. */
    void updateRunning(double[] totals, int rows) {
        batchNorm.updateRunning(totals, rows);
    }

    /** The part from the batch normalisation on; changes x in place. */
    void forwardAfter(Matrix x, Pass pass, double[] totals, int rows) {
        batchNorm.forward(convolved, standardised, pass.training(), totals, rows);
        Activations.swish(context.kernels(), standardised, active);
        project.forward(active, branch);
        dropout.apply(branch, pass);
        Activations.addScaled(x, branch, 1);
    }

    /** Back to the batch normalisation; gives this group's sums for it. The gradient stays that of the residual. */
    double[] backwardAfter(Matrix gradient, Pass pass, Scratch scratch) {
        Matrix dBranch = scratch.first();
        Activations.scaledCopy(gradient, dBranch, 1);
        dropout.apply(dBranch, pass);
        project.backward(active, dBranch, dStandardised, false);
        Activations.swishBackward(context.kernels(), standardised, dStandardised);
        return batchNorm.backwardSums(dStandardised);
    }

    /** From the batch normalisation back to the input; changes the gradient in place. */
    void backwardBefore(Matrix gradient, Pass pass, double[] totals, int rows, Scratch scratch) {
        batchNorm.backward(dStandardised, totals, rows);
        Matrix dGated = scratch.first();
        depthwise.backward(gated, dStandardised, dGated, pass);
        Matrix dExpanded = scratch.second();
        gateBackward(dGated, dExpanded);
        expand.backward(normed, dExpanded, dGated, false);
        norm.backward(dGated, gradient, true);
    }

    private void gate() {
        int width = shape.width;
        gated.shape(expanded.rows(), width);
        float[] value = new float[width];
        float[] gate = new float[width];
        for (int r = 0; r < expanded.rows(); r++) {
            expanded.read(r * 2 * width, value, width);
            expanded.read(r * 2 * width + width, gate, width);
            context.kernels().sigmoid(gate, gate, width);
            for (int c = 0; c < width; c++) {
                value[c] *= gate[c];
            }
            gated.writeRow(r, value);
        }
    }

    private void gateBackward(Matrix dGated, Matrix dExpanded) {
        int width = shape.width;
        dExpanded.shape(expanded.rows(), 2 * width);
        float[] value = new float[width];
        float[] gate = new float[width];
        float[] g = new float[width];
        for (int r = 0; r < expanded.rows(); r++) {
            expanded.read(r * 2 * width, value, width);
            expanded.read(r * 2 * width + width, gate, width);
            context.kernels().sigmoid(gate, gate, width);
            dGated.readRow(r, g);
            for (int c = 0; c < width; c++) {
                value[c] *= g[c] * gate[c] * (1 - gate[c]);
                g[c] *= gate[c];
            }
            dExpanded.write(r * 2 * width, g, width);
            dExpanded.write(r * 2 * width + width, value, width);
        }
    }
}
