package org.auscult.detector.conformer.layer;

import org.auscult.detector.conformer.kernel.Kernels;
import org.auscult.detector.conformer.kernel.Matrix;

/** Elementwise functions of whole matrices, row by row through the cache. */
final class Activations {
    private Activations() {}

    /** y = x·σ(x). */
    static void swish(Kernels kernels, Matrix x, Matrix y) {
        int n = x.columns();
        y.shape(x.rows(), n);
        float[] row = new float[n];
        float[] gate = new float[n];
        for (int r = 0; r < x.rows(); r++) {
            x.readRow(r, row);
            kernels.sigmoid(row, gate, n);
            for (int c = 0; c < n; c++) {
                row[c] *= gate[c];
            }
            y.writeRow(r, row);
        }
    }

    /** Multiplies the gradient by swish′(x) = σ(x)·(1 + x·(1 − σ(x))). */
    static void swishBackward(Kernels kernels, Matrix x, Matrix gradient) {
        int n = x.columns();
        float[] row = new float[n];
        float[] gate = new float[n];
        float[] g = new float[n];
        for (int r = 0; r < x.rows(); r++) {
            x.readRow(r, row);
            gradient.readRow(r, g);
            kernels.sigmoid(row, gate, n);
            for (int c = 0; c < n; c++) {
                g[c] *= gate[c] * (1 + row[c] * (1 - gate[c]));
            }
            gradient.writeRow(r, g);
        }
    }

    /** x += factor·y. */
    static void addScaled(Matrix x, Matrix y, float factor) {
        int n = x.columns();
        float[] a = new float[n];
        float[] b = new float[n];
        for (int r = 0; r < x.rows(); r++) {
            x.readRow(r, a);
            y.readRow(r, b);
            for (int c = 0; c < n; c++) {
                a[c] += factor * b[c];
            }
            x.writeRow(r, a);
        }
    }

    /** y = factor·x. */
    static void scaledCopy(Matrix x, Matrix y, float factor) {
        int n = x.columns();
        y.shape(x.rows(), n);
        float[] a = new float[n];
        for (int r = 0; r < x.rows(); r++) {
            x.readRow(r, a);
            for (int c = 0; c < n; c++) {
                a[c] *= factor;
            }
            y.writeRow(r, a);
        }
    }

    /** x = max(x, 0). */
    static void relu(Matrix x) {
        int n = x.columns();
        float[] a = new float[n];
        for (int r = 0; r < x.rows(); r++) {
            x.readRow(r, a);
            for (int c = 0; c < n; c++) {
                a[c] = Math.max(a[c], 0);
            }
            x.writeRow(r, a);
        }
    }

    /** Zeroes the gradient where the rectified value is zero. */
    static void reluBackward(Kernels kernels, Matrix rectified, Matrix gradient) {
        int n = rectified.columns();
        float[] a = new float[n];
        float[] g = new float[n];
        for (int r = 0; r < rectified.rows(); r++) {
            rectified.readRow(r, a);
            gradient.readRow(r, g);
            kernels.mask(a, g, n);
            gradient.writeRow(r, g);
        }
    }
}
