package org.auscult.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The conditions of recordings whose names keep them back. */
final class TruthListTest {
    private final SoundFolder sounds;

    TruthListTest(@TempDir Path folder) {
        sounds = new SoundFolder(folder);
    }

    @Test
    void aListTellsTheConditionsOfEvaluationNames() throws IOException {
        for (int i = 0; i < 4; i++) {
            sounds.wav("fan/test/section_00_%04d.wav".formatted(i));
            sounds.wav("valve/test/section_00_%04d.wav".formatted(i));
        }
        Path truth = sounds.file("truth");
        Files.createDirectories(truth);
        Files.writeString(
                truth.resolve("ground_truth_fan_section_00_test.csv"),
                "section_00_0000.wav,0\nsection_00_0001.wav,1\n");
        Files.writeString(
                truth.resolve("list.csv"),
                "valve\nsection_00_0002.wav,named.wav,1\ndev_data/valve/test/section_00_0003.wav,0\n");
        Dataset told = sounds.scan(ScanSettings.USUAL.withTruth(truth.toString()));
        assertThat(told.recordings().stream()
                        .filter(r -> r.condition() != Condition.UNKNOWN)
                        .map(r -> r.name() + " " + r.condition().label()))
                .containsExactly(
                        "fan/test/section_00_0000.wav normal",
                        "fan/test/section_00_0001.wav anomalous",
                        "valve/test/section_00_0002.wav anomalous",
                        "valve/test/section_00_0003.wav normal");
        assertThat(told.problems()).extracting(FileProblem::file).doesNotContain(truth);
        assertThatThrownBy(() -> sounds.scan(
                        ScanSettings.USUAL.withTruth(sounds.file("no.csv").toString())))
                .hasMessageContaining("no.csv");
    }

    @Test
    void aListOfOtherMachinesConditionsIsAProblem() throws IOException {
        sounds.wav("fan/test/section_00_0000.wav");
        Path truth = sounds.file("ground_truth_pump_section_00_test.csv");
        Files.writeString(truth, "section_00_0000.wav,0\n");
        assertThat(sounds.scan(ScanSettings.USUAL.withTruth(truth.toString())).problems())
                .filteredOn(problem -> problem.file().equals(truth))
                .extracting(FileProblem::reason, FileProblem::remedy)
                .containsExactly(tuple(
                        "it tells no condition of the 1 unlabelled recording", "choose the list of these machines"));
    }
}
