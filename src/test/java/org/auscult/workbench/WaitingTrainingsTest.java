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
    private TrainingSession session;

    /** A program whose trainings take for ever. */
    private TrainingQueue program() {
        Workbench workbench = new Workbench();
        Deque<Runnable> lane = new ArrayDeque<>();
        session = Fakes.session(workbench, new Jobs(Runnable::run), notices, lane::add);
        TrainingQueue queue = new TrainingQueue(session);
        new WaitingTrainings(workbench, queue, notices, home.resolve("queue.json"), Runnable::run, error -> {
            throw new AssertionError(error);
        });
        workbench.datasetProperty().set(dataset);
        return queue;
    }

    @Test
    void whatWaitedInAProgramThatWasKilledIsOfferedUntilItIsAnswered() {
        TrainingQueue killed = program();
        for (int i = 0; i < 3; i++) {
            killed.start(dataset, Fakes.settings());
        }
        assertThat(killed.waiting()).hasSize(2);
        program();
        TrainingQueue next = program();
        Notice offered = notices.shown().get(1);
        assertThat(offered.text()).isEqualTo("2 trainings still waited when the program ended");
        offered.offers().get(0).accept().run();
        assertThat(session.runningProperty().get()).isTrue();
        assertThat(next.waiting()).hasSize(1);
        notices.shown().clear();
        program();
        assertThat(notices.shown())
                .singleElement()
                .satisfies(one -> assertThat(one.text()).startsWith("1 training still"));
        notices.shown().get(0).offers().get(1).accept().run();
        program();
        assertThat(notices.shown()).isEmpty();
    }

    @Test
    void oneThatHadLearnedNothingWhenTheProgramClosedIsOfferedToo() {
        TrainingQueue closed = program();
        closed.start(dataset, Fakes.settings());
        closed.close();
        assertThat(session.isDiscarded()).as("no run of one batch is kept").isTrue();
        program();
        assertThat(notices.shown())
                .singleElement()
                .satisfies(one -> assertThat(one.text()).isEqualTo("1 training still waited when the program ended"));
    }
}
