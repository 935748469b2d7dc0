package org.auscult.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.auscult.feature.LogMelSettings;
import org.auscult.feature.LogMelSpectrogram;
import org.auscult.task.StopSignal;
import org.junit.jupiter.api.Test;

class FrameDeviationTest {
    private static final LogMelSettings PAPER = LogMelSettings.paper();
    private static final int MELS = PAPER.mels();
    private static final int FRAMES = 313;
    private static final double FRAME = 0.032;

    /** Band m has a level of −m dB and a deviation of 4 dB. */
    private static LogMelSpectrogram noise(long seed) {
        Random random = new Random(seed);
        float[] values = new float[FRAMES * MELS];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (-(i % MELS) + 4 * random.nextGaussian());
        }
        return new LogMelSpectrogram(MELS, FRAMES, values);
    }

    /** Band 40 is louder in 13 frames from frame 100. */
    private static LogMelSpectrogram withFault(double decibels) {
        LogMelSpectrogram clip = noise(99);
        for (int t = 100; t < 113; t++) {
            clip.values()[t * MELS + 40] += (float) decibels;
        }
        return clip;
    }

    private static NormalProfile profile(int clips) {
        List<LogMelSpectrogram> normals = new ArrayList<>();
        for (int i = 0; i < clips; i++) {
            normals.add(noise(i));
        }
        return NormalProfile.of(normals, PAPER, new StopSignal());
    }

    @Test
    void theProfileIsTheMeanAndDeviationOfEachBand() {
        NormalProfile profile = profile(10);
        assertThat(profile.clips()).isEqualTo(10);
        assertThat(profile.secondsPerFrame()).isEqualTo(FRAME);
        for (int m = 0; m < MELS; m++) {
            assertThat((double) profile.bands().mean()[m]).isCloseTo(-m, within(0.3));
            assertThat((double) profile.bands().deviation()[m]).isCloseTo(4, within(0.3));
        }
        assertThat(profile.calibration()).isSorted().hasSize(8 * FRAMES);
    }

    @Test
    void byHand() {
        // Two bands, levels 0 and 10 with deviations 2 and 5 over two clips of one frame: z is ∓1 in both bands.
        LogMelSettings two = new LogMelSettings(16000, 1024, 512, 2, 0, 8000);
        NormalProfile profile = NormalProfile.of(
                List.of(new LogMelSpectrogram(2, 1, new float[] {-2, 5}), new LogMelSpectrogram(2, 1, new float[] {2, 15
                })),
                two,
                new StopSignal());
        assertThat(profile.bands().mean()).containsExactly(0, 10);
        assertThat(profile.bands().deviation()).containsExactly(2, 5);
        LogMelSpectrogram clip = new LogMelSpectrogram(2, 1, new float[] {6, 30});
        assertThat(profile.departure(clip))
                .as("z is 3 and 4, the mean of all the normal frames 0")
                .containsExactly(3, 4);
        assertThat((double) FrameDeviation.of(clip, profile).sigma()[0])
                .isCloseTo(Math.sqrt((9 + 16) / 2.0), within(1e-6));
        assertThat(profile.calibration()).as("each 2 from the other").containsExactly(2, 2);
    }

    @Test
    void theNearestFiveNormalFramesCountAndNotTheRest() {
        float[][] normals = {{0, 1, 2, 3, 4, 100, 101, 102, 103, 104}};
        NormalFrames frames = new NormalFrames(normals, new int[] {0, 0, 0, 0, 0, 1, 1, 1, 1, 1});
        assertThat(frames.departure(new float[] {2, 99}, NormalFrames.NONE)).containsExactly(0, -3);
        assertThat(frames.departure(new float[] {2, 99}, 1)).containsExactly(0, 97);
    }

    @Test
    void framesAreTakenFromAllClipsEvenly() {
        List<float[]> clips = List.of(new float[4000], new float[8000]);
        for (float[] clip : clips) {
            for (int t = 0; t < clip.length; t++) {
                clip[t] = t;
            }
        }
        NormalFrames frames = NormalFrames.of(clips, 1);
        assertThat(frames.bands()[0]).hasSize(3000).startsWith(0, 4, 8);
        assertThat(frames.clips()[999]).isEqualTo(0);
        assertThat(frames.clips()[1000]).isEqualTo(1);
        assertThat(NormalFrames.of(List.of(new float[] {7, 8}, new float[] {9}), 1)
                        .bands()[0])
                .containsExactly(7, 8, 9);
    }

    @Test
    void aNormalClipDeviatesAsTheNormalsDo() {
        NormalProfile profile = profile(10);
        FrameDeviation clip = FrameDeviation.of(noise(50), profile);
        double mean = 0;
        int above = 0;
        for (float sigma : clip.sigma()) {
            mean += sigma / FRAMES;
            above += sigma > profile.quantile(0.9) ? 1 : 0;
        }
        assertThat(mean).isCloseTo(profile.quantile(0.5), within(0.02));
        assertThat((double) above / FRAMES).isCloseTo(0.1, within(0.06));
    }

    @Test
    void aShareOfTheNormalFramesStaysBelowItsQuantile() {
        NormalProfile profile = new NormalProfile(
                PAPER,
                1,
                new BandStatistics(new float[0], new float[0]),
                new NormalFrames(new float[0][], new int[0]),
                new float[] {1, 2, 2, 4});
        assertThat(profile.quantile(0)).isEqualTo(1);
        assertThat(profile.quantile(0.5)).isEqualTo(2);
        assertThat(profile.quantile(1)).isEqualTo(4);
    }

    @Test
    void theLouderBandIsFoundInTimeAndFrequency() {
        NormalProfile profile = profile(10);
        FrameDeviation clip = FrameDeviation.of(withFault(60), profile);
        float[] departure = profile.departure(withFault(60));
        assertThat((double) departure[105 * MELS + 40]).isCloseTo(15, within(2.5));
        assertThat((double) departure[105 * MELS + 41]).isCloseTo(0, within(2.5));
        assertThat((double) departure[90 * MELS + 40]).isCloseTo(0, within(2.5));
        FrameDeviation.Peak highest = clip.peaks(0.5, 5).get(0);
        assertThat(highest.second()).isBetween(100 * FRAME, 112 * FRAME);
        assertThat(highest.sigma()).isGreaterThan(Math.sqrt(15 * 15 / 128.0));
        assertThat(highest.sigma()).isGreaterThan(clip.normals().quantile(1));
        double begin = clip.mostAnomalousSecond();
        assertThat(begin).isLessThanOrEqualTo(100 * FRAME);
        assertThat(begin + 1).isGreaterThanOrEqualTo(112 * FRAME);
        assertThat(clip.at(105 * FRAME)).isEqualTo(clip.sigma()[105]);
        assertThat(clip.at(-1)).isEqualTo(clip.sigma()[0]);
        assertThat(clip.at(99)).isEqualTo(clip.sigma()[FRAMES - 1]);
    }

    @Test
    void peaksStandApartAndHighestFirst() {
        List<FrameDeviation.Peak> peaks =
                FrameDeviation.of(withFault(60), profile(3)).peaks(1, 4);
        assertThat(peaks).hasSize(4);
        for (int i = 0; i < peaks.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(peaks.get(j).sigma())
                        .isGreaterThanOrEqualTo(peaks.get(i).sigma());
                assertThat(Math.abs(peaks.get(i).second() - peaks.get(j).second()))
                        .isGreaterThanOrEqualTo(1);
            }
        }
    }

    @Test
    void aClipShorterThanASecondAndOneNormalAreEnough() {
        NormalProfile profile =
                NormalProfile.of(List.of(new LogMelSpectrogram(MELS, 5, new float[5 * MELS])), PAPER, new StopSignal());
        FrameDeviation clip = FrameDeviation.of(new LogMelSpectrogram(MELS, 5, new float[5 * MELS]), profile);
        assertThat(clip.mostAnomalousSecond()).isEqualTo(0);
        assertThat(clip.sigma()).containsOnly(0);
    }
}
