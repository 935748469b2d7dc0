package org.auscult.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.auscult.audio.Channel;
import org.auscult.dataset.Dataset;
import org.auscult.detector.TrainingControl;
import org.auscult.detector.TrainingListener;
import org.auscult.detector.TrainingProgress;
import org.auscult.experiment.Experiment;
import org.auscult.experiment.ExperimentSettings;
import org.auscult.task.Progress;
import org.junit.jupiter.api.Test;

class TrainingCurvesTest {
    private static final ExperimentSettings FAN =
            new ExperimentSettings("spectrum", "quick", Map.of(), "fan", 1, Channel.FIRST, 0.1, 1);

    private final Dataset dataset = Fakes.dataset(Path.of("plant"), 4);
    private final Workbench workbench = new Workbench();
    private final Jobs jobs = new Jobs(Runnable::run);
    private final TrainingSession session =
            new TrainingSession(workbench, jobs, new Notices(), Runnable::run, Runnable::run, new Failing(), run -> {});
    private final TrainingCurves curves = new TrainingCurves(workbench, session, jobs, Runnable::run);

    /** Tells of two batches, then runs out of numbers. */
    private static final class Failing implements TrainingSession.Engine {
        @Override
        public Experiment run(
                Dataset dataset,
                ExperimentSettings settings,
                TrainingListener training,
                Consumer<Progress> progress,
                TrainingControl control)
                throws IOException {
            for (int batch = 1; batch <= 2; batch++) {
                training.accept(new TrainingProgress(
                        "Stage 1",
                        1,
                        1,
                        batch,
                        3,
                        Map.of("arcface", 9.0 / batch),
                        Map.of(),
                        1e-3,
                        1,
                        batch / 3.0,
                        1,
                        0));
            }
            throw new IOException("The loss is not a number any more");
        }

        @Override
        public Experiment resume(
                Experiment stopped, TrainingListener training, Consumer<Progress> progress, TrainingControl control) {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void theCurvesOfAFailedTrainingStayUntilAnotherRunIsShown() {
        session.start(dataset, FAN);
        assertThat(session.runningProperty().get()).isFalse();
        assertThat(session.errorProperty().get()).hasMessageContaining("not a number");
        assertThat(curves.curves().of(Quantity.LOSSES)).containsOnlyKeys("arcface");
        assertThat(session.progressProperty().get().batch()).isEqualTo(2);

        workbench.shownProperty().set(Fakes.experiment(dataset, FAN, false));
        assertThat(curves.curves().isEmpty()).isTrue();
    }

    @Test
    void aNewTrainingForgetsWhatTheFormerOneTold() {
        session.start(dataset, FAN);
        session.start(dataset, FAN);
        assertThat(session.history()).hasSize(2);
    }
}
