package org.auscult.feature.augmentation;

import be.tarsos.dsp.resample.Resampler;
import java.util.random.RandomGenerator;

/** Higher or lower at the same speed: stretched, then resampled back to its length. */
final class PitchShift implements Augmentation {
    @Override
    public String key() {
        return "pitch-shift";
    }

    @Override
    public float[] apply(float[] samples, int sampleRate, AugmentationSettings settings, RandomGenerator random) {
        double semitones = settings.pitchSemitones() * (2 * random.nextDouble() - 1);
        double factor = Math.pow(2, semitones / 12);
        float[] stretched = TimeStretch.stretch(samples, 1 / factor);
        Resampler resampler = new Resampler(false, 0.1, 10);
        float[] out = new float[samples.length + 64];
        Resampler.Result result =
                resampler.process(1 / factor, stretched, 0, stretched.length, true, out, 0, out.length);
        float[] shifted = java.util.Arrays.copyOf(out, Math.max(1, result.outputSamplesGenerated));
        return TimeStretch.fit(shifted, samples.length);
    }
}
