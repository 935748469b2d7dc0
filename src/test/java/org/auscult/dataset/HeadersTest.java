package org.auscult.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.auscult.audio.WavWriter;
import org.auscult.audio.Waveform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The files of a machine are compared by their headers. */
final class HeadersTest {
    private final SoundFolder sounds;

    HeadersTest(@TempDir Path folder) {
        sounds = new SoundFolder(folder);
    }

    @Test
    void filesThatAreCutAreComparedToo() throws IOException {
        for (String name : List.of("a", "b")) {
            new WavWriter().write(sounds.file("press/ok/" + name + ".wav"), Waveform.mono(new float[40000], 1000));
        }
        new WavWriter().write(sounds.file("press/ok/slow.wav"), Waveform.mono(new float[40000], 500));
        new WavWriter().write(sounds.file("press/ok/short.wav"), Waveform.mono(new float[9000], 1000));
        assertThat(sounds.scan().problems())
                .filteredOn(problem -> problem.kind() != ProblemKind.FEW_CLIPS)
                .extracting(problem -> problem.file().getFileName().toString(), FileProblem::reason)
                .containsExactlyInAnyOrder(
                        tuple("slow.wav", "500 Hz where press usually has 1000"),
                        tuple("short.wav", "9.00 s where press usually has 10.00 s"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8000  | 48000 | what lies above 4000 Hz is missing",
                "48000 | 8000  | the others have nothing above 4000 Hz",
                "44100 | 48000 | what lies above 8000 Hz is dropped, as the others' is",
            })
    void anOddRateIsToldByWhatBecomesOfTheBand(int odd, int usual, String remedy) throws IOException {
        for (String name : List.of("a", "b")) {
            new WavWriter().write(sounds.file("press/ok/" + name + ".wav"), stereo(usual));
        }
        new WavWriter().write(sounds.file("press/ok/odd.wav"), Waveform.mono(new float[odd], odd));
        assertThat(sounds.scan().problems())
                .filteredOn(problem -> problem.kind() != ProblemKind.FEW_CLIPS)
                .extracting(FileProblem::reason, FileProblem::remedy)
                .containsExactly(
                        tuple(odd + " Hz where press usually has " + usual, "it is resampled to 16 kHz; " + remedy),
                        tuple(
                                "1 channel where press usually has 2",
                                "check that the chosen channel is the same microphone"));
    }

    private static Waveform stereo(int rate) {
        return new Waveform(new float[2][rate], rate);
    }
}
