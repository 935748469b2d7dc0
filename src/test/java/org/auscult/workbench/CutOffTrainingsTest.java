package org.auscult.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.auscult.audio.Channel;
import org.auscult.dataset.Dataset;
import org.auscult.experiment.Experiment;
import org.auscult.experiment.ExperimentSettings;
import org.auscult.workbench.CutOffTrainings.CutOff;
import org.junit.jupiter.api.Test;

final class CutOffTrainingsTest {
    private static final ExperimentSettings SETTINGS =
            new ExperimentSettings("fake", "quick", Map.of(), "fan", 1, Channel.FIRST, 0.1, 1);

    private final Workbench workbench = new Workbench();
    private final Notices notices = new Notices();
    private final Jobs jobs = new Jobs(Runnable::run);
    private final TrainingSession session = new TrainingSession(
            jobs,
            new TrainedRuns(workbench, notices, run -> {}),
            Runnable::run,
            Runnable::run,
            Fakes.engine(2, 3, Duration.ZERO));
    private final Dataset dataset = Fakes.dataset(Path.of("plant").toAbsolutePath(), 6);

    private void look(List<CutOff> found) {
        new CutOffTrainings(workbench, session, jobs, notices, Runnable::run, of -> found);
        workbench.datasetProperty().set(dataset);
    }

    @Test
    void aTrainingThatWasCutOffGoesOnByItsNotice() {
        session.start(dataset, SETTINGS);
        Experiment kept = session.jobProperty().get().resultProperty().get();
        notices.shown().clear();
        look(List.of(new CutOff(kept.folder(), SETTINGS)));
        assertThat(notices.shown()).hasSize(1);
        assertThat(notices.shown().get(0).text()).startsWith("A training of fake on fan was cut off");
        notices.shown().get(0).offers().get(0).accept().run();
        assertThat(workbench.shownProperty().get().folder()).isEqualTo(kept.folder());
        assertThat(jobs.ended().get(1).offers()).as("kept in the list of jobs").hasSize(1);
    }

    @Test
    void nothingIsSaidWhereNothingWasCutOff() {
        look(List.of());
        assertThat(notices.shown()).isEmpty();
        assertThat(jobs.ended()).isEmpty();
    }
}
