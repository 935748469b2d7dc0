package org.auscult.feature.augmentation;

import java.util.random.RandomGenerator;

/**
 * Faster or slower at the same pitch, cut or padded back to its length by repetition. WSOLA (Verhelst and Roelands 1993):
 * windows overlap-added at an even hop, each taken where it best continues the one before. TarsosDSP's own prints to the
 * standard output, where the command line's tables go.
 */
final class TimeStretch implements Augmentation {
    private static final int WINDOW = 1024;
    private static final int HOP = WINDOW / 2;
    private static final int SEARCH = 160;
    private static final int STEP = 4;

    @Override
    public String key() {
        return "time-stretch";
    }

    @Override
    public float[] apply(float[] samples, int sampleRate, AugmentationSettings settings, RandomGenerator random) {
        double tempo = Math.pow(settings.strongestStretch(), 2 * random.nextDouble() - 1);
        return fit(stretch(samples, tempo), samples.length);
    }

    /** {@code samples.length / tempo} samples. */
    static float[] stretch(float[] samples, double tempo) {
        float[] out = new float[Math.max(1, (int) (samples.length / tempo))];
        int previous = 0;
        for (int at = 0; at < out.length; at += HOP) {
            int wanted = (int) (at * tempo);
            int from = at == 0 ? 0 : best(samples, wanted, previous + HOP);
            for (int i = 0; i < WINDOW && at + i < out.length; i++) {
                double window = at == 0 && i < HOP ? 1 : 0.5 - 0.5 * Math.cos(2 * Math.PI * i / WINDOW);
                out[at + i] += (float) (window * sample(samples, from + i));
            }
            previous = from;
        }
        return out;
    }

    static float[] fit(float[] samples, int length) {
        float[] fitted = new float[length];
        for (int i = 0; i < length; i++) {
            fitted[i] = samples[i % samples.length];
        }
        return fitted;
    }

    /** The place near {@code wanted} that correlates best with the natural continuation. */
    private static int best(float[] samples, int wanted, int continuation) {
        int best = wanted;
        double highest = Double.NEGATIVE_INFINITY;
        for (int shift = -SEARCH; shift <= SEARCH; shift += STEP) {
            double sum = 0;
            for (int i = 0; i < HOP; i += STEP) {
                sum += sample(samples, wanted + shift + i) * sample(samples, continuation + i);
            }
            if (sum > highest) {
                highest = sum;
                best = wanted + shift;
            }
        }
        return best;
    }

    private static float sample(float[] samples, int at) {
        return at < 0 || at >= samples.length ? 0 : samples[at];
    }
}
