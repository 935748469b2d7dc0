package org.auscult.feature;

/**
 * Power spectra of real frames by an FFT of half their length, in double, for several frames at once. Safe for several
 * threads.
 */
interface Fourier {
    /** The quickest form that this Java offers. */
    static Fourier of(Twiddles twiddles) {
        boolean isVectorised =
                ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();
        return isVectorised ? new VectorFourier(twiddles) : new PlainFourier(twiddles);
    }

    /** How many frames are transformed at once. */
    int lanes();

    /**
     * Transforms in place.
     *
     * @param even [length / 2 × lanes]: sample 2i of frame l at {@code reversed[i] * lanes + l}; overwritten
     * @param odd likewise of sample 2i + 1
     * @param power [(length / 2 + 1) × lanes], filled
     */
    void power(double[] even, double[] odd, double[] power);
}
