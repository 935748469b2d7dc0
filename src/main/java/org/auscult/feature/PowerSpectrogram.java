package org.auscult.feature;

/** Short-time power spectra in dB relative to a full-scale sine. */
public final class PowerSpectrogram {
    private static final double FLOOR = 1e-12;

    private final int fftLength;
    private final int hop;

    /** Lengths in samples; the FFT's a power of two. */
    public PowerSpectrogram(int fftLength, int hop) {
        this.fftLength = fftLength;
        this.hop = hop;
    }

    /** The spectrogram of samples. */
    public DisplaySpectrogram compute(float[] samples, int sampleRate) {
        Stft stft = new Stft(fftLength, hop);
        int bins = fftLength / 2 + 1;
        float[] decibels = new float[stft.frames(samples.length) * bins];
        // A full-scale sine has an amplitude of a quarter of the length after the Hann window.
        double reference = fftLength / 4.0 * (fftLength / 4.0);
        stft.forEachFrame(samples, (first, frames, power, lanes) -> {
            for (int lane = 0; lane < frames; lane++) {
                for (int b = 0; b < bins; b++) {
                    double relative = Math.max(FLOOR, power[b * lanes + lane] / reference);
                    decibels[(first + lane) * bins + b] = (float) Decibels.of(relative);
                }
            }
        });
        return new DisplaySpectrogram(
                bins, decibels.length / bins, decibels, (double) sampleRate / fftLength, (double) hop / sampleRate);
    }
}
