package org.auscult.feature.augmentation;

import java.util.random.RandomGenerator;
import org.auscult.feature.LogMelSpectrogram;

/**
 * A run of frames or bands set to the clip's mean level.
 *
 * @param overTime frames, otherwise bands
 */
record Mask(String key, boolean overTime) implements Augmentation {
    @Override
    public LogMelSpectrogram apply(LogMelSpectrogram clip, AugmentationSettings settings, RandomGenerator random) {
        int length = overTime ? clip.frames() : clip.mels();
        int width = 1 + (int) (random.nextDouble() * settings.widestMask() * length);
        int first = random.nextInt(Math.max(1, length - width));
        double sum = 0;
        for (float value : clip.values()) {
            sum += value;
        }
        float mean = (float) (sum / clip.values().length);
        float[] values = clip.values().clone();
        for (int t = 0; t < clip.frames(); t++) {
            for (int m = 0; m < clip.mels(); m++) {
                int at = overTime ? t : m;
                if (at >= first && at < first + width) {
                    values[t * clip.mels() + m] = mean;
                }
            }
        }
        return new LogMelSpectrogram(clip.mels(), clip.frames(), values);
    }
}
