package org.auscult.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.auscult.audio.AudioReader;
import org.auscult.file.Npy;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The front end against librosa's. */
class LogMelTest {
    private static final Path GOLDEN =
            Path.of(System.getProperty("auscult.golden", "../shared/golden")).resolve("logmel");

    @BeforeEach
    void needGolden() {
        Assumptions.assumeTrue(Files.isDirectory(GOLDEN), GOLDEN + " is absent");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tones", "noise", "chirp_short", "silence"})
    void agreesWithLibrosa(String name) throws IOException {
        float[] samples = new AudioReader().read(GOLDEN.resolve(name + ".wav")).channels()[0];
        LogMelSpectrogram spectrogram = new LogMel(LogMelSettings.paper()).compute(samples);
        Npy expected = Npy.read(GOLDEN.resolve(name + ".npy"));
        assertThat(expected.shape()).containsExactly(spectrogram.mels(), spectrogram.frames());
        float[] actual = spectrogram.bandMajor();
        for (int i = 0; i < actual.length; i++) {
            assertThat(Math.abs(actual[i] - expected.values()[i])).isLessThan(1e-3);
        }
    }

    @Test
    void filtersAreSlaneys() throws IOException {
        MelFilterbank filters = new MelFilterbank(LogMelSettings.paper());
        double[] expected = Npy.read(GOLDEN.resolve("mel_filters.npy")).values();
        for (int m = 0; m < 128; m++) {
            for (int k = 0; k < 513; k++) {
                assertThat(Math.abs(filters.weight(m, k) - expected[m * 513 + k]))
                        .isLessThan(1e-7);
            }
        }
    }
}
