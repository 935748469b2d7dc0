package org.auscult.feature.augmentation;

import be.tarsos.dsp.util.fft.FFT;
import java.util.random.RandomGenerator;
import org.auscult.feature.LogMelSettings;
import org.auscult.feature.LogMelSpectrogram;
import org.auscult.feature.MelFilterbank;

/**
 * A run of frames or bands set to the clip's mean level, at most {@link AugmentationSettings#widestMask} of them and at least one
 * (METHOD §3).
 *
 * @param overTime frames, otherwise bands
 */
record Mask(String key, boolean overTime) implements Augmentation {
    private record Run(int first, int width) {
        static Run draw(int length, AugmentationSettings settings, RandomGenerator random) {
            int width = Math.max(1, (int) (random.nextDouble() * settings.widestMask() * length));
            return new Run(random.nextInt(length - width + 1), width);
        }

        boolean has(int at) {
            return at >= first && at < first + width;
        }
    }

    @Override
    public LogMelSpectrogram apply(LogMelSpectrogram clip, AugmentationSettings settings, RandomGenerator random) {
        Run run = Run.draw(overTime ? clip.frames() : clip.mels(), settings, random);
        double sum = 0;
        for (float value : clip.values()) {
            sum += value;
        }
        float mean = (float) (sum / clip.values().length);
        float[] values = clip.values().clone();
        for (int t = 0; t < clip.frames(); t++) {
            for (int m = 0; m < clip.mels(); m++) {
                if (run.has(overTime ? t : m)) {
                    values[t * clip.mels() + m] = mean;
                }
            }
        }
        return new LogMelSpectrogram(clip.mels(), clip.frames(), values);
    }

    /** The masked part silent: frames under a Hann window, changed in their spectrum and laid over each other again. */
    @Override
    public float[] audible(float[] samples, int sampleRate, AugmentationSettings settings, RandomGenerator random) {
        LogMelSettings front = LogMelSettings.paper();
        int length = front.fftLength();
        int hop = length / 2;
        Run run = Run.draw(overTime ? 1 + samples.length / hop : front.mels(), settings, random);
        boolean[] silent = overTime ? new boolean[hop + 1] : bins(run, front);
        FFT fft = new FFT(length);
        float[] out = new float[samples.length];
        float[] frame = new float[length];
        for (int t = 0; t <= samples.length / hop; t++) {
            int first = t * hop - hop;
            if (overTime && run.has(t)) {
                continue;
            }
            for (int i = 0; i < length; i++) {
                int at = first + i;
                double window = 0.5 - 0.5 * Math.cos(2 * Math.PI * i / length);
                frame[i] = at < 0 || at >= samples.length ? 0 : (float) (window * samples[at]);
            }
            fft.forwardTransform(frame);
            for (int k = 1; k < hop; k++) {
                frame[2 * k] = silent[k] ? 0 : frame[2 * k];
                frame[2 * k + 1] = silent[k] ? 0 : frame[2 * k + 1];
            }
            fft.backwardsTransform(frame);
            for (int i = Math.max(0, -first); i < length && first + i < out.length; i++) {
                out[first + i] += frame[i];
            }
        }
        return out;
    }

    private static boolean[] bins(Run run, LogMelSettings front) {
        MelFilterbank filters = new MelFilterbank(front);
        boolean[] silent = new boolean[front.fftLength() / 2 + 1];
        for (int k = 0; k < silent.length; k++) {
            for (int m = run.first(); m < run.first() + run.width(); m++) {
                silent[k] |= filters.weight(m, k) > 0;
            }
        }
        return silent;
    }
}
