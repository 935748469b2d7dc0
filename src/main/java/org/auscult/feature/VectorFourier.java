package org.auscult.feature;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/** A frame in each lane of a vector: every lane does the same, so nothing is shuffled. Two radix-2 stages go in one pass. */
final class VectorFourier implements Fourier {
    private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
    private static final int LANES = SPECIES.length();

    private final int half;
    private final double[] cosine;
    private final double[] sine;

    VectorFourier(Twiddles twiddles) {
        half = twiddles.length / 2;
        cosine = twiddles.cosine;
        sine = twiddles.sine;
    }

    @Override
    public int lanes() {
        return LANES;
    }

    @Override
    public void power(double[] re, double[] im, double[] power) {
        int size = 1;
        if (Integer.numberOfTrailingZeros(half) % 2 == 1) {
            single(re, im);
            size = 2;
        }
        for (; size < half; size *= 4) {
            pair(re, im, size);
        }
        unpack(re, im, power);
    }

    /** The stage of neighbours, which needs no factors. */
    private void single(double[] re, double[] im) {
        for (int i = 0; i < half * LANES; i += 2 * LANES) {
            butterfly(re, i);
            butterfly(im, i);
        }
    }

    private static void butterfly(double[] x, int i) {
        DoubleVector a = DoubleVector.fromArray(SPECIES, x, i);
        DoubleVector b = DoubleVector.fromArray(SPECIES, x, i + LANES);
        a.add(b).intoArray(x, i);
        a.sub(b).intoArray(x, i + LANES);
    }

    /** The stages that join parts of {@code h}, then of 2h elements. */
    private void pair(double[] re, double[] im, int h) {
        int step = half / h;
        int quarter = h * LANES;
        for (int k = 0; k < h; k++) {
            double cA = cosine[k * step];
            double sA = sine[k * step];
            double cB = cosine[k * step / 2];
            double sB = sine[k * step / 2];
            for (int i = k * LANES; i < half * LANES; i += 4 * quarter) {
                four(re, im, i, i + quarter, i + 2 * quarter, i + 3 * quarter, cA, sA, cB, sB);
            }
        }
    }

    private void four(
            double[] re, double[] im, int i0, int i1, int i2, int i3, double cA, double sA, double cB, double sB) {
        DoubleVector x = DoubleVector.fromArray(SPECIES, re, i1);
        DoubleVector y = DoubleVector.fromArray(SPECIES, im, i1);
        DoubleVector r1 = x.mul(cA).sub(y.mul(sA));
        DoubleVector m1 = x.mul(sA).add(y.mul(cA));
        x = DoubleVector.fromArray(SPECIES, re, i3);
        y = DoubleVector.fromArray(SPECIES, im, i3);
        DoubleVector r3 = x.mul(cA).sub(y.mul(sA));
        DoubleVector m3 = x.mul(sA).add(y.mul(cA));
        x = DoubleVector.fromArray(SPECIES, re, i0);
        y = DoubleVector.fromArray(SPECIES, im, i0);
        DoubleVector b0 = x.add(r1);
        DoubleVector d0 = y.add(m1);
        DoubleVector b1 = x.sub(r1);
        DoubleVector d1 = y.sub(m1);
        x = DoubleVector.fromArray(SPECIES, re, i2);
        y = DoubleVector.fromArray(SPECIES, im, i2);
        DoubleVector b2 = x.add(r3);
        DoubleVector d2 = y.add(m3);
        DoubleVector b3 = x.sub(r3);
        DoubleVector d3 = y.sub(m3);
        x = b2.mul(cB).sub(d2.mul(sB));
        y = b2.mul(sB).add(d2.mul(cB));
        b0.add(x).intoArray(re, i0);
        d0.add(y).intoArray(im, i0);
        b0.sub(x).intoArray(re, i2);
        d0.sub(y).intoArray(im, i2);
        x = b3.mul(cB).sub(d3.mul(sB));
        y = b3.mul(sB).add(d3.mul(cB));
        b1.add(y).intoArray(re, i1);
        d1.sub(x).intoArray(im, i1);
        b1.sub(y).intoArray(re, i3);
        d1.add(x).intoArray(im, i3);
    }

    /** The spectrum of the real frame from that of its even samples as real and its odd ones as imaginary parts. */
    private void unpack(double[] re, double[] im, double[] power) {
        for (int k = 0; k <= half; k++) {
            int a = k % half * LANES;
            int b = (half - k) % half * LANES;
            DoubleVector reA = DoubleVector.fromArray(SPECIES, re, a);
            DoubleVector reB = DoubleVector.fromArray(SPECIES, re, b);
            DoubleVector imA = DoubleVector.fromArray(SPECIES, im, a);
            DoubleVector imB = DoubleVector.fromArray(SPECIES, im, b);
            DoubleVector oddRe = imA.add(imB).mul(0.5);
            DoubleVector oddIm = reB.sub(reA).mul(0.5);
            double c = k == half ? -1 : cosine[k];
            double s = k == half ? 0 : sine[k];
            DoubleVector x = reA.add(reB).mul(0.5).add(oddRe.mul(c)).sub(oddIm.mul(s));
            DoubleVector y = imA.sub(imB).mul(0.5).add(oddIm.mul(c)).add(oddRe.mul(s));
            x.mul(x).add(y.mul(y)).intoArray(power, k * LANES);
        }
    }
}
