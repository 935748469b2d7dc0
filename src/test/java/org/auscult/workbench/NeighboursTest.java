package org.auscult.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.auscult.audio.FakeOutput;
import org.auscult.audio.Waveform;
import org.auscult.dataset.Dataset;
import org.auscult.dataset.MachineId;
import org.auscult.dataset.Recording;
import org.auscult.dataset.Split;
import org.auscult.experiment.Experiment;
import org.auscult.inspection.Neighbour;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class NeighboursTest {
    private final Dataset dataset = Fakes.dataset(Path.of("plant"), 8);
    private final Experiment run = Fakes.run(dataset);
    private final Workbench workbench = new Workbench();
    private final Selection selection = new Selection(workbench);
    private final Jobs jobs = new Jobs(Runnable::run);
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final Listening listening = new Listening(
            selection,
            new Sounds(jobs, Runnable::run, recording -> Waveform.mono(new float[8000], 8000)),
            jobs,
            Runnable::run,
            Runnable::run,
            new FakeOutput());

    @AfterEach
    void close() {
        listening.close();
    }

    private Recording test(String id) {
        return dataset.recordings().stream()
                .filter(r -> r.split() == Split.TEST && r.machine().equals(new MachineId("fan", id)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void onlyWhatIsFocusedLastHasNeighbours() {
        Neighbours neighbours = new Neighbours(workbench, selection, listening, jobs, waiting::add);
        workbench.shownProperty().set(run);
        selection.focusedProperty().set(test("00"));
        selection.focusedProperty().set(test("02"));
        assertThat(neighbours.shownProperty().get()).isEmpty();
        assertThat(neighbours.soughtProperty().get()).isTrue();
        waiting.forEach(Runnable::run);
        waiting.clear();
        List<Neighbour> found = neighbours.shownProperty().get();
        assertThat(found)
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.clip().recording().machine()).isEqualTo(new MachineId("fan", "02")));
        assertThat(neighbours.soughtProperty().get()).isFalse();
        assertThat(listening.otherProperty().get())
                .isEqualTo(found.get(0).clip().recording());

        selection.focusedProperty().set(test("00"));
        assertThat(listening.otherProperty().get()).as("not the former's").isNull();
        selection.focusedProperty().set(null);
        waiting.forEach(Runnable::run);
        assertThat(neighbours.shownProperty().get()).isEmpty();
        assertThat(neighbours.soughtProperty().get()).isFalse();
    }

    @Test
    void theNormalsOfADeviationAreThoseOfTheShownRunOrElseOfTheData() {
        KnownDeviations known = Fakes.deviations(workbench, listening);
        Recording clip = test("00");
        assertThat(known.normals(clip)).isEmpty();
        workbench.datasetProperty().set(dataset);
        List<Recording> training = known.normals(clip);
        assertThat(training).hasSize(8).allMatch(Recording::isTrainingNormal);
        assertThat(known.normals(test("02"))).isNotEmpty().doesNotContainAnyElementsOf(training);
        Dataset fewer = new Dataset(
                dataset.root(), dataset.recognition(), dataset.recordings().subList(0, 4), List.of(), Map.of());
        workbench.shownProperty().set(Fakes.experiment(fewer, run.settings(), false));
        assertThat(known.normals(clip)).hasSize(2).isSubsetOf(training);
        workbench.shownProperty().set(null);
        assertThat(known.normals(clip)).isEqualTo(training);
    }
}
