package org.auscult.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import org.auscult.dataset.Dataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WaitingTrainingsTest {
    @TempDir
    private Path home;

    private final Dataset dataset = Fakes.dataset(Path.of("plant").toAbsolutePath(), 6);
    private final Notices notices = new Notices();

    /** A program whose trainings take for ever. */
    private TrainingSession program() {
        Workbench workbench = new Workbench();
        Deque<Runnable> lane = new ArrayDeque<>();
        TrainingSession session = Fakes.session(workbench, new Jobs(Runnable::run), notices, lane::add);
        new WaitingTrainings(workbench, session, notices, home.resolve("queue.json"), Runnable::run, error -> {
            throw new AssertionError(error);
        });
        workbench.datasetProperty().set(dataset);
        return session;
    }

    @Test
    void whatWaitedInAProgramThatWasKilledIsOfferedUntilItIsAnswered() {
        TrainingSession killed = program();
        for (int i = 0; i < 3; i++) {
            killed.start(dataset, Fakes.settings());
        }
        assertThat(killed.queue()).hasSize(2);
        program();
        TrainingSession next = program();
        Notice offered = notices.shown().get(1);
        assertThat(offered.text()).isEqualTo("2 trainings still waited when the program ended");
        offered.offers().get(0).accept().run();
        assertThat(next.runningProperty().get()).isTrue();
        assertThat(next.queue()).hasSize(1);
        notices.shown().clear();
        program();
        assertThat(notices.shown())
                .singleElement()
                .satisfies(one -> assertThat(one.text()).startsWith("1 training still"));
        notices.shown().get(0).offers().get(1).accept().run();
        program();
        assertThat(notices.shown()).isEmpty();
    }
}
