package org.auscult.feature.augmentation;

import java.util.random.RandomGenerator;
import org.auscult.feature.LogMelSpectrogram;

/** One kind of change that the network must tell (METHOD §3): a pure function of clip, settings and random source. */
public interface Augmentation {
    /** A short name, e.g. {@code white-noise}. */
    String key();

    /** The changed samples, as many as before; the same array if this one works on the spectrogram. */
    default float[] apply(float[] samples, int sampleRate, AugmentationSettings settings, RandomGenerator random) {
        return samples;
    }

    /** The change as the ear can judge it, also where it is made on the spectrogram. */
    default float[] audible(float[] samples, int sampleRate, AugmentationSettings settings, RandomGenerator random) {
        return apply(samples, sampleRate, settings, random);
    }

    /** The changed spectrogram; the same if this one works on the samples. */
    default LogMelSpectrogram apply(
            LogMelSpectrogram spectrogram, AugmentationSettings settings, RandomGenerator random) {
        return spectrogram;
    }
}
