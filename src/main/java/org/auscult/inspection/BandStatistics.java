package org.auscult.inspection;

import java.util.List;
import org.auscult.feature.LogMelSpectrogram;
import org.auscult.feature.Standardizer;

/**
 * Mean and deviation of each Mel band over frames.
 *
 * @param mean by band, in dB
 * @param deviation by band, in dB, at least {@value #SMALLEST_DB}: what differs by less from a band that never changed (the
 *     silence above a codec's limit) is no finding
 */
public record BandStatistics(float[] mean, float[] deviation) {
    static final double SMALLEST_DB = 1;

    /** Of all frames of clips; at least one clip. */
    static BandStatistics of(List<LogMelSpectrogram> clips) {
        Standardizer all = Standardizer.of(clips);
        float[] deviation = new float[all.deviation().length];
        for (int m = 0; m < deviation.length; m++) {
            deviation[m] = (float) Math.max(SMALLEST_DB, all.deviation()[m]);
        }
        return new BandStatistics(all.mean(), deviation);
    }

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
