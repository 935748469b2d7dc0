package org.auscult.ui.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.auscult.FxConditions;
import org.auscult.dataset.Dataset;
import org.auscult.detector.Detectors;
import org.auscult.detector.TrainingControl;
import org.auscult.detector.TrainingListener;
import org.auscult.experiment.Experiment;
import org.auscult.experiment.ExperimentSettings;
import org.auscult.experiment.Workloads;
import org.auscult.task.Progress;
import org.auscult.workbench.Fakes;
import org.auscult.workbench.Forecast;
import org.auscult.workbench.Jobs;
import org.auscult.workbench.Notices;
import org.auscult.workbench.TrainingQueue;
import org.auscult.workbench.TrainingSession;
import org.auscult.workbench.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
final class TrainingPaneTest {
    /** Longer than until a job tells of its progress again. */
    private static final Duration STEP = Duration.ofMillis(150);

    @TempDir
    private Path home;

    private final ExecutorService lane = Executors.newSingleThreadExecutor();
    private final CountDownLatch batchTold = new CountDownLatch(1);
    private final CountDownLatch isToBeScored = new CountDownLatch(1);
    private final Workbench workbench = new Workbench();
    private final Dataset dataset = Fakes.dataset(Path.of("plant"), 20);
    private volatile String missing = "";
    private TrainingSession session;
    private TrainingQueue queue;
    private Stage stage;

    @Start
    void start(Stage window) {
        stage = window;
        Detectors detectors = new Detectors(List.of(Fakes.detector("fake", "Fake")));
        Jobs jobs = new Jobs(Platform::runLater);
        session = Fakes.session(workbench, jobs, new Notices(), lane, Platform::runLater, new SlowScoring());
        queue = new TrainingQueue(session);
        Forecast forecast = new Forecast(
                new Workloads(detectors), Fakes.stepTimes(home), session, jobs, Runnable::run, Runnable::run);
        workbench.datasetProperty().set(dataset);
        stage.setScene(new Scene(
                new TrainingPane(workbench, detectors, session, queue, forecast, new Pane(), () -> 2, () -> {}),
                560,
                860));
        stage.show();
    }

    /** The stage is every test's: the next would find it as narrow. */
    @AfterEach
    void end(FxRobot robot) {
        robot.interact(stage::sizeToScene);
        isToBeScored.countDown();
        lane.shutdownNow();
    }

    @Test
    void whatIsLearnedIsNotDiscardedByTheKeyThatFollowsTheStop(FxRobot robot) throws Exception {
        robot.interact(() -> queue.start(dataset, Fakes.settings()));
        Button keep = robot.lookup("#stop-keep").queryAs(Button.class);
        FxConditions.await(() -> !keep.isDisabled());
        robot.interact(() -> {
            keep.requestFocus();
            keep.fire();
        });
        FxConditions.await(() -> session.log().learnedProperty().get());
        WaitForAsyncUtils.waitForFxEvents();
        robot.push(KeyCode.SPACE);
        assertThat(session.isDiscarded()).isFalse();
        isToBeScored.countDown();
        FxConditions.await(() -> workbench.experiments().size() == 1);
    }

    @Test
    void nothingIsDiscardedByASecondClickWhereTheStartWas(FxRobot robot) throws Exception {
        robot.interact(() -> {
            stage.setWidth(460);
            stage.getScene().getRoot().layout();
        });
        Bounds start = onScene(robot, "#training-start");
        robot.clickOn("#training-start");
        batchTold.await();
        WaitForAsyncUtils.waitForFxEvents();
        Bounds discard = onScene(robot, "#stop-discard");
        assertThat(discard.getMinX()).isGreaterThan(start.getMaxX());
    }

    private static Bounds onScene(FxRobot robot, String id) {
        Node node = robot.lookup(id).query();
        return node.localToScene(node.getLayoutBounds());
    }

