package org.auscult.detector.conformer.kernel;

/**
 * Constants of eˣ = 2ⁿ·eʳ with |r| ≤ ln 2 / 2: ln 2 in two parts (Cody and Waite) and the Taylor series of eʳ to degree 7,
 * whose remainder is below 3e-9.
 */
final class ExpPolynomial {
    static final float LIMIT = 87f;
    static final float LOG2_E = 1.44269504f;
    static final float LN2_HIGH = 0.693359375f;
    static final float LN2_LOW = -2.12194440e-4f;
    /** Adding 1.5·2²³ leaves the rounded integer in the low bits of a float. */
    static final float ROUNDER = 12582912f;

    static final float C7 = 1f / 5040;
    static final float C6 = 1f / 720;
    static final float C5 = 1f / 120;
    static final float C4 = 1f / 24;
    static final float C3 = 1f / 6;
    static final float C2 = 0.5f;

    private ExpPolynomial() {}
}
