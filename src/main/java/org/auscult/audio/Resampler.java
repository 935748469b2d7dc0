package org.auscult.audio;

/**
 * Band-limited resampling by a windowed sinc (Kaiser, β = 10: stop band below −100 dB), whose cut-off lies at 92 % of the
 * lower Nyquist frequency.
 */
public final class Resampler {
    private static final double BETA = 10;
    private static final double CUT_OFF = 0.92;
    private static final int ZEROS = 48;
    private static final int PER_ZERO = 4096;

    /** A table of 200,000 values that many never ask for: made by the first that does. */
    private static final class Kernel {
        /** The right half; the left mirrors it. Linear interpolation errs by less than −140 dB at this density. */
        private static final float[] RIGHT_HALF = rightHalf();

        private static float[] rightHalf() {
            Kaiser window = new Kaiser(BETA);
            float[] half = new float[ZEROS * PER_ZERO + 2];
            for (int i = 0; i <= ZEROS * PER_ZERO; i++) {
                double x = (double) i / PER_ZERO;
                half[i] = (float) (sinc(x) * window.at(x / ZEROS));
            }
            return half;
        }

        private static double sinc(double x) {
            double angle = Math.PI * x;
            return Math.abs(angle) < 1e-9 ? 1 : Math.sin(angle) / angle;
        }
    }

    /** The samples at another rate; the same array if the rates agree. */
    public float[] resample(float[] samples, int from, int to) {
        if (from == to) {
            return samples;
        }
        double ratio = (double) to / from;
        double cut = CUT_OFF * Math.min(1, ratio);
        double half = ZEROS / cut;
        float[] out = new float[(int) Math.round(samples.length * ratio)];
        for (int i = 0; i < out.length; i++) {
            out[i] = (float) value(samples, i / ratio, cut, half);
        }
        return out;
    }

    /**
     * The sound between its samples.
     *
     * @param position in samples; may be fractional
     * @param step distance of the positions asked for one after the other; above 1 what would alias is left out
     */
    double at(float[] samples, double position, double step) {
        if (step == 1 && position == Math.rint(position)) {
            return samples[(int) position];
        }
        double cut = CUT_OFF * Math.min(1, 1 / step);
        return value(samples, position, cut, ZEROS / cut);
    }

    private static double value(float[] samples, double centre, double cut, double half) {
        float[] kernel = Kernel.RIGHT_HALF;
        int first = (int) Math.max(0, Math.ceil(centre - half));
        int last = (int) Math.min(samples.length - 1L, Math.floor(centre + half));
        double sum = 0;
        for (int k = first; k <= last; k++) {
            double at = Math.abs(k - centre) * cut * PER_ZERO;
            int cell = (int) at;
            sum += samples[k] * (kernel[cell] + (at - cell) * (kernel[cell + 1] - kernel[cell]));
        }
        return cut * sum;
    }
}
