package org.auscult.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.auscult.dataset.Dataset;
import org.auscult.detector.TrainingProgress;
import org.auscult.experiment.ExperimentSettings;
import org.junit.jupiter.api.Test;

class TrainingCurvesTest {
    private static final ExperimentSettings FAN = Fakes.settings();

    private final Dataset dataset = Fakes.dataset(Path.of("plant"), 4);
    private final Workbench workbench = new Workbench();
    private final Jobs jobs = new Jobs(Runnable::run);
    private final TrainingSession session = new TrainingSession(
            jobs,
            new TrainedRuns(workbench, jobs, new Notices(), Runnable::run, run -> {}),
            Runnable::run,
            Runnable::run,
            Fakes.engine(1, 3, Duration.ZERO, TrainingCurvesTest::failAtTheSecond));
    private final TrainingQueue queue = new TrainingQueue(session);
    private final TrainingCurves curves = new TrainingCurves(workbench, session, jobs, Runnable::run);

    private static void failAtTheSecond(TrainingProgress batch) {
        if (batch.batch() == 2) {
            throw new IllegalStateException("The loss is not a number any more");
        }
    }

    @Test
    void theCurvesOfAFailedTrainingStayUntilAnotherRunIsShown() {
        queue.start(dataset, FAN);
        assertThat(session.runningProperty().get()).isFalse();
        assertThat(session.errorProperty().get()).hasMessageContaining("not a number");
        assertThat(curves.curves().of(Quantity.LOSSES)).containsOnlyKeys("total", "id", "bin", "aug");
        assertThat(session.log().lastProperty().get().batch()).isEqualTo(2);

        workbench.shownProperty().set(Fakes.experiment(dataset, FAN, false));
        assertThat(curves.curves().isEmpty()).isTrue();
    }

    @Test
    void aNewTrainingForgetsWhatTheFormerOneTold() {
        queue.start(dataset, FAN);
        queue.start(dataset, FAN);
        assertThat(session.log().batches()).hasSize(2);
    }
}
