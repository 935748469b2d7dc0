package org.auscult.feature.augmentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.auscult.feature.LogMelSpectrogram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AugmentationsTest {
    private static final int RATE = 16000;

    static Stream<Augmentation> all() {
        return Augmentations.all().stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void isAPureFunctionOfClipSettingsAndSeed(Augmentation augmentation) {
        float[] clip = tone(440, 2);
        float[] before = clip.clone();
        float[] once = augmentation.apply(clip, RATE, AugmentationSettings.paper(), new SplittableRandom(5));
        float[] again = augmentation.apply(clip, RATE, AugmentationSettings.paper(), new SplittableRandom(5));
        assertThat(clip).isEqualTo(before);
        assertThat(once).isEqualTo(again).hasSameSizeAs(clip);
        LogMelSpectrogram spectrogram = new LogMelSpectrogram(8, 20, new float[160]);
        assertThat(augmentation
                        .apply(spectrogram, AugmentationSettings.paper(), new SplittableRandom(5))
                        .values())
                .hasSize(160);
        assertThat(spectrogram.values()).containsOnly(0);
    }

    @Test
    void aMaskCoversAtMostATenthAndReachesBothEnds() {
        int frames = 60;
        boolean isFirstHit = false;
        boolean isLastHit = false;
        for (int seed = 0; seed < 400; seed++) {
            LogMelSpectrogram clip = new LogMelSpectrogram(1, frames, ramp(frames));
            float[] masked = Augmentations.all()
                    .get(3)
                    .apply(clip, AugmentationSettings.paper(), new SplittableRandom(seed))
                    .values();
            int width = 0;
            for (int t = 0; t < frames; t++) {
                width += masked[t] == clip.values()[t] ? 0 : 1;
            }
            assertThat(width).isBetween(1, frames / 10);
            isFirstHit |= masked[0] != clip.values()[0];
            isLastHit |= masked[frames - 1] != clip.values()[frames - 1];
        }
        assertThat(isFirstHit).isTrue();
        assertThat(isLastHit).isTrue();
    }

    @Test
    void masksCanBeHeard() {
        float[] clip = tone(440, 2);
        Augmentation time = Augmentations.all().get(3);
        float[] gap = time.audible(clip, RATE, AugmentationSettings.paper(), new SplittableRandom(5));
        int same = 0;
        int quiet = 0;
        for (int i = 1024; i < clip.length - 1024; i++) {
            same += Math.abs(gap[i] - clip[i]) < 1e-3 ? 1 : 0;
            quiet += gap[i] == 0 ? 1 : 0;
        }
        assertThat(same).isGreaterThan((int) (0.7 * clip.length));
        assertThat(quiet).isPositive();
        Augmentation band = Augmentations.all().get(4);
        boolean isHit = false;
        for (int seed = 0; seed < 60 && !isHit; seed++) {
            float[] filtered = band.audible(clip, RATE, AugmentationSettings.paper(), new SplittableRandom(seed));
            isHit = Math.abs(filtered[5000]) + Math.abs(filtered[5010]) + Math.abs(filtered[5020]) < 1e-2;
        }
        assertThat(isHit).isTrue();
    }

    @Test
    void allButNoneChangeTheClip() {
        float[] clip = tone(440, 2);
        LogMelSpectrogram spectrogram = new LogMelSpectrogram(40, 60, ramp(2400));
        for (Augmentation augmentation : Augmentations.all()) {
            boolean changed = false;
            for (int seed = 0; seed < 5; seed++) {
                float[] samples =
                        augmentation.apply(clip, RATE, AugmentationSettings.paper(), new SplittableRandom(seed));
                LogMelSpectrogram after =
                        augmentation.apply(spectrogram, AugmentationSettings.paper(), new SplittableRandom(seed));
                changed |= !java.util.Arrays.equals(samples, clip)
                        || !java.util.Arrays.equals(after.values(), spectrogram.values());
            }
            assertThat(changed)
                    .as(augmentation.key())
                    .isEqualTo(!augmentation.key().equals("none"));
        }
    }

    @Test
    void noiseHasTheSnrOfTheSettings() {
        float[] clip = tone(440, 2);
        float[] noisy =
                new WhiteNoise().apply(clip, RATE, new AugmentationSettings(0, 0, 0, 0, 0, 1), new SplittableRandom(1));
        double signal = 0;
        double noise = 0;
        for (int i = 0; i < clip.length; i++) {
            signal += clip[i] * clip[i];
            noise += (noisy[i] - clip[i]) * (noisy[i] - clip[i]);
        }
        assertThat(10 * Math.log10(signal / noise)).isCloseTo(0, within(0.2));
    }

    @Test
    void stretchKeepsThePitch() {
        float[] slower = TimeStretch.stretch(tone(440, 2), 0.7);
        assertThat(slower.length).isCloseTo((int) (2 * RATE / 0.7), within(2));
        assertThat(pitch(slower)).isCloseTo(440, within(6.0));
    }

    @Test
    void pitchShiftMovesThePitchWithinItsRange() {
        double lowest = Double.MAX_VALUE;
        double highest = 0;
        for (int seed = 0; seed < 12; seed++) {
            float[] shifted = new PitchShift()
                    .apply(
                            tone(440, 2),
                            RATE,
                            new AugmentationSettings(6, 0.5, 0.1, 4, 5, 1.4),
                            new SplittableRandom(seed));
            lowest = Math.min(lowest, pitch(shifted));
            highest = Math.max(highest, pitch(shifted));
        }
        assertThat(lowest).isBetween(440 * Math.pow(2, -4 / 12.0) - 8, 430.0);
        assertThat(highest).isBetween(450.0, 440 * Math.pow(2, 4 / 12.0) + 8);
    }

    private static double pitch(float[] samples) {
        int crossings = 0;
        int from = samples.length / 4;
        int to = samples.length / 2;
        for (int i = from; i < to; i++) {
            crossings += samples[i - 1] < 0 && samples[i] >= 0 ? 1 : 0;
        }
        return crossings * (double) RATE / (to - from);
    }

    private static float[] tone(double hertz, double seconds) {
        float[] tone = new float[(int) (seconds * RATE)];
        for (int i = 0; i < tone.length; i++) {
            tone[i] = (float) (0.5 * Math.sin(2 * Math.PI * hertz * i / RATE));
        }
        return tone;
    }

    private static float[] ramp(int n) {
        float[] ramp = new float[n];
        for (int i = 0; i < n; i++) {
            ramp[i] = i;
        }
        return ramp;
    }
}
