package org.auscult.feature.augmentation;

import be.tarsos.dsp.AudioEvent;
import be.tarsos.dsp.WaveformSimilarityBasedOverlapAdd;
import be.tarsos.dsp.WaveformSimilarityBasedOverlapAdd.Parameters;
import be.tarsos.dsp.io.TarsosDSPAudioFormat;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Faster or slower at the same pitch (WSOLA), cut or padded back to its length by repetition. */
final class TimeStretch implements Augmentation {
    @Override
    public String key() {
        return "time-stretch";
    }

    @Override
    public float[] apply(float[] samples, int sampleRate, AugmentationSettings settings, RandomGenerator random) {
        double exponent = 2 * random.nextDouble() - 1;
        double tempo = Math.pow(settings.strongestStretch(), exponent);
        return fit(stretch(samples, sampleRate, tempo), samples.length);
    }

    /** About {@code samples.length / tempo} samples. */
    static float[] stretch(float[] samples, int sampleRate, double tempo) {
        WaveformSimilarityBasedOverlapAdd wsola =
                new WaveformSimilarityBasedOverlapAdd(Parameters.musicDefaults(tempo, sampleRate));
        int size = wsola.getInputBufferSize();
        int step = size - wsola.getOverlap();
        AudioEvent event = new AudioEvent(new TarsosDSPAudioFormat(sampleRate, 16, 1, true, false));
        float[] out = new float[(int) (samples.length / tempo) + 2 * size];
        int n = 0;
        for (int first = 0; first < samples.length; first += step) {
            event.setFloatBuffer(Arrays.copyOf(
                    Arrays.copyOfRange(samples, first, Math.min(samples.length, first + size)), size));
            wsola.process(event);
            float[] part = event.getFloatBuffer();
            int take = Math.min(part.length, out.length - n);
            System.arraycopy(part, 0, out, n, take);
            n += take;
        }
        return Arrays.copyOf(out, Math.max(1, Math.min(n, (int) (samples.length / tempo))));
    }

    static float[] fit(float[] samples, int length) {
        float[] fitted = new float[length];
        for (int i = 0; i < length; i++) {
            fitted[i] = samples[i % samples.length];
        }
        return fitted;
    }
}
