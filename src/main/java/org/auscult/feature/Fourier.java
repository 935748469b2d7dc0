package org.auscult.feature;

/** Power spectra of real frames by a radix-2 FFT of half the length, in double. Not safe for several threads at once. */
final class Fourier {
    private final int half;
    private final double[] cosine;
    private final double[] sine;
    private final double[] re;
    private final double[] im;

    Fourier(int length) {
        if (Integer.bitCount(length) != 1 || length < 4) {
            throw new IllegalArgumentException("The FFT length must be a power of two, not " + length);
        }
        half = length / 2;
        cosine = new double[half];
        sine = new double[half];
        for (int i = 0; i < half; i++) {
            cosine[i] = Math.cos(2 * Math.PI * i / length);
            sine[i] = -Math.sin(2 * Math.PI * i / length);
        }
        re = new double[half];
        im = new double[half];
    }

    /** power [length / 2 + 1] of frame [length]. */
    void power(double[] frame, double[] power) {
        int shift = Integer.numberOfLeadingZeros(half) + 1;
        for (int i = 0; i < half; i++) {
            int to = Integer.reverse(i) >>> shift;
            re[to] = frame[2 * i];
            im[to] = frame[2 * i + 1];
        }
        butterflies();
        for (int k = 0; k <= half; k++) {
            int a = k % half;
            int b = (half - k) % half;
            double evenRe = 0.5 * (re[a] + re[b]);
            double evenIm = 0.5 * (im[a] - im[b]);
            double oddRe = 0.5 * (im[a] + im[b]);
            double oddIm = 0.5 * (re[b] - re[a]);
            double c = k == half ? -1 : cosine[k];
            double s = k == half ? 0 : sine[k];
            double x = evenRe + c * oddRe - s * oddIm;
            double y = evenIm + c * oddIm + s * oddRe;
            power[k] = x * x + y * y;
        }
    }

    private void butterflies() {
        for (int size = 2; size <= half; size *= 2) {
            int step = 2 * half / size;
            int middle = size / 2;
            for (int start = 0; start < half; start += size) {
                for (int k = 0; k < middle; k++) {
                    double c = cosine[k * step];
                    double s = sine[k * step];
                    int i = start + k;
                    int j = i + middle;
                    double x = re[j] * c - im[j] * s;
                    double y = re[j] * s + im[j] * c;
                    re[j] = re[i] - x;
                    im[j] = im[i] - y;
                    re[i] += x;
                    im[i] += y;
                }
            }
        }
    }
}