    @Test
    void aPausedTrainingIsToldAsPausedWhenItsBatchHasEndedToo(FxRobot robot) throws Exception {
        InvalidationListener pausing = batches -> {
            if (!session.pausedProperty().get()) {
                session.togglePause();
            }
        };
        robot.interact(() -> {
            session.log().batches().addListener(pausing);
            queue.start(dataset, Fakes.settings());
        });
        batchTold.await();
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(session.pausedProperty().get()).isTrue();
        Label phase = robot.lookup("#training-phase").queryAs(Label.class);
        assertThat(phase.getText()).isEqualTo("Paused");
        ReadOnlyStringProperty job = session.jobProperty().get().messageProperty();
        assertThat(job.get()).isEqualTo("Paused");
        assertThat(session.jobProperty().get().pausingProperty().get().words())
                .as("in the list of jobs")
                .isEqualTo("Go on");
        Label batch = robot.lookup("#training-batch").queryAs(Label.class);
        robot.interact(() -> {
            batch.getScene().getWindow().setWidth(360);
            batch.getScene().getRoot().layout();
        });
        assertThat(((Text) batch.lookup(".text")).getText())
                .as("not cut in a narrow pane")
                .isEqualTo(batch.getText());
        robot.interact(() -> {
            session.log().batches().removeListener(pausing);
            session.togglePause();
        });
        assertThat(phase.getText()).isNotEqualTo("Paused");
        assertThat(job.get()).startsWith("Training");
    }

    @Test
    void theEndOfTheFeaturesIsNotThatOfTheTraining(FxRobot robot) throws Exception {
        ProgressBar bar = robot.lookup("#training-progress").queryAs(ProgressBar.class);
        List<Double> shown = new ArrayList<>();
        robot.interact(() -> {
            queue.start(dataset, Fakes.settings());
            bar.progressProperty().addListener((property, old, value) -> {
                if (session.log().lastProperty().get() == null) {
                    shown.add(value.doubleValue());
                }
            });
        });
        batchTold.await();
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(shown).doesNotContain(1.0);
    }

    @Test
    void whyATrainingFailedIsReadWholeUntilAnotherFolderIsOpened(FxRobot robot) throws Exception {
        missing = "/recordings/of a plant/in a folder/with a long name/fan/1/normal/Monday, the third of March.wav";
        robot.interact(() -> queue.start(dataset, Fakes.settings()));
        FxConditions.await(() -> session.errorProperty().get() != null);
        WaitForAsyncUtils.waitForFxEvents();
        Label error = robot.lookup("#training-error").queryAs(Label.class);
        robot.interact(() -> {
            error.getScene().getWindow().setWidth(420);
            error.getScene().getWindow().setHeight(160);
            error.getScene().getRoot().layout();
        });
        assertThat(((Text) error.lookup(".text")).getText())
                .as("what to do about it stands at its end")
                .isEqualTo(error.getText());
        robot.interact(() -> workbench.datasetProperty().set(Fakes.dataset(Path.of("another"), 20)));
        assertThat(error.getParent().isVisible()).isFalse();
    }

    private final class SlowScoring implements TrainingSession.Engine {
        private final TrainingSession.Engine training = Fakes.engine(2, 3, STEP, event -> batchTold.countDown());

        @Override
        public Experiment run(
                Dataset learned,
                ExperimentSettings settings,
                TrainingListener listener,
                Consumer<Progress> progress,
                TrainingControl control)
                throws Exception {
            if (!missing.isEmpty()) {
                throw new NoSuchFileException(missing);
            }
            progress.accept(new Progress("Computing features", 1, 1));
            WaitForAsyncUtils.waitForFxEvents();
            Experiment run = training.run(learned, settings, listener, progress, control);
            isToBeScored.await();
            return run;
        }

        @Override
        public Experiment resume(
                Path folder,
                Dataset moved,
                TrainingListener listener,
                Consumer<Progress> progress,
                TrainingControl control)
                throws Exception {
            return training.resume(folder, moved, listener, progress, control);
        }
    }
}
