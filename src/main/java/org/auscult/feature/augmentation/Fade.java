package org.auscult.feature.augmentation;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.random.RandomGenerator;

/** Fade-in and fade-out of random length and shape. */
final class Fade implements Augmentation {
    private static final List<DoubleUnaryOperator> SHAPES = List.of(
            x -> x,
            x -> x * Math.pow(2, x - 1),
            x -> Math.log10(0.1 + 0.9 * x) + 1,
            x -> Math.sin(x * Math.PI / 2),
            x -> 0.5 + 0.5 * Math.sin(x * Math.PI - Math.PI / 2));

    @Override
    public String key() {
        return "fade";
    }

    @Override
    public float[] apply(float[] samples, int sampleRate, AugmentationSettings settings, RandomGenerator random) {
        DoubleUnaryOperator shape = SHAPES.get(random.nextInt(SHAPES.size()));
        int in = (int) (samples.length * settings.longestFade() * random.nextDouble());
        int out = (int) (samples.length * settings.longestFade() * random.nextDouble());
        float[] faded = samples.clone();
        for (int i = 0; i < in; i++) {
            faded[i] *= (float) shape.applyAsDouble((double) i / in);
        }
        for (int i = 0; i < out; i++) {
            faded[faded.length - 1 - i] *= (float) shape.applyAsDouble((double) i / out);
        }
        return faded;
    }
}
