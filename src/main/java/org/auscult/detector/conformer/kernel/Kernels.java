package org.auscult.detector.conformer.kernel;

/** Elementwise functions on the first {@code n} values of arrays; both forms give the same bits. */
public interface Kernels {
    /** y = eˣ; x is clamped to ±87. Relative error below 2e-7. */
    void exp(float[] x, float[] y, int n);

    /** y = 1 / (1 + e⁻ˣ). */
    void sigmoid(float[] x, float[] y, int n);

    /** Sets y to 0 where x is not above 0. */
    void mask(float[] x, float[] y, int n);

    /** The largest value; negative infinity if there is none. */
    float max(float[] x, int n);

    /** How many values are taken at once. */
    int width();

    /** The Vector API form where its module was loaded, else the plain one. */
    static Kernels best() {
        return ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent() ? new VectorKernels() : plain();
    }

    /** The plain form. */
    static Kernels plain() {
        return new PlainKernels();
    }
}
