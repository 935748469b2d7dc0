package org.auscult.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What own folders and names say. */
final class FolderLayoutTest {
    private final SoundFolder sounds;

    FolderLayoutTest(@TempDir Path folder) {
        sounds = new SoundFolder(folder);
    }

    @Test
    void theOpenedFolderMayItselfSayTheCondition() throws IOException {
        sounds.wav("press/normal/one.wav");
        Dataset read = new SoundFolder(sounds.file("press/normal")).scan();
        assertThat(read.recordings())
                .extracting(Recording::machine, Recording::condition)
                .containsExactly(tuple(new MachineId("press", "00"), Condition.NORMAL));
    }

    @Test
    void theNearestWordTellsTheUse() throws IOException {
        sounds.wav("training/press/test/anomalous/one.wav");
        sounds.wav("training/press/normal/two.wav");
        Dataset read = new SoundFolder(sounds.file("training")).scan();
        assertThat(read.recordings())
                .extracting(Recording::condition, Recording::split)
                .containsExactlyInAnyOrder(
                        tuple(Condition.ANOMALOUS, Split.TEST), tuple(Condition.NORMAL, Split.TRAIN));
    }

    @Test
    void recordingsRightOnADriveAreNamedByIt() throws IOException {
        Path drive = sounds.path().getRoot();
        Path file = drive.resolve("monday_normal.wav");
        assertThat(new FolderLayout().read(drive, List.of(file), ScanSettings.USUAL, problem -> {}))
                .containsExactly(new Recording(
                        file,
                        "monday_normal.wav",
                        new MachineId(drive.toString().replace('\\', '/'), "00"),
                        Split.TEST,
                        Condition.NORMAL));
        assertThat(Paths.folderName(sounds.file("press"))).isEqualTo("press");
    }

    @Test
    void rulesAreEditable() throws IOException {
        sounds.wav("press/heil/a.wav");
        sounds.wav("press/kaputt/b.wav");
        FolderRules rules = new FolderRules(List.of("heil"), List.of("kaputt"), List.of(), List.of());
        Dataset read = sounds.scan(new ScanSettings(null, SplitRule.percentage(0, 1), Cutting.USUAL, rules, null));
        assertThat(read.recordings())
                .extracting(Recording::condition, Recording::split)
                .containsExactly(tuple(Condition.NORMAL, Split.TRAIN), tuple(Condition.ANOMALOUS, Split.TEST));
    }
}
