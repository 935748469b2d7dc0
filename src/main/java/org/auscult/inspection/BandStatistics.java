package org.auscult.inspection;

import org.auscult.feature.LogMelSpectrogram;

/**
 * Mean and deviation of each Mel band over frames.
 *
 * @param mean by band, in dB
 * @param deviation by band, in dB, at least {@value #SMALLEST_DB}: what differs by less from a band that never changed (the
 *     silence above a codec's limit) is no finding
 */
public record BandStatistics(float[] mean, float[] deviation) {
    static final double SMALLEST_DB = 1;

    /** How many deviations each value of a clip lies above the mean: frame after frame, as {@link LogMelSpectrogram#values()}. */
    public float[] z(LogMelSpectrogram clip) {
        float[] z = new float[clip.values().length];
        for (int i = 0; i < z.length; i++) {
            int band = i % clip.mels();
            z[i] = (clip.values()[i] - mean[band]) / deviation[band];
        }
        return z;
    }
}
