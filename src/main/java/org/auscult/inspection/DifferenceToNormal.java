package org.auscult.inspection;

import java.util.Arrays;
import org.auscult.feature.DisplaySpectrogram;

/**
 * A clip's spectrogram minus the mean spectrum of the normals.
 *
 * @param bins frequency bins, from 0 Hz
 * @param frames time frames
 * @param decibels above (positive) or below the normals; bin b of frame t stands at {@code t * bins + b}
 * @param hertzPerBin distance of two bins
 * @param secondsPerFrame distance of two frames
 */
public record DifferenceToNormal(int bins, int frames, float[] decibels, double hertzPerBin, double secondsPerFrame) {
    private static final double SHOWN_SHARE = 0.99;
    private static final double STEP_DB = 5;

    /**
     * The difference.
     *
     * @throws IllegalArgumentException if the two are not on the same frequencies
     */
    public static DifferenceToNormal of(DisplaySpectrogram clip, NormalSpectrum normal) {
        if (clip.bins() != normal.decibels().length || clip.hertzPerBin() != normal.hertzPerBin()) {
            throw new IllegalArgumentException(clip.bins() + " bins of " + clip.hertzPerBin() + " Hz against "
                    + normal.decibels().length + " of " + normal.hertzPerBin() + " Hz");
        }
        float[] difference = new float[clip.decibels().length];
        for (int i = 0; i < difference.length; i++) {
            difference[i] = clip.decibels()[i] - normal.decibels()[i % clip.bins()];
        }
        return new DifferenceToNormal(
                clip.bins(), clip.frames(), difference, clip.hertzPerBin(), clip.secondsPerFrame());
    }

    /** The difference at a place, in dB. */
    public float at(int frame, int bin) {
        return decibels[frame * bins + bin];
    }

    /** A scale's suggested end, in dB: −range … +range holds 99 % of the magnitudes; a multiple of 5, at least 5. */
    public double range() {
        float[] magnitudes = new float[decibels.length];
        for (int i = 0; i < magnitudes.length; i++) {
            magnitudes[i] = Math.abs(decibels[i]);
        }
        Arrays.sort(magnitudes);
        double held = magnitudes.length == 0
                ? 0
                : magnitudes[(int) Math.min(magnitudes.length - 1, Math.floor(SHOWN_SHARE * magnitudes.length))];
        return Math.max(STEP_DB, STEP_DB * Math.ceil(held / STEP_DB));
    }
}
