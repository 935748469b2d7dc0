package org.auscult.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Executor;
import javafx.collections.ListChangeListener;
import org.auscult.audio.Channel;
import org.auscult.dataset.Dataset;
import org.auscult.dataset.Manifest;
import org.auscult.experiment.Experiment;
import org.auscult.experiment.ExperimentSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TrainedRunsTest {
    private final Workbench workbench = new Workbench();
    private final Dataset dataset = Fakes.dataset(Path.of("plant").toAbsolutePath(), 6);

    @TempDir
    private Path home;

    private final Notices notices = new Notices();
    private final Jobs jobs = new Jobs(Runnable::run);
    private final List<Dataset> resumed = new ArrayList<>();

    private static Experiment run(Dataset of, boolean stoppedEarly) {
        return Fakes.experiment(
                of, new ExperimentSettings("fake", "quick", Map.of(), "fan", 1, Channel.FIRST, 0.1, 1), stoppedEarly);
    }

    private TrainedRuns.Awaited awaited(Executor lane) {
        return new TrainedRuns(workbench, jobs, notices, lane, run -> {}).await(dataset);
    }

    private void arrive(TrainedRuns.Awaited awaited, Experiment run) {
        awaited.arrived(jobs.submit("Training", Runnable::run, (progress, stop) -> run), run, resumed::add);
    }

    @Test
    void aRunIsBroughtOverWhatWasReadAgainMeanwhileOnTheLane() {
        Queue<Runnable> lane = new ArrayDeque<>();
        TrainedRuns.Awaited awaited = awaited(lane::add);
        workbench.datasetProperty().set(Fakes.untold(dataset));
        arrive(awaited, run(dataset, false));
        assertThat(workbench.experiments()).as("it takes a while").isEmpty();
        Dataset readOnceMore = Fakes.dataset(dataset.root(), 6);
        workbench.datasetProperty().set(readOnceMore);
        while (!lane.isEmpty()) {
            lane.remove().run();
        }
        assertThat(workbench.experiments())
                .singleElement()
                .satisfies(run -> assertThat(run.table().clips().get(0).recording())
                        .isSameAs(readOnceMore.recordings().get(0)));
    }

    @Test
    void aRunOnAnotherTypeOfMachineLeavesTheUserWhereTheUserLooks() {
        Experiment trained = run(dataset, false);
        Experiment shown = Fakes.experiment(
                Fakes.dataset(Path.of("elsewhere"), 6),
                new ExperimentSettings("fake", "quick", Map.of(), "pump", 1, Channel.FIRST, 0.1, 1),
                false);
        workbench.datasetProperty().set(dataset);
        workbench.experiments().setAll(shown);
        workbench.shownProperty().set(shown);
        arrive(awaited(Runnable::run), trained);
        assertThat(workbench.shownProperty().get()).isSameAs(shown);
        assertThat(workbench.experiments()).containsExactly(trained, shown);
    }

    @Test
    void aStoppedRunIsResumedFromItsJobWhileItIsListedAsStopped() {
        workbench.datasetProperty().set(dataset);
        arrive(awaited(Runnable::run), run(dataset, true));
        arrive(awaited(Runnable::run), run(dataset, true));
        Dataset readAgain = Fakes.dataset(dataset.root(), 6);
        workbench.datasetProperty().set(readAgain);
        jobs.ended().get(0).offers().get(1).accept().run();
        assertThat(resumed).singleElement().isSameAs(readAgain);
        workbench.experiments().setAll(run(dataset, false));
        jobs.ended().get(1).offers().get(1).accept().run();
        assertThat(resumed).as("it was trained to its end meanwhile").hasSize(1);
    }

    @Test
    void whereAnotherFolderIsOpenAStoppedRunIsResumedIfItAndItsRecordingsAreThere() throws IOException {
        Experiment stopped = Fakes.moved(run(dataset, true), home.resolve("run"));
        arrive(awaited(Runnable::run), stopped);
        workbench.datasetProperty().set(Fakes.dataset(home.resolve("other"), 6));
        Runnable resume = jobs.ended().get(0).offers().get(1).accept();
        resume.run();
        assertThat(notices.shown()).anyMatch(notice -> notice.text().endsWith("is in the trash"));

        Files.createDirectories(stopped.folder());
        Files.createFile(stopped.folder().resolve("request.json"));
        Files.createFile(stopped.folder().resolve("checkpoint.zip"));
        Path sound = home.resolve("normal.wav");
        Manifest.write(
                stopped.folder().resolve("data.csv"),
                List.of(dataset.recordings().get(0).in(sound)),
                recording -> "");
        resume.run();
        assertThat(notices.shown()).anyMatch(notice -> notice.text().contains(sound + " is not there;"));
        assertThat(resumed).isEmpty();

        Files.createFile(sound);
        resume.run();
        assertThat(resumed).containsExactly(dataset);
    }

    @Test
    void theRunThatWasTakenUpIsShownThoughAListChoseAnotherInItsPlace() {
        Experiment stopped = run(dataset, true);
        Experiment other = run(Fakes.dataset(Path.of("elsewhere"), 6), false);
        workbench.datasetProperty().set(dataset);
        workbench.experiments().setAll(stopped, other);
        workbench.shownProperty().set(stopped);
        workbench.experiments().addListener((ListChangeListener<Experiment>) change -> {
            while (change.next()) {
                if (change.wasRemoved()) {
                    workbench.shownProperty().set(other);
                }
            }
        });
        TrainedRuns.Awaited awaited = awaited(Runnable::run);
        Experiment whole = run(dataset, false);
        arrive(awaited, whole);
        assertThat(workbench.shownProperty().get()).isSameAs(whole);
        assertThat(workbench.experiments()).containsExactly(whole, other);
    }
}
