package org.auscult.detector.conformer.layer;

import org.auscult.detector.conformer.kernel.Matrix;
import org.auscult.detector.conformer.layer.ParameterLayout.Parameter;
import org.auscult.detector.conformer.layer.ParameterLayout.Start;

/** y = x·Wᵀ + b, W [outputs × inputs]. */
final class Linear {
    private final Context context;
    private final Parameter weight;
    private final Parameter bias;
    private final int inputs;
    private final int outputs;

    Linear(Context context, Shape shape) {
        this.context = context;
        this.weight = shape.weight;
        this.bias = shape.bias;
        this.inputs = shape.inputs;
        this.outputs = shape.outputs;
    }

    /** The parameters of a linear map. */
    record Shape(Parameter weight, Parameter bias, int inputs, int outputs) {
        static Shape add(ParameterLayout layout, String name, int inputs, int outputs) {
            return new Shape(
                    layout.add(name + ".weight", new Start.Uniform(inputs), outputs, inputs),
                    layout.add(name + ".bias", new Start.Uniform(inputs), outputs),
                    inputs,
                    outputs);
        }
    }

    /** y [rows × outputs] of x [rows × inputs]. */
    void forward(Matrix x, Matrix y) {
        y.shape(x.rows(), outputs);
        float[] b = context.values(bias);
        for (int row = 0; row < x.rows(); row++) {
            y.writeRow(row, b);
        }
        context.gemm()
                .nt(
                        x.rows(),
                        outputs,
                        inputs,
                        1,
                        x.at(0),
                        inputs,
                        context.weights().at(weight.offset()),
                        inputs,
                        1,
                        y.at(0),
                        outputs);
    }

    /** Adds the gradients of W and b; dx = dy·W, or dx += dy·W if {@code accumulate}. */
    void backward(Matrix x, Matrix dy, Matrix dx, boolean accumulate) {
        gradients(x, dy);
        if (!accumulate) {
            dx.shape(x.rows(), inputs);
        }
        context.gemm()
                .nn(
                        x.rows(),
                        inputs,
                        outputs,
                        1,
                        dy.at(0),
                        outputs,
                        context.weights().at(weight.offset()),
                        inputs,
                        accumulate ? 1 : 0,
                        dx.at(0),
                        inputs);
    }

    /** Adds the gradients of W and b. */
    void gradients(Matrix x, Matrix dy) {
        context.gemm()
                .tn(
                        outputs,
                        inputs,
                        x.rows(),
                        1,
                        dy.at(0),
                        outputs,
                        x.at(0),
                        inputs,
                        1,
                        context.gradients().at(weight.offset()),
                        inputs);
        context.addColumnSums(bias, dy);
    }
}
