package org.auscult.inspection;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.auscult.dataset.Recording;
import org.auscult.feature.DisplaySpectrogram;
import org.auscult.feature.PowerSpectrogram;
import org.auscult.task.Progress;
import org.auscult.task.StopSignal;

/**
 * The mean level of each frequency over all frames of some normals, on the display's linear axis. The mean is taken over
 * decibels, not over power: so the difference of a normal clip to it is 0 dB on average, in every bin, and a few loud frames do
 * not lift it. (It lies up to 2.5 dB below the level of the mean power of steady noise.)
 *
 * @param clips how many it was taken over
 * @param decibels by bin, relative to a full-scale sine
 * @param hertzPerBin distance of two bins
 */
public record NormalSpectrum(int clips, float[] decibels, double hertzPerBin) {
    private static final double HELD_SHARE = 0.99;
    private static final double STEP_DB = 5;
    private static final int MOST_STEPS = 200;

    /** Gives the sound of a recording: one channel, full scale −1 … 1. */
    @FunctionalInterface
    public interface Samples {
        /**
         * Reads.
         *
         * @throws IOException naming the file, if it can't be read
         */
        float[] of(Recording recording) throws IOException;
    }

    /**
     * The spectrum of some normals; of one alone (the nearest), its own mean over time.
     *
     * @param normals at least one
     * @param samples gives their sound
     * @param sampleRate of it, in Hz
     * @param fftLength samples of a frame, a power of two
     * @param hop samples from frame to frame
     * @throws IOException naming the file, if one can't be read
     * @throws CancellationException when stopped
     */
    public static NormalSpectrum of(
            List<Recording> normals,
            Samples samples,
            int sampleRate,
            int fftLength,
            int hop,
            Consumer<Progress> progress,
            StopSignal stop)
            throws IOException {
        int bins = fftLength / 2 + 1;
        double[] sum = new double[bins];
        long frames = 0;
        for (int i = 0; i < normals.size(); i++) {
            stop.check();
            DisplaySpectrogram clip =
                    new PowerSpectrogram(fftLength, hop).compute(samples.of(normals.get(i)), sampleRate);
            for (int at = 0; at < clip.decibels().length; at++) {
                sum[at % bins] += clip.decibels()[at];
            }
            frames += clip.frames();
            progress.accept(new Progress("Listening to the normals", i + 1, normals.size()));
        }
        float[] mean = new float[bins];
        for (int b = 0; b < bins; b++) {
            mean[b] = (float) (sum[b] / frames);
        }
        return new NormalSpectrum(normals.size(), mean, (double) sampleRate / fftLength);
    }

    /**
     * A suggested end of a scale of the differences of a clip to this, in dB: −range … +range holds 99 % of them; a multiple of
     * 5, at least 5.
     *
     * @throws IllegalArgumentException if the two are not on the same frequencies
     */
    public double range(DisplaySpectrogram clip) {
        if (clip.bins() != decibels.length || clip.hertzPerBin() != hertzPerBin) {
            throw new IllegalArgumentException(clip.bins() + " bins of " + clip.hertzPerBin() + " Hz against "
                    + decibels.length + " of " + hertzPerBin + " Hz");
        }
        float[] levels = clip.decibels();
        int[] heldFirstBy = new int[MOST_STEPS + 1];
        for (int i = 0; i < levels.length; i++) {
            float magnitude = Math.abs(levels[i] - decibels[i % decibels.length]);
            heldFirstBy[(int) Math.min(MOST_STEPS, Math.ceil(magnitude / STEP_DB))]++;
        }
        int steps = 0;
        int held = heldFirstBy[0];
        while (steps < MOST_STEPS && held <= HELD_SHARE * levels.length) {
            steps++;
            held += heldFirstBy[steps];
        }
        return STEP_DB * Math.max(1, steps);
    }
}
