package org.auscult.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import javafx.collections.ListChangeListener;
import org.auscult.audio.Channel;
import org.auscult.dataset.Dataset;
import org.auscult.experiment.Experiment;
import org.auscult.experiment.ExperimentSettings;
import org.junit.jupiter.api.Test;

final class TrainedRunsTest {
    private final Workbench workbench = new Workbench();
    private final Dataset dataset = Fakes.dataset(Path.of("plant").toAbsolutePath(), 6);

    private static Experiment run(Dataset of, boolean stoppedEarly) {
        return Fakes.experiment(
                of, new ExperimentSettings("fake", "quick", Map.of(), "fan", 1, Channel.FIRST, 0.1, 1), stoppedEarly);
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
        TrainedRuns.Awaited awaited = new TrainedRuns(workbench, new Notices(), run -> {}).await(dataset);
        awaited.arrived(
                new Jobs(Runnable::run).submit("Training", Runnable::run, (progress, stop) -> trained), trained);
        assertThat(workbench.shownProperty().get()).isSameAs(shown);
        assertThat(workbench.experiments()).containsExactly(trained, shown);
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
        TrainedRuns.Awaited awaited = new TrainedRuns(workbench, new Notices(), run -> {}).await(dataset);
        Experiment whole = run(dataset, false);
        awaited.arrived(new Jobs(Runnable::run).submit("Training", Runnable::run, (progress, stop) -> whole), whole);
        assertThat(workbench.shownProperty().get()).isSameAs(whole);
        assertThat(workbench.experiments()).containsExactly(whole, other);
    }
}
