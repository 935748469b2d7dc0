package org.auscult.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.auscult.dataset.MachineId;
import org.auscult.detector.Clip;
import org.auscult.feature.LogMelSettings;
import org.auscult.feature.LogMelSpectrogram;
import org.auscult.task.StopSignal;
import org.junit.jupiter.api.Test;

class OcclusionTest {
    private static final LogMelSettings PAPER = LogMelSettings.paper();
    private static final int MELS = PAPER.mels();
    private static final int FRAMES = 100;
    private static final LogMelSpectrogram SILENCE = new LogMelSpectrogram(MELS, 30, new float[30 * MELS]);

    /** Silence, but for 1 dB in bands 32 … 47 of frames 40 … 49. */
    private static Clip fault() {
        float[] values = new float[FRAMES * MELS];
        for (int t = 40; t < 50; t++) {
            for (int m = 32; m < 48; m++) {
                values[t * MELS + m] = 1;
            }
        }
        return new Clip(new MachineId("fan", "00"), new LogMelSpectrogram(MELS, FRAMES, values));
    }

    private static double[] sums(List<Clip> clips) {
        return clips.stream()
                .mapToDouble(clip -> {
                    double sum = 0;
                    for (float value : clip.logMel().values()) {
                        sum += value;
                    }
                    return sum;
                })
                .toArray();
    }

    @Test
    void theScoreFallsByWhatThePartGaveToIt() {
        OcclusionMap map = new Occlusion(10, 8)
                .of(fault(), List.of(SILENCE), PAPER, 3.2, OcclusionTest::sums, p -> {}, new StopSignal());
        assertThat(map.fused()).isEqualTo(160);
        assertThat(map.seconds()).isCloseTo(3.2, within(1e-12));
        assertThat(map.strongestWindow()).isEqualTo(4);
        assertThat(map.start(4)).isCloseTo(1.28, within(1e-12));
        assertThat(map.strongestBand()).isEqualTo(2);
        for (int w = 0; w < map.windows(); w++) {
            assertThat(map.windowFalls()[w]).isEqualTo(w == 4 ? 160 : 0);
            for (int b = 0; b < map.bands(); b++) {
                assertThat(map.at(w, b)).isEqualTo(w == 4 && b == 2 ? 160 : 0);
            }
        }
        assertThat(map.edgesHz()).hasSize(9).isSorted();
        assertThat(map.edgesHz()[0]).isEqualTo(0);
        assertThat(map.edgesHz()[8]).isCloseTo(8000, within(1e-6));
    }

    @Test
    void theFallIsTheMeanOverTheBackgroundsAndEveryAnalysisIsCounted() {
        float[] loud = new float[FRAMES * MELS];
        java.util.Arrays.fill(loud, 1);
        int[] analysed = new int[1];
        OcclusionMap map = new Occlusion(10, 8)
                .of(
                        fault(),
                        List.of(SILENCE, new LogMelSpectrogram(MELS, FRAMES, loud)),
                        PAPER,
                        3.2,
                        clips -> {
                            analysed[0] += clips.size();
                            return sums(clips);
                        },
                        p -> {},
                        new StopSignal());
        assertThat(analysed[0]).isEqualTo(1 + 2 * (10 + 8 + 80));
        assertThat(map.at(4, 2))
                .as("160 to silence, nothing to as loud a sound")
                .isEqualTo(80);
        assertThat(map.at(0, 0))
                .as("nothing, and a rise by 10 frames of 16 bands")
                .isEqualTo(-80);
    }

    @Test
    void stopsBetweenTwoBatches() {
        StopSignal stop = new StopSignal();
        assertThatThrownBy(() -> Occlusion.USUAL.of(
                        fault(), List.of(SILENCE), PAPER, 3.2, OcclusionTest::sums, p -> stop.stop(), stop))
                .isInstanceOf(CancellationException.class);
    }
}
