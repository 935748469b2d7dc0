package org.auscult.feature;

/** Power spectra of overlapping frames: periodic Hann window, centred, zero-padded at both ends (librosa's definition). */
final class Stft {
    private final int length;
    private final int hop;
    private final double[] window;
    private final Twiddles twiddles;
    private final Fourier fourier;

    Stft(int length, int hop) {
        this.length = length;
        this.hop = hop;
        twiddles = new Twiddles(length);
        fourier = Fourier.of(twiddles);
        window = new double[length];
        for (int i = 0; i < length; i++) {
            window[i] = 0.5 - 0.5 * Math.cos(2 * Math.PI * i / length);
        }
    }

    /** Takes the power spectra of some frames; the array is reused for the next. */
    @FunctionalInterface
    interface FrameConsumer {
        /**
         * Takes.
         *
         * @param first number of the first frame
         * @param frames how many
         * @param power [length / 2 + 1 × lanes]: bin b of frame {@code first + l} stands at {@code b * lanes + l}
         * @param lanes at least as many as frames
         */
        void accept(int first, int frames, double[] power, int lanes);
    }

    /** How many frames a consumer gets at most. */
    int lanes() {
        return fourier.lanes();
    }

    int frames(int samples) {
        return 1 + samples / hop;
    }

    void forEachFrame(float[] samples, FrameConsumer consumer) {
        int lanes = fourier.lanes();
        double[] even = new double[length / 2 * lanes];
        double[] odd = new double[length / 2 * lanes];
        double[] power = new double[(length / 2 + 1) * lanes];
        int count = frames(samples.length);
        for (int t = 0; t < count; t += lanes) {
            int first = t * hop - length / 2;
            if (first >= 0 && first + (lanes - 1) * hop + length <= samples.length) {
                fill(samples, first, 0, even, lanes);
                fill(samples, first, 1, odd, lanes);
            } else {
                fillAtEnds(samples, first, 0, even, lanes);
                fillAtEnds(samples, first, 1, odd, lanes);
            }
            fourier.power(even, odd, power);
            consumer.accept(t, Math.min(lanes, count - t), power, lanes);
        }
    }

    private void fill(float[] samples, int first, int parity, double[] half, int lanes) {
        for (int i = 0; i < length / 2; i++) {
            double w = window[2 * i + parity];
            int to = twiddles.reversed[i] * lanes;
            int from = first + 2 * i + parity;
            for (int lane = 0; lane < lanes; lane++) {
                half[to + lane] = samples[from + lane * hop] * w;
            }
        }
    }

    private void fillAtEnds(float[] samples, int first, int parity, double[] half, int lanes) {
        for (int i = 0; i < length / 2; i++) {
            for (int lane = 0; lane < lanes; lane++) {
                int at = first + lane * hop + 2 * i + parity;
                half[twiddles.reversed[i] * lanes + lane] =
                        at < 0 || at >= samples.length ? 0 : samples[at] * window[2 * i + parity];
            }
        }
    }
}
