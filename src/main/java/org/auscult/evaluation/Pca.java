package org.auscult.evaluation;

import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;

/** Principal component analysis to two dimensions. */
public final class Pca {
    private Pca() {}

    /**
     * The points along the two directions of largest variance, [points][2]. Each direction's largest component is positive,
     * so that a rerun gives the same picture. All zero for fewer than two points.
     */
    public static double[][] project(List<float[]> points) {
        int n = points.size();
        double[][] projected = new double[n][2];
        if (n < 2) {
            return projected;
        }
        int d = points.get(0).length;
        double[] mean = new double[d];
        for (float[] point : points) {
            for (int j = 0; j < d; j++) {
                mean[j] += point[j] / n;
            }
        }
        double[][] covariance = new double[d][d];
        for (float[] point : points) {
            for (int i = 0; i < d; i++) {
                double x = point[i] - mean[i];
                for (int j = 0; j <= i; j++) {
                    covariance[i][j] += x * (point[j] - mean[j]) / n;
                }
            }
        }
        for (int i = 0; i < d; i++) {
            for (int j = 0; j < i; j++) {
                covariance[j][i] = covariance[i][j];
            }
        }
        EigenDecomposition decomposition = new EigenDecomposition(new Array2DRowRealMatrix(covariance, false));
        for (int axis = 0; axis < Math.min(2, d); axis++) {
            double[] direction = upright(decomposition.getEigenvector(axis).toArray());
            for (int p = 0; p < n; p++) {
                for (int j = 0; j < d; j++) {
                    projected[p][axis] += direction[j] * (points.get(p)[j] - mean[j]);
                }
            }
        }
        return projected;
    }

    private static double[] upright(double[] direction) {
        double largest = 0;
        for (double value : direction) {
            largest = Math.abs(value) > Math.abs(largest) ? value : largest;
        }
        if (largest < 0) {
            for (int i = 0; i < direction.length; i++) {
                direction[i] = -direction[i];
            }
        }
        return direction;
    }
}
