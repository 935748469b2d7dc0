package org.auscult.detector.conformer.kernel;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** The Vector API form; the tail of an array goes the plain way. */
final class VectorKernels implements Kernels {
    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;

    @Override
    public void exp(float[] x, float[] y, int n) {
        int bound = SPECIES.loopBound(n);
        for (int i = 0; i < bound; i += SPECIES.length()) {
            exp(FloatVector.fromArray(SPECIES, x, i)).intoArray(y, i);
        }
        for (int i = bound; i < n; i++) {
            y[i] = PlainKernels.exp(x[i]);
        }
    }

    @Override
    public void sigmoid(float[] x, float[] y, int n) {
        int bound = SPECIES.loopBound(n);
        FloatVector one = FloatVector.broadcast(SPECIES, 1f);
        for (int i = 0; i < bound; i += SPECIES.length()) {
            FloatVector e = exp(FloatVector.fromArray(SPECIES, x, i).neg());
            one.div(e.add(one)).intoArray(y, i);
        }
        for (int i = bound; i < n; i++) {
            y[i] = PlainKernels.sigmoid(x[i]);
        }
    }

    @Override
    public void mask(float[] x, float[] y, int n) {
        int bound = SPECIES.loopBound(n);
        FloatVector zero = FloatVector.zero(SPECIES);
        for (int i = 0; i < bound; i += SPECIES.length()) {
            zero.blend(
                            FloatVector.fromArray(SPECIES, y, i),
                            FloatVector.fromArray(SPECIES, x, i).compare(VectorOperators.GT, 0f))
                    .intoArray(y, i);
        }
        for (int i = bound; i < n; i++) {
            y[i] = x[i] > 0 ? y[i] : 0;
        }
    }

    @Override
    public float max(float[] x, int n) {
        int bound = SPECIES.loopBound(n);
        FloatVector most = FloatVector.broadcast(SPECIES, Float.NEGATIVE_INFINITY);
        for (int i = 0; i < bound; i += SPECIES.length()) {
            most = most.max(FloatVector.fromArray(SPECIES, x, i));
        }
        float max = most.reduceLanes(VectorOperators.MAX);
        for (int i = bound; i < n; i++) {
            max = Math.max(max, x[i]);
        }
        return max;
    }

    private static FloatVector exp(FloatVector value) {
        FloatVector rounder = FloatVector.broadcast(SPECIES, ExpPolynomial.ROUNDER);
        FloatVector x = value.min(ExpPolynomial.LIMIT).max(-ExpPolynomial.LIMIT);
        FloatVector shifted = x.fma(FloatVector.broadcast(SPECIES, ExpPolynomial.LOG2_E), rounder);
        FloatVector n = shifted.sub(rounder);
        FloatVector r = n.fma(FloatVector.broadcast(SPECIES, -ExpPolynomial.LN2_HIGH), x);
        r = n.fma(FloatVector.broadcast(SPECIES, -ExpPolynomial.LN2_LOW), r);
        FloatVector p = r.fma(
                FloatVector.broadcast(SPECIES, ExpPolynomial.C7), FloatVector.broadcast(SPECIES, ExpPolynomial.C6));
        p = p.fma(r, FloatVector.broadcast(SPECIES, ExpPolynomial.C5));
        p = p.fma(r, FloatVector.broadcast(SPECIES, ExpPolynomial.C4));
        p = p.fma(r, FloatVector.broadcast(SPECIES, ExpPolynomial.C3));
        p = p.fma(r, FloatVector.broadcast(SPECIES, ExpPolynomial.C2));
        p = p.fma(r, FloatVector.broadcast(SPECIES, 1f));
        p = p.fma(r, FloatVector.broadcast(SPECIES, 1f));
        return p.reinterpretAsInts()
                .add(shifted.reinterpretAsInts().lanewise(VectorOperators.LSHL, 23))
                .reinterpretAsFloats();
    }

    @Override
    public int width() {
        return SPECIES.length();
    }
}
