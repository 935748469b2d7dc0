package org.auscult.feature.augmentation;

/**
 * Ranges of the augmentations.
 *
 * @param noiseSnrDb white noise at an SNR of ± this, in dB
 * @param longestFade share of the clip that a fade takes at most, 0 … 0.5
 * @param widestMask share of frames or bands that a mask takes at most, 0 … 0.5
 * @param pitchSemitones pitch moved by at most this, 0 … 12
 * @param longestShiftSeconds rolled by at most this
 * @param strongestStretch stretched by a factor of at most this and at least its inverse, 1 … 4
 */
public record AugmentationSettings(
        double noiseSnrDb,
        double longestFade,
        double widestMask,
        double pitchSemitones,
        double longestShiftSeconds,
        double strongestStretch) {

    /** The ranges of the paper's reference. */
    public static AugmentationSettings paper() {
        return new AugmentationSettings(6, 0.5, 0.1, 10, 5, 2);
    }

    /** Narrower in pitch and speed, since ten semitones make another machine of it. */
    public static AugmentationSettings gentle() {
        return new AugmentationSettings(6, 0.5, 0.1, 4, 5, 1.4);
    }
}
