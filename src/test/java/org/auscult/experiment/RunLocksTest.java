package org.auscult.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RunLocksTest {
    @TempDir
    private Path root;

    private final RunLocks locks = new RunLocks();

    /** Another program that wants to train a run: ends with 0 if it may. */
    static final class Rival {
        private Rival() {}

        public static void main(String[] arguments) throws IOException {
            try (RunLocks.Lock lock = new RunLocks().take(Path.of(arguments[0]))) {
                System.exit(0);
            }
        }

        static int wants(Path run) throws IOException, InterruptedException {
            String java =
                    Path.of(System.getProperty("java.home"), "bin", "java").toString();
            return new ProcessBuilder(
                            java, "-cp", System.getProperty("java.class.path"), Rival.class.getName(), run.toString())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        }
    }

    @Test
    void aRunIsTrainedOnceAtATime() throws IOException {
        assertThat(locks.isHeld(root)).isFalse();
        try (RunLocks.Lock lock = locks.take(root)) {
            assertThat(locks.isHeld(root)).isTrue();
            assertThatThrownBy(() -> locks.take(root))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("is being trained already");
        }
        assertThat(locks.isHeld(root)).isFalse();
        try (var files = Files.list(root)) {
            assertThat(files).as("nothing is left").isEmpty();
        }
    }

    @Test
    void askingWhetherARunIsTrainedDoesNotGiveItToAnotherProgram() throws IOException, InterruptedException {
        try (RunLocks.Lock lock = locks.take(root)) {
            assertThat(locks.isHeld(root)).isTrue();
            assertThat(Rival.wants(root)).isNotZero();
        }
        assertThat(Rival.wants(root)).isZero();
    }

    @Test
    void aRunThatIsTrainedIsNotMovedIntoTheTrash() throws IOException {
        ExperimentStore store = new ExperimentStore(root, locks);
        Path run = Files.createDirectories(root.resolve("run"));
        try (RunLocks.Lock lock = locks.take(run)) {
            assertThatThrownBy(() -> store.delete(run))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining(run.toString())
                    .hasMessageContaining("end its training first");
        }
        assertThat(store.delete(run)).isDirectory();
    }

    @Test
    void whatWasKilledBeforeItCouldGoOnIsSweptIntoTheTrash() throws IOException {
        ExperimentStore store = new ExperimentStore(root, locks);
        List<Path> kept = new ArrayList<>();
        for (String name : List.of("resumable", "finished", "trained-now", "just-begun")) {
            kept.add(begun(name));
        }
        Files.writeString(ExperimentRequest.checkpoint(kept.get(0)), "");
        Files.writeString(kept.get(1).resolve(ExperimentFile.NAME), "{}");
        Files.delete(kept.get(3).resolve("training.lock"));
        Path dead = begun("dead");
        try (RunLocks.Lock lock = locks.take(kept.get(2))) {
            assertThat(store.sweep()).containsExactly(root.resolve(".trash/dead"));
        }
        assertThat(dead).doesNotExist();
        assertThat(root.resolve(".trash/dead/request.json")).exists();
        assertThat(kept).allSatisfy(folder -> assertThat(folder).isDirectory());
    }

    private Path begun(String name) throws IOException {
        Path folder = Files.createDirectories(root.resolve(name));
        Files.writeString(folder.resolve("request.json"), "{}");
        Files.writeString(folder.resolve("training.lock"), "");
        return folder;
    }

    @Test
    void whatWasCutOffIsFoundUnlessItIsAtWork() throws IOException {
        ExperimentStore store = new ExperimentStore(root, locks);
        Path cutOff = Files.createDirectories(root.resolve("cut-off"));
        Files.writeString(cutOff.resolve("request.json"), "{}");
        assertThat(store.cutOff()).as("its position was never kept").isEmpty();
        Files.writeString(ExperimentRequest.checkpoint(cutOff), "");
        Files.writeString(cutOff.resolve("training.lock"), "");
        assertThat(store.cutOff()).as("the lock of a program that was killed").containsExactly(cutOff);
        try (RunLocks.Lock lock = locks.take(cutOff)) {
            assertThat(store.cutOff()).isEmpty();
        }
        Files.writeString(cutOff.resolve(ExperimentFile.NAME), "{}");
        assertThat(store.cutOff()).as("it was finished").isEmpty();
    }
}
