package org.auscult.feature.augmentation;

import java.util.random.RandomGenerator;

/** White noise added at a random SNR. */
final class WhiteNoise implements Augmentation {
    @Override
    public String key() {
        return "white-noise";
    }

    @Override
    public float[] apply(float[] samples, int sampleRate, AugmentationSettings settings, RandomGenerator random) {
        double power = 0;
        for (float x : samples) {
            power += (double) x * x / samples.length;
        }
        double snr = settings.noiseSnrDb() * (2 * random.nextDouble() - 1);
        double deviation = Math.sqrt(power * Math.pow(10, -snr / 10));
        float[] out = samples.clone();
        for (int i = 0; i < out.length; i++) {
            out[i] += (float) (deviation * random.nextGaussian());
        }
        return out;
    }
}
