package org.auscult.feature;

/** One frame at a time, by a radix-2 FFT. */
final class PlainFourier implements Fourier {
    private final int half;
    private final double[] cosine;
    private final double[] sine;

    PlainFourier(Twiddles twiddles) {
        half = twiddles.length / 2;
        cosine = twiddles.cosine;
        sine = twiddles.sine;
    }

    @Override
    public int lanes() {
        return 1;
    }

    @Override
    public void power(double[] re, double[] im, double[] power) {
        butterflies(re, im);
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

    private void butterflies(double[] re, double[] im) {
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
