package org.auscult.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.auscult.audio.Channel;
import org.auscult.dataset.Dataset;
import org.auscult.detector.TrainingProgress;
import org.auscult.experiment.Experiment;
import org.auscult.experiment.ExperimentSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingCurvesTest {
    private static final ExperimentSettings FAN = Fakes.settings();
    private static final ExperimentSettings PUMP =
            new ExperimentSettings("spectrum", "quick", Map.of(), "pump", 1, Channel.FIRST, 0.1, 1);

    @TempDir
    private Path folder;

    private final Dataset dataset = Fakes.dataset(Path.of("plant"), 4);
    private final Workbench workbench = new Workbench();
    private final Jobs jobs = new Jobs(Runnable::run);
    private final TrainingSession session = Fakes.session(
            workbench,
            jobs,
            new Notices(),
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

    @Test
    void noPinnedRunOfFansStandsBesideATrainingOnPumps() throws IOException {
        Experiment shown = Fakes.experiment(dataset, FAN, false);
        Experiment other = Fakes.moved(shown, folder);
        Files.writeString(folder.resolve("history.csv"), """
                phase,epoch,batch,loss_total,learning_rate,gradient_norm,seconds,waited
                Only,1,1,6.0,0.001,9,1,0
                """);
        workbench.experiments().setAll(shown, other);
        workbench.shownProperty().set(shown);
        PinnedCurves pinned = new PinnedCurves(workbench, jobs, Runnable::run);
        assertThat(pinned.beside(curves, Quantity.LOSSES)).containsOnlyKeys("total");

        queue.start(dataset, FAN);
        assertThat(pinned.beside(curves, Quantity.LOSSES)).containsOnlyKeys("total");
        queue.start(dataset, PUMP);
        assertThat(pinned.beside(curves, Quantity.LOSSES)).isEmpty();
        assertThat(pinned.title(curves)).isEmpty();
    }
}
