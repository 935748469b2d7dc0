package org.auscult.feature.augmentation;

import java.util.random.RandomGenerator;

/** The clip rolled in time. */
final class TimeShift implements Augmentation {
    @Override
    public String key() {
        return "time-shift";
    }

    @Override
    public float[] apply(float[] samples, int sampleRate, AugmentationSettings settings, RandomGenerator random) {
        int shift = (int) (random.nextDouble() * settings.longestShiftSeconds() * sampleRate) % samples.length;
        float[] rolled = new float[samples.length];
        System.arraycopy(samples, 0, rolled, shift, samples.length - shift);
        System.arraycopy(samples, samples.length - shift, rolled, 0, shift);
        return rolled;
    }
}
