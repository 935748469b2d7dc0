package org.auscult.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RunLockTest {
    @TempDir
    private Path root;

    @Test
    void aRunIsTrainedOnceAtATime() throws IOException {
        assertThat(RunLock.isHeld(root)).isFalse();
        try (RunLock lock = RunLock.take(root)) {
            assertThat(RunLock.isHeld(root)).isTrue();
            assertThatThrownBy(() -> RunLock.take(root))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("is being trained already");
        }
        assertThat(RunLock.isHeld(root)).isFalse();
        try (var files = Files.list(root)) {
            assertThat(files).as("nothing is left").isEmpty();
        }
    }

    @Test
    void whatWasCutOffIsFoundUnlessItIsAtWork() throws IOException {
        ExperimentStore store = new ExperimentStore(root);
        Path cutOff = Files.createDirectories(root.resolve("cut-off"));
        Files.writeString(cutOff.resolve("request.json"), "{}");
        assertThat(store.cutOff()).as("its position was never kept").isEmpty();
        Files.writeString(ExperimentRequest.checkpoint(cutOff), "");
        Files.writeString(cutOff.resolve("training.lock"), "");
        assertThat(store.cutOff()).as("the lock of a program that was killed").containsExactly(cutOff);
        try (RunLock lock = RunLock.take(cutOff)) {
            assertThat(store.cutOff()).isEmpty();
        }
        Files.writeString(cutOff.resolve(ExperimentFile.NAME), "{}");
        assertThat(store.cutOff()).as("it was finished").isEmpty();
    }
}
