package org.auscult.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.auscult.audio.Excerpt;
import org.auscult.dataset.Condition;
import org.auscult.dataset.Domain;
import org.auscult.dataset.MachineId;
import org.auscult.dataset.Recording;
import org.auscult.dataset.Split;
import org.auscult.feature.ClipSource;
import org.auscult.feature.DisplaySpectrogram;
import org.auscult.feature.FakeSource;
import org.auscult.feature.LogMelSettings;
import org.auscult.feature.PowerSpectrogram;
import org.auscult.score.Role;
import org.auscult.score.ScoredClip;
import org.auscult.task.StopSignal;
import org.junit.jupiter.api.Test;

class NormalSpectrumTest {
    private static final int RATE = 16000;

    /** White noise; with a tone of 2 kHz in the second second, if its name asks for one. */
    private static final ClipSource NOISE = new FakeSource() {
        @Override
        public float[] samples(Recording recording) {
            Random random = new Random(recording.name().hashCode());
            float[] samples = new float[3 * RATE];
            for (int i = 0; i < samples.length; i++) {
                double tone = recording.name().startsWith("tone") && i >= RATE && i < 2 * RATE ? 0.1 : 0;
                samples[i] = (float) (0.01 * random.nextGaussian() + tone * Math.sin(2 * Math.PI * 2000 * i / RATE));
            }
            return samples;
        }
    };

    private static Recording clip(String name, Domain domain) {
        return new Recording(
                Path.of("/plant", name),
                name,
                new MachineId("fan", "00"),
                Split.TRAIN,
                Condition.NORMAL,
                domain,
                Map.of(),
                Excerpt.WHOLE);
    }

    private static List<Recording> normals() {
        return List.of(
                clip("a", Domain.SOURCE), clip("b", Domain.SOURCE), clip("c", Domain.SOURCE), clip("d", Domain.TARGET));
    }

    private static NormalSpectrum spectrum() throws IOException {
        return NormalSpectrum.of(normals(), NOISE::samples, NOISE.sampleRate(), 1024, 256, p -> {}, new StopSignal());
    }

    private static DisplaySpectrogram spectrogram(String name) throws IOException {
        return new PowerSpectrogram(1024, 256).compute(NOISE.samples(clip(name, Domain.NONE)), RATE);
    }

    @Test
    void aNormalClipDiffersByNothingOnAverageAndAToneByItsLevel() throws IOException {
        float[] normal = spectrum().decibels();
        assertThat(normal).hasSize(513);
        float[] tone = spectrogram("tone").decibels();
        double before = 0;
        double during = 0;
        for (int t = 5; t < 55; t++) {
            before += (tone[t * 513 + 128] - normal[128]) / 50;
            during += (tone[(t + 65) * 513 + 128] - normal[128]) / 50;
        }
        // A tone of amplitude 0.1 stands at −20 dBFS; the noise of variance 1e-4 at 10·log10(1e-4 · 384 / 256²) − 2.5
        // dB.
        double noise = 10 * Math.log10(1e-4 * 384 / (256.0 * 256)) - 2.5;
        assertThat(before).isCloseTo(0, within(2.0));
        assertThat(during).isCloseTo(-20 - noise, within(1.0));
        double mean = 0;
        float[] all = spectrogram("normal").decibels();
        for (int i = 0; i < all.length; i++) {
            mean += (all[i] - normal[i % 513]) / all.length;
        }
        assertThat(mean).isCloseTo(0, within(0.1));
    }

    /** Of digital silence against a spectrum that lies above it by so many decibels in the first bins, by none in the others. */
    private static double range(double... above) {
        DisplaySpectrogram silence = new PowerSpectrogram(1024, 256).compute(new float[RATE], RATE);
        float[] decibels = new float[513];
        for (int b = 0; b < decibels.length; b++) {
            decibels[b] = (float) (silence.decibels()[b] + (b < above.length ? above[b] : 0));
        }
        return new NormalSpectrum(1, decibels, RATE / 1024.0).range(silence);
    }

