package org.auscult.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.auscult.audio.Channel;
import org.auscult.dataset.Dataset;
import org.auscult.detector.Detectors;
import org.auscult.detector.Workload;
import org.auscult.experiment.ExperimentSettings;
import org.auscult.experiment.Workloads;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ForecastTest {
    @TempDir
    private Path home;

    private final Dataset dataset = Fakes.dataset(Path.of("plant"), 20);
    private final Deque<Runnable> lane = new ArrayDeque<>();
    private final List<Workload> told = new ArrayList<>();
    private final Jobs jobs = new Jobs(Runnable::run);

    private final Deque<Runnable> measuring = new ArrayDeque<>();
    private final TrainingSession session = session(10, Duration.ZERO);

    private TrainingSession session(int batches, Duration step) {
        return Fakes.session(
                new Workbench(), jobs, new Notices(), lane::add, Runnable::run, Fakes.engine(1, batches, step));
    }

    private Forecast forecast() {
        return forecast(session);
    }

    private Forecast forecast(TrainingSession session) {
        return new Forecast(
                new Workloads(new Detectors(List.of(Fakes.detector("fake", "Fake")))),
                Fakes.stepTimes(home),
                session,
                jobs,
                measuring::add,
                lane::add);
    }

    private static ExperimentSettings settings(String epochs) {
        return new ExperimentSettings(
                "fake", "quick", Map.of("training.epochs", epochs), "fan", 1, Channel.FIRST, 0.1, 2);
    }

    private void runLane() {
        while (!lane.isEmpty()) {
            lane.remove().run();
        }
    }

    @Test
    void theWaitingUserHearsOfTheLastQuestionOnly() {
        Forecast forecast = forecast();
        forecast.estimate(dataset, settings("2"), told::add);
        forecast.estimate(dataset, settings("7"), told::add);
        assertThat(told).as("it is worked out on the lane").isEmpty();
        runLane();
        assertThat(told).extracting(Workload::steps).containsExactly(140L);
    }

    @Test
    void aQuestionTakenBackIsNotAnswered() {
        Forecast forecast = forecast();
        forecast.estimate(dataset, settings("2"), told::add);
        lane.remove().run();
        forecast.estimate(dataset, settings("7"), told::add);
        forecast.dismiss();
        runLane();
        assertThat(told).hasSize(1);
    }

    @Test
    void aTrainingThatStartsEndsTheMeasuring() {
        Forecast forecast = forecast();
        forecast.estimate(dataset, settings("2"), told::add);
        runLane();
        forecast.measure(told.get(0), settings("2"), error -> {});
        new TrainingQueue(session).start(dataset, settings("2"));
        measuring.remove().run();
        assertThat(forecast.measuringProperty().get()).isFalse();
        assertThat(forecast.step(told.get(0), 2)).isEmpty();
        runLane();
        forecast.measure(told.get(0), settings("2"), error -> {});
        measuring.remove().run();
        assertThat(forecast.step(told.get(0), 2)).isPresent();
    }

    @Test
    void aTrainingThatWasStoppedSoonTeachesNothing() {
        for (int batches : new int[] {3, 10}) {
            TrainingSession training = session(batches, Duration.ofMillis(1));
            Forecast forecast = forecast(training);
            forecast.estimate(dataset, settings("2"), told::add);
            new TrainingQueue(training).start(dataset, settings("2"));
            runLane();
            assertThat(forecast.step(told.get(0), 2).isPresent())
                    .as("after %d batches", batches)
                    .isEqualTo(batches == 10);
        }
    }

    @Test
    void refusedSettingsAreAnObstacleAndNoFailedJob() {
        forecast().estimate(dataset, settings("many"), told::add);
        runLane();
        assertThat(told).hasSize(1);
        assertThat(told.get(0).obstacle()).contains("training.epochs");
        assertThat(jobs.ended()).isEmpty();
    }
}
