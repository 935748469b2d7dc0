package org.auscult.feature;

import java.util.function.Consumer;
import org.auscult.task.Progress;
import org.auscult.task.StopSignal;

/** Short-time power spectra in dB relative to a full-scale sine. */
public final class PowerSpectrogram {
    private static final double FLOOR = 1e-14;

    private final int fftLength;
    private final int hop;

    /** Lengths in samples; the FFT's a power of two. */
    public PowerSpectrogram(int fftLength, int hop) {
        this.fftLength = fftLength;
        this.hop = hop;
    }

    /** An empty spectrogram for so many samples. */
    public DisplaySpectrogram empty(int samples, int sampleRate) {
        return new DisplaySpectrogram(
                fftLength / 2 + 1,
                1 + samples / hop,
                (double) sampleRate / fftLength,
                (double) hop / sampleRate,
                Math.max(1.0, samples) / sampleRate);
    }

    /** The spectrogram of samples. */
    public DisplaySpectrogram compute(float[] samples, int sampleRate) {
        DisplaySpectrogram spectrogram = empty(samples.length, sampleRate);
        fill(spectrogram, samples, progress -> {}, new StopSignal());
        return spectrogram;
    }

    /** Fills an empty spectrogram of these samples; it may be looked at meanwhile. */
    public void fill(DisplaySpectrogram spectrogram, float[] samples, Consumer<Progress> progress, StopSignal stop) {
        Stft stft = new Stft(fftLength, hop);
        int bins = spectrogram.bins();
        float[] decibels = spectrogram.decibels();
        // A full-scale sine has an amplitude of a quarter of the length after the Hann window.
        double scale = 16.0 / ((double) fftLength * fftLength);
        stft.forEachFrame(samples, (first, frames, power, lanes) -> {
            for (int lane = 0; lane < frames; lane++) {
                for (int b = 0; b < bins; b++) {
                    double relative = Math.max(FLOOR, power[b * lanes + lane] * scale);
                    decibels[(first + lane) * bins + b] = (float) Decibels.of(relative);
                }
            }
            int end = first + frames;
            if (end % DisplaySpectrogram.BATCH == 0 || end == spectrogram.frames()) {
                stop.check();
                spectrogram.fill(end);
                progress.accept(new Progress("Spectrogram", end, spectrogram.frames()));
            }
        });
    }
}
