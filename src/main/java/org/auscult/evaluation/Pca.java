package org.auscult.evaluation;

import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.auscult.task.Progress;
import org.auscult.task.StopSignal;

/** Principal component analysis. */
public final class Pca implements Projection {
    @Override
    public String title() {
        return "PCA";
    }

    @Override
    public String axis(int index) {
        return "PC " + (index + 1);
    }

    @Override
    public double[][] project(List<float[]> points, Consumer<Progress> progress, StopSignal stop) {
        return components(points, 2);
    }

    /**
     * The points along the directions of largest variance, [points][components]. Each direction's largest component is
     * positive, so that a rerun gives the same picture. All zero for fewer than two points, and along directions that there
     * are not.
     */
    public static double[][] components(List<float[]> points, int components) {
        int n = points.size();
        double[][] projected = new double[n][components];
        if (n < 2) {
            return projected;
        }
        int d = points.get(0).length;
        double[] mean = new double[d];
        for (float[] point : points) {
            for (int j = 0; j < d; j++) {
                mean[j] += (double) point[j] / n;
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
        for (int axis = 0; axis < Math.min(components, d); axis++) {
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
