package org.auscult.feature;

/** What every transform of a length needs and none changes: sine and cosine by steps of a turn, and the reversed order. */
final class Twiddles {
    final int length;
    /** cos(2πi / length), i below length / 2. */
    final double[] cosine;
    /** −sin(2πi / length), i below length / 2. */
    final double[] sine;
    /** The bits of i reversed, i below length / 2. */
    final int[] reversed;

    /** @param length a power of two, at least 4 */
    Twiddles(int length) {
        if (Integer.bitCount(length) != 1 || length < 4) {
            throw new IllegalArgumentException("The FFT length must be a power of two from 4, not " + length);
        }
        this.length = length;
        int half = length / 2;
        cosine = new double[half];
        sine = new double[half];
        reversed = new int[half];
        int shift = Integer.numberOfLeadingZeros(half) + 1;
        for (int i = 0; i < half; i++) {
            cosine[i] = Math.cos(2 * Math.PI * i / length);
            sine[i] = -Math.sin(2 * Math.PI * i / length);
            reversed[i] = Integer.reverse(i) >>> shift;
        }
    }
}
