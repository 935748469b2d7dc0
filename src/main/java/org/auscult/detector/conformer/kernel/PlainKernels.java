package org.auscult.detector.conformer.kernel;

import static org.auscult.detector.conformer.kernel.ExpPolynomial.C2;
import static org.auscult.detector.conformer.kernel.ExpPolynomial.C3;
import static org.auscult.detector.conformer.kernel.ExpPolynomial.C4;
import static org.auscult.detector.conformer.kernel.ExpPolynomial.C5;
import static org.auscult.detector.conformer.kernel.ExpPolynomial.C6;
import static org.auscult.detector.conformer.kernel.ExpPolynomial.C7;
import static org.auscult.detector.conformer.kernel.ExpPolynomial.LIMIT;
import static org.auscult.detector.conformer.kernel.ExpPolynomial.LN2_HIGH;
import static org.auscult.detector.conformer.kernel.ExpPolynomial.LN2_LOW;
import static org.auscult.detector.conformer.kernel.ExpPolynomial.LOG2_E;
import static org.auscult.detector.conformer.kernel.ExpPolynomial.ROUNDER;

/** The plain form, one value at a time. */
final class PlainKernels implements Kernels {
    @Override
    public void exp(float[] x, float[] y, int n) {
        for (int i = 0; i < n; i++) {
            y[i] = exp(x[i]);
        }
    }

    @Override
    public void sigmoid(float[] x, float[] y, int n) {
        for (int i = 0; i < n; i++) {
            y[i] = sigmoid(x[i]);
        }
    }

    @Override
    public void mask(float[] x, float[] y, int n) {
        for (int i = 0; i < n; i++) {
            y[i] = x[i] > 0 ? y[i] : 0;
        }
    }

    @Override
    public float max(float[] x, int n) {
        float max = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < n; i++) {
            max = Math.max(max, x[i]);
        }
        return max;
    }

    static float sigmoid(float x) {
        return 1f / (1f + exp(-x));
    }

    static float exp(float value) {
        float x = Math.max(-LIMIT, Math.min(LIMIT, value));
        float shifted = Math.fma(x, LOG2_E, ROUNDER);
        float n = shifted - ROUNDER;
        float r = Math.fma(n, -LN2_LOW, Math.fma(n, -LN2_HIGH, x));
        float p = Math.fma(C7, r, C6);
        p = Math.fma(p, r, C5);
        p = Math.fma(p, r, C4);
        p = Math.fma(p, r, C3);
        p = Math.fma(p, r, C2);
        p = Math.fma(p, r, 1f);
        p = Math.fma(p, r, 1f);
        return Float.intBitsToFloat(Float.floatToRawIntBits(p) + (Float.floatToRawIntBits(shifted) << 23));
    }

    @Override
    public int width() {
        return 1;
    }
}
