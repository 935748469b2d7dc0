package org.auscult.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetScannerTest {
    private static final Path MIMII = Path.of("../shared/data/mimii_0dB");

    private final SoundFolder sounds;

    DatasetScannerTest(@TempDir Path folder) {
        sounds = new SoundFolder(folder);
    }

    @Test
    void dcase2020IsRecognised() throws IOException {
        sounds.wav("fan/train/normal_id_00_00000000.wav");
        sounds.wav("fan/test/anomaly_id_02_00000003.wav");
        sounds.wav("fan/test/id_01_00000000.wav");
        Dataset dataset = sounds.scan();
        assertThat(dataset.layout()).isEqualTo("DCASE 2020");
        assertThat(dataset.recordings())
                .extracting(r -> r.machine() + " " + r.split().label() + " "
                        + r.condition().label())
                .containsExactlyInAnyOrder("fan 00 train normal", "fan 02 test anomalous", "fan 01 test unknown");
        assertThat(dataset.problems()).extracting(FileProblem::kind).containsOnly(ProblemKind.FEW_CLIPS);
    }

    @Test
    void recordingsStandInTheOrderOfTheNumbersInTheirNames() throws IOException {
        for (String name : new String[] {"10", "9", "1"}) {
            sounds.wav("fan/1/normal/clip " + name + ".wav");
        }
        assertThat(sounds.scan().recordings())
                .extracting(Recording::name)
                .containsExactly("fan/1/normal/clip 1.wav", "fan/1/normal/clip 9.wav", "fan/1/normal/clip 10.wav");
    }

    @Test
    void mimiiIsSplitAsItsBaseline() throws IOException {
        for (int i = 0; i < 5; i++) {
            sounds.wav("0_dB_fan/fan/id_00/normal/0000000" + i + ".wav");
        }
        sounds.wav("0_dB_fan/fan/id_00/abnormal/00000000.wav");
        sounds.wav("0_dB_fan/fan/id_00/abnormal/00000001.wav");
        Dataset dataset = sounds.scan();
        assertThat(dataset.layout()).isEqualTo("MIMII");
        assertThat(dataset.recordings().stream()
                        .filter(Recording::isTrainingNormal)
                        .map(Recording::name))
                .extracting(name -> name.substring(name.length() - 5))
                .containsExactly("2.wav", "3.wav", "4.wav");
    }

    @Test
    void unreadableFilesBecomeRowsWithTheirReason() throws IOException {
        sounds.wav("fan/train/normal_id_00_00000000.wav");
        Files.writeString(sounds.file("fan/train/normal_id_00_00000001.wav"), "not sound at all");
        sounds.wav("fan/train/odd_name.wav");
        Files.writeString(sounds.file("fan/train/song.mp3"), "ID3");
        Dataset dataset = sounds.scan();
        assertThat(dataset.recordings()).hasSize(1);
        assertThat(dataset.problems())
                .filteredOn(p -> p.kind() == ProblemKind.UNREADABLE || p.kind() == ProblemKind.NAME)
                .hasSize(3)
                .allSatisfy(p -> {
                    assertThat(p.reason()).isNotBlank();
                    assertThat(p.remedy()).isNotBlank();
                });
    }

    @Test
    void aFolderWithoutSoundSaysSoAndOneOfAnotherLayoutWhatWasLookedFor() throws IOException {
        assertThatThrownBy(() -> sounds.scan())
                .hasMessageContaining(sounds.path().getFileName().toString())
                .hasMessageContaining("holds no WAV, AIFF or FLAC file; open a folder that does");
        sounds.wav("fan/train/normal_id_00_00000000.wav");
        assertThatThrownBy(() -> sounds.scanAs("MIMII"))
                .hasMessageContaining("none that fits the layout MIMII")
                .hasMessageContaining("fan/id_00/normal/00000000.wav");
        assertThatThrownBy(() -> new SoundFolder(sounds.file("gone")).scan()).hasMessageContaining("gone");
    }

    @Test
    void whatCannotBeLookedIntoIsAProblemAndHiddenFoldersAreLeftOut() throws IOException {
        sounds.wav("fan/train/normal_id_00_00000000.wav");
        sounds.wav(".Trash-1000/files/fan/train/normal_id_00_00000001.wav");
        Path loop = Files.createSymbolicLink(sounds.file("fan/loop"), sounds.path());
        Dataset dataset = sounds.scan();
        assertThat(dataset.recordings())
                .extracting(Recording::name)
                .containsExactly("fan/train/normal_id_00_00000000.wav");
        assertThat(dataset.problems())
                .filteredOn(problem -> problem.kind() == ProblemKind.UNREADABLE)
                .singleElement()
                .satisfies(problem -> assertThat(problem.file()).isEqualTo(loop));
    }

    @Test
    void deepFoldersAreReadAndDeeperOnesAreAProblem() throws IOException {
        sounds.wav("a/".repeat(13) + "normal/one.wav");
        sounds.wav("b/".repeat(30) + "normal/two.wav");
        Dataset dataset = sounds.scan();
        assertThat(dataset.recordings()).hasSize(1);
        assertThat(dataset.problems())
                .filteredOn(problem -> problem.kind() == ProblemKind.UNREADABLE)
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.file().startsWith(sounds.file("b"))).isTrue();
                    assertThat(problem.reason()).contains("24 folders deep");
                });
    }

    @Test
    void recordingsWithoutALabelAreToldHowToLabelThem() throws IOException {
        sounds.wav("one.wav");
        sounds.wav("two.wav");
        assertThat(sounds.scan().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo(sounds.path());
            assertThat(problem.reason()).contains("0 normal training clips: its recordings have no label");
            assertThat(problem.remedy()).contains("a folder named normal");
        });
    }

    @Test
    void tooFewClipsAreAProblemOfAllThatTheirMachineLiesIn() throws IOException {
        sounds.wav("fan/id_00/normal/00000000.wav");
        sounds.wav("fan/id_00/abnormal/00000000.wav");
        assertThat(sounds.scan().problems())
                .filteredOn(problem -> problem.kind() == ProblemKind.FEW_CLIPS)
                .extracting(FileProblem::file)
                .containsExactly(sounds.file("fan/id_00"));
    }

    @Test
    void whatMayNotBeReadIsAProblem() throws IOException {
        sounds.wav("fan/train/normal_id_00_00000000.wav");
        Path closed = Files.createDirectory(sounds.file("lost+found"));
        Assumptions.assumeTrue(closed.toFile().setReadable(false) && !Files.isReadable(closed), "all may be read here");
        assertThat(sounds.scan().problems())
                .filteredOn(problem -> problem.kind() == ProblemKind.UNREADABLE)
                .extracting(FileProblem::file)
                .containsExactly(closed);
    }

    @Test
    void aListOfRecordingsThatLieElsewhereOpens() throws IOException {
        sounds.wav("elsewhere/one.wav");
        Path lists = Files.createDirectories(sounds.file("lists"));
        Files.writeString(
                lists.resolve("recordings.csv"),
                "file,machine,id,label,split\n" + sounds.file("elsewhere/one.wav") + ",fan,00,normal,train\n");
        assertThat(new SoundFolder(lists).scan().recordings()).hasSize(1);
    }

    @Test
    void realMimiiOpens() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(MIMII), MIMII + " is absent");
        Dataset dataset = new SoundFolder(MIMII).scan();
        assertThat(dataset.layout()).isEqualTo("MIMII");
        assertThat(dataset.types()).containsExactly("fan", "pump", "slider", "valve");
        assertThat(new SoundFolder(MIMII.resolve("fan/id_00")).scan().machines("fan"))
                .containsExactly(new MachineId("fan", "00"));
    }
}
