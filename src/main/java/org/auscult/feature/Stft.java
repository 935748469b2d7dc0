package org.auscult.feature;

/** Power spectra of overlapping frames: periodic Hann window, centred, zero-padded at both ends (librosa's definition). */
final class Stft {
    private final int length;
    private final int hop;
    private final double[] window;

    Stft(int length, int hop) {
        this.length = length;
        this.hop = hop;
        window = new double[length];
        for (int i = 0; i < length; i++) {
            window[i] = 0.5 - 0.5 * Math.cos(2 * Math.PI * i / length);
        }
    }

    /** Takes the power spectrum [length / 2 + 1] of one frame; the array is reused for the next. */
    @FunctionalInterface
    interface FrameConsumer {
        void accept(int frame, double[] power);
    }

    int frames(int samples) {
        return 1 + samples / hop;
    }

    void forEachFrame(float[] samples, FrameConsumer consumer) {
        Fourier fourier = new Fourier(length);
        double[] frame = new double[length];
        double[] power = new double[length / 2 + 1];
        for (int t = 0; t < frames(samples.length); t++) {
            int first = t * hop - length / 2;
            for (int i = 0; i < length; i++) {
                int at = first + i;
                frame[i] = at < 0 || at >= samples.length ? 0 : samples[at] * window[i];
            }
            fourier.power(frame, power);
            consumer.accept(t, power);
        }
    }
}
