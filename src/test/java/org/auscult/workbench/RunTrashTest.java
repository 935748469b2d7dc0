package org.auscult.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import org.auscult.audio.Channel;
import org.auscult.dataset.Condition;
import org.auscult.dataset.Dataset;
import org.auscult.experiment.Experiment;
import org.auscult.experiment.ExperimentSettings;
import org.auscult.score.ScoredClip;
import org.junit.jupiter.api.Test;

final class RunTrashTest {
    private final Workbench workbench = new Workbench();
    private final Notices notices = new Notices();
    private final Dataset dataset = Fakes.dataset(Path.of("plant").toAbsolutePath(), 6);
    private final Experiment run = Fakes.experiment(
            dataset, new ExperimentSettings("fake", "quick", Map.of(), "fan", 1, Channel.FIRST, 0.1, 1), false);
    private final Queue<Runnable> lane = new ArrayDeque<>();
    private final RunTrash trash =
            new RunTrash(workbench, new Jobs(Runnable::run), notices, lane::add, new RunTrash.Bin() {
                @Override
                public Path delete(Path folder) {
                    return Path.of("trash");
                }

                @Override
                public Experiment restore(Path trashed) {
                    return run;
                }

                @Override
                public Optional<Experiment> on(Dataset open, Experiment back) {
                    return back.isOn(open) ? Optional.of(back.over(open)) : Optional.empty();
                }
            });

    private void deleteTheRun() {
        workbench.datasetProperty().set(dataset);
        workbench.enlist(run);
        workbench.shownProperty().set(run);
        trash.deleteShown();
        settle();
        assertThat(workbench.experiments()).isEmpty();
        assertThat(workbench.shownProperty().get()).isNull();
    }

    private void settle() {
        while (!lane.isEmpty()) {
            lane.remove().run();
        }
    }

    @Test
    void aRunIsBroughtOverWhatWasReadAgainMeanwhileOnTheLane() {
        deleteTheRun();
        trash.restore();
        Dataset untold = Fakes.untold(dataset);
        workbench.datasetProperty().set(untold);
        lane.remove().run();
        assertThat(workbench.experiments()).as("it takes a while").isEmpty();
        settle();
        assertThat(workbench.shownProperty().get().table().clips().get(0).recording())
                .isSameAs(untold.recordings().get(0));
    }

    @Test
    void whatWasToldOfTheRecordingsMeanwhileCountsForARunThatIsBroughtBack() {
        deleteTheRun();
        Dataset told = new Dataset(
                dataset.root(),
                dataset.recognition(),
                dataset.recordings().stream()
                        .map(recording -> recording.withCondition(Condition.ANOMALOUS))
                        .toList(),
                List.of(),
                Map.of());
        workbench.datasetProperty().set(told);
        trash.restore();
        settle();
        assertThat(workbench.experiments()).hasSize(1);
        assertThat(workbench.shownProperty().get().table().clips())
                .extracting((ScoredClip clip) -> clip.recording().condition())
                .containsOnly(Condition.ANOMALOUS);
    }

    @Test
    void theWordOfTheTrashGoesWhenTheRunIsBroughtBackByTheMenu() {
        deleteTheRun();
        assertThat(notices.shown())
                .singleElement()
                .satisfies(notice ->
                        assertThat(notice.offers()).extracting(Offer::words).containsExactly("Undo"));
        trash.restore();
        settle();
        assertThat(notices.shown()).isEmpty();
    }

    @Test
    void aRunOnAnotherFolderIsBackButNotShown() {
        deleteTheRun();
        workbench.datasetProperty().set(Fakes.dataset(Path.of("elsewhere").toAbsolutePath(), 6));
        trash.restore();
        settle();
        assertThat(workbench.experiments()).isEmpty();
        assertThat(workbench.shownProperty().get()).isNull();
        assertThat(notices.shown()).last().extracting(Notice::text).asString().contains("another folder");
    }

    @Test
    void anOldRunThatIsBroughtBackIsNotTheNewest() {
        deleteTheRun();
        Experiment newer = new Experiment(
                Path.of("newer"),
                run.settings(),
                run.title(),
                run.finished().plusSeconds(60),
                run.seconds(),
                run.stoppedEarly(),
                run.table(),
                run.fusions());
        workbench.enlist(newer);
        trash.restore();
        settle();
        assertThat(workbench.experiments()).hasSize(2).first().isEqualTo(newer);
    }
}