    @Test
    void theRangeHoldsAlmostAllAndIsRound() {
        assertThat(range()).isEqualTo(5);
        assertThat(range(5, 5, 5, 5, 5, 5)).isEqualTo(5);
        assertThat(range(80, 80, 80, 80, 80)).as("less than 1 %").isEqualTo(5);
        assertThat(range(80, -12, -12, -12, -12, 7))
                .as("6 of 513 are more than 1 %")
                .isEqualTo(10);
        assertThat(range(80, -12, -12, -12, -12, -12)).isEqualTo(15);
        assertThat(range(80, 80, 80, 80, 80, 80)).isEqualTo(80);
    }

    @Test
    void otherFrequenciesAreRefused() throws IOException {
        NormalSpectrum coarse =
                NormalSpectrum.of(normals(), NOISE::samples, NOISE.sampleRate(), 512, 256, p -> {}, new StopSignal());
        DisplaySpectrogram fine = spectrogram("tone");
        assertThatThrownBy(() -> coarse.range(fine))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("513 bins");
    }

    @Test
    void theProfileStopsWhenAskedTo() {
        StopSignal stop = new StopSignal();
        assertThatThrownBy(() -> NormalProfile.of(normals(), NOISE, LogMelSettings.paper(), p -> stop.stop(), stop))
                .isInstanceOf(CancellationException.class);
        assertThatThrownBy(() ->
                        NormalSpectrum.of(normals(), NOISE::samples, NOISE.sampleRate(), 1024, 256, p -> {}, stop))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void normalsAreOfTheSameMachineAndDomainAndNotTheClipItself() {
        assertThat(NormalClips.of(clip("a", Domain.SOURCE), normals(), 10, 1))
                .extracting(Recording::name)
                .containsExactlyInAnyOrder("b", "c");
        assertThat(NormalClips.of(clip("x", Domain.NONE), normals(), 10, 1)).hasSize(4);
        assertThat(NormalClips.of(clip("x", Domain.NONE), normals(), 2, 1))
                .hasSize(2)
                .isEqualTo(NormalClips.of(clip("x", Domain.NONE), normals(), 2, 1));
        Recording other = new Recording(Path.of("/x"), "x", new MachineId("fan", "02"), Split.TEST, Condition.UNKNOWN);
        assertThat(NormalClips.of(other, normals(), 10, 1)).isEmpty();
        assertThat(NormalClips.none(other, normals())).isEqualTo("No normal recordings of fan 02");
    }

    @Test
    void whereTheOnlyNormalsAreOfTheClipsOwnFileThatIsSaid() {
        Recording clip = clip("a", Domain.SOURCE);
        assertThat(NormalClips.of(clip, List.of(clip), 10, 1)).isEmpty();
        assertThat(NormalClips.none(clip, List.of(clip)))
                .isEqualTo("No normal recordings of fan 00 other than parts or copies of this one");
    }

    @Test
    void neighboursAreTheLearnedNormalsByDistance() {
        ScoredClip clip = scored("x", Role.TEST, 0, 0);
        List<ScoredClip> clips = List.of(
                clip,
                scored("far", Role.LEARNED, 6, 8),
                scored("near", Role.LEARNED, 3, 4),
                scored("kept", Role.HELD_OUT, 0, 1),
                scored("middle", Role.LEARNED, 0, -6));
        assertThat(Neighbour.of(clip, clips, 2))
                .extracting(n -> n.clip().recording().name() + " " + n.distance())
                .containsExactly("near 5.0", "middle 6.0");
        assertThat(Neighbour.of(clips.get(1), clips, 9))
                .extracting(n -> n.clip().recording().name())
                .as("itself left out")
                .containsExactly("near", "middle");
        assertThat(Neighbour.of(clip, List.of(clip), 3)).isEmpty();
    }

    private static ScoredClip scored(String name, Role role, float... embedding) {
        return new ScoredClip(clip(name, Domain.NONE), role, embedding, new double[0], new double[0], new float[0]);
    }
}
