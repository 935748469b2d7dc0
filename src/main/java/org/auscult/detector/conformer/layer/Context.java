package org.auscult.detector.conformer.layer;

import org.auscult.detector.conformer.kernel.Arena;
import org.auscult.detector.conformer.kernel.Gemm;
import org.auscult.detector.conformer.kernel.Kernels;
import org.auscult.detector.conformer.kernel.Matrix;

/**
 * What the modules of one group share.
 *
 * @param weights the network's flat parameters, [1 × size], only read
 * @param gradients the group's own sum of gradients, [1 × size]
 * @param arena owns the group's matrices
 * @param dropout probability of dropping, 0 for none
 */
public record Context(Kernels kernels, Gemm gemm, Matrix weights, Matrix gradients, Arena arena, double dropout) {
    /** A new matrix of the group. */
    Matrix matrix() {
        return arena.matrix();
    }

    /** A copy of one parameter's values. */
    float[] values(ParameterLayout.Parameter parameter) {
        float[] values = new float[parameter.size()];
        weights.read(parameter.offset(), values, values.length);
        return values;
    }

    /** Adds to the gradient of one parameter. */
    void addGradient(ParameterLayout.Parameter parameter, double[] sums) {
        float[] values = new float[parameter.size()];
        gradients.read(parameter.offset(), values, values.length);
        for (int i = 0; i < values.length; i++) {
            values[i] += (float) sums[i];
        }
        gradients.write(parameter.offset(), values, values.length);
    }

    /** Adds to the gradient of a bias what it got in every row. */
    void addColumnSums(ParameterLayout.Parameter bias, Matrix gradient) {
        double[] sums = new double[bias.size()];
        float[] row = new float[sums.length];
        for (int r = 0; r < gradient.rows(); r++) {
            gradient.readRow(r, row);
            for (int c = 0; c < sums.length; c++) {
                sums[c] += row[c];
            }
        }
        addGradient(bias, sums);
    }
}
