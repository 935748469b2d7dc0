package org.auscult.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WavTest {
    private static final Path ODD = Path.of("../shared/data/odd_formats");

    @TempDir
    Path folder;

    @Test
    void writtenIsReadBackWithinHalfAStep() throws IOException {
        Waveform written = new Waveform(new float[][] {{0, 0.5f, -1, 0.999f}, {0.25f, 0, 0, -0.5f}}, 16000);
        Path file = folder.resolve("a.wav");
        new WavWriter().write(file, written);
        Waveform read = new AudioReader().read(file);
        assertThat(read.sampleRate()).isEqualTo(16000);
        for (int c = 0; c < 2; c++) {
            for (int i = 0; i < 4; i++) {
                assertThat(Math.abs(read.channels()[c][i] - written.channels()[c][i]))
                        .isLessThan(1f / 32768);
            }
        }
    }

    @Test
    void aTruncatedFileGivesWhatIsLeft() throws IOException {
        Path whole = folder.resolve("whole.wav");
        new WavWriter().write(whole, Waveform.mono(new float[1000], 8000));
        byte[] bytes = Files.readAllBytes(whole);
        Path cut = folder.resolve("cut.wav");
        Files.write(cut, java.util.Arrays.copyOf(bytes, 44 + 601));
        assertThat(new AudioReader().read(cut).frames()).isEqualTo(300);
    }

    @Test
    void otherFilesAreRefusedByTheirRealKind() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.wav"));
        assertThatThrownBy(() -> new AudioReader().read(empty))
                .isInstanceOf(UnreadableAudioException.class)
                .hasMessageContaining("empty.wav")
                .hasMessageContaining("an empty file; copy or record it again");
        Path flac = folder.resolve("flac.wav");
        Files.writeString(flac, "fLaC and so on and on");
        assertThatThrownBy(() -> new AudioReader().info(flac)).hasMessageContaining("FLAC");
        assertThatThrownBy(() -> new AudioReader().info(folder.resolve("gone.wav")))
                .hasMessageContaining("gone.wav: it is not there");
    }

    @Test
    void realOddFilesOpenOrAreRefusedClearly() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(ODD), ODD + " is absent");
        AudioReader reader = new AudioReader();
        assertThat(reader.read(ODD.resolve("float64_mono.wav")).channels()).hasNumberOfRows(1);
        assertThat(reader.read(ODD.resolve("float32_very_short.wav")).frames()).isPositive();
        assertThat(reader.read(ODD.resolve("truncated_8ch_extensible.wav")).channels())
                .hasNumberOfRows(8);
        assertThatThrownBy(() -> reader.read(ODD.resolve("aac_knocking.m4a"))).hasMessageContaining("MPEG-4");
    }

    @ParameterizedTest
    @ValueSource(ints = {22050, 32000, 44100, 48000, 96000})
    void resamplingKeepsTheBandAndStopsTheRest(int rate) {
        Resampler resampler = new Resampler();
        double kept = level(resampler.resample(tone(1000, rate), rate, 16000));
        assertThat(20 * Math.log10(kept)).isBetween(-3.02, -3.0);
        for (double hertz = 8200; hertz < rate / 2.0; hertz += 700) {
            double stopped = level(resampler.resample(tone(hertz, rate), rate, 16000));
            assertThat(20 * Math.log10(stopped)).as("%s Hz at %s", hertz, rate).isLessThan(-80);
        }
    }

    @Test
    void risingRatesAddNothingAboveTheOldBand() {
        float[] risen = new Resampler().resample(tone(3000, 8000), 8000, 16000);
        float[] expected = tone(3000, 16000);
        for (int i = risen.length / 4; i < 3 * risen.length / 4; i++) {
            assertThat(risen[i]).isCloseTo(expected[i], within(1e-4f));
        }
    }

    private static float[] tone(double hertz, int rate) {
        float[] tone = new float[rate / 4];
        for (int i = 0; i < tone.length; i++) {
            tone[i] = (float) Math.sin(2 * Math.PI * hertz * i / rate);
        }
        return tone;
    }

    /** RMS away from the ends. */
    private static double level(float[] x) {
        double sum = 0;
        int n = 0;
        for (int i = x.length / 4; i < 3 * x.length / 4; i++, n++) {
            sum += x[i] * x[i];
        }
        return Math.sqrt(sum / n);
    }
}
