package org.auscult.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.auscult.audio.Channel;
import org.auscult.dataset.Cutting;
import org.auscult.dataset.Dataset;
import org.auscult.dataset.FolderRules;
import org.auscult.dataset.ScanSettings;
import org.auscult.dataset.SplitRule;
import org.auscult.experiment.Experiment;
import org.auscult.experiment.ExperimentSettings;
import org.auscult.workbench.Action;
import org.auscult.workbench.ActionGroup;
import org.auscult.workbench.Fakes;
import org.auscult.workbench.Jobs;
import org.auscult.workbench.Notice;
import org.auscult.workbench.Notices;
import org.auscult.workbench.RunTrash;
import org.auscult.workbench.TrainingQueue;
import org.auscult.workbench.TrainingSession;
import org.auscult.workbench.Workbench;
import org.junit.jupiter.api.Test;

final class RunActionsTest {
    private static final ExperimentSettings SETTINGS =
            new ExperimentSettings("fake", "quick", Map.of(), "fan", 1, Channel.FIRST, 0.1, 1);
    private static final ScanSettings READING =
            new ScanSettings(null, SplitRule.percentage(0.7, 3), Cutting.USUAL, FolderRules.USUAL, null);

    private final Deque<Runnable> lane = new ArrayDeque<>();
    private final List<String> copied = new ArrayList<>();
    private final Workbench workbench = new Workbench();
    private final Notices notices = new Notices();
    private final Jobs jobs = new Jobs(Runnable::run);
    private final TrainingSession session = Fakes.session(workbench, jobs, notices, lane::add);
    private final TrainingQueue queue = new TrainingQueue(session);
    private final RunTrash trash = new RunTrash(workbench, jobs, notices, Runnable::run, new RunTrash.Bin() {
        @Override
        public Path delete(Path run) {
            return run;
        }

        @Override
        public Experiment restore(Path trashed) {
            throw new IllegalStateException("nothing was deleted");
        }

        @Override
        public Optional<Experiment> on(Dataset open, Experiment run) {
            return Optional.empty();
        }
    });
    private final ActionGroup group = RunActions.group(
            workbench, session, queue, run -> {}, trash, folder -> READING, copied::add, notices, () -> {});
    private final Dataset dataset = Fakes.dataset(Path.of("plant").toAbsolutePath(), 6);

    private Action action(String id) {
        return group.sections().stream()
                .flatMap(List::stream)
                .filter(action -> action.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aRunThatIsTrainedFurtherIsNotMovedIntoTheTrash() {
        Action delete = action("run-delete");
        assertThat(delete.obstacle().getValue()).startsWith("Train a detector");
        workbench.datasetProperty().set(dataset);
        queue.start(dataset, SETTINGS);
        lane.remove().run();
        Experiment run = session.jobProperty().get().resultProperty().get();
        workbench.shownProperty().set(run);
        assertThat(delete.isEnabled()).isTrue();

        queue.resume(dataset, run);
        assertThat(delete.obstacle().getValue()).contains("is being trained further");
        workbench.shownProperty().set(Fakes.experiment(dataset, SETTINGS, false));
        assertThat(delete.isEnabled()).as("another run").isTrue();
        workbench.shownProperty().set(run);
        lane.remove().run();
        assertThat(delete.isEnabled()).as("it has ended").isTrue();

        queue.start(dataset, SETTINGS);
        queue.resume(dataset, run);
        assertThat(delete.isEnabled()).as("it waits for the other training").isFalse();
        queue.waiting().clear();
        assertThat(delete.isEnabled()).isTrue();
    }

    @Test
    void theCommandOfARunReadsTheFolderAsTheWindowDoes() {
        workbench.datasetProperty().set(dataset);
        workbench.shownProperty().set(Fakes.experiment(dataset, SETTINGS, false));
        Action copy = action("run-copy");
        assertThat(copy.label()).as("the reading is the folder's").contains("Settings");
        copy.run().run();
        assertThat(copied).singleElement().asString().contains("--split '70%:3'");
        assertThat(notices.shown()).extracting(Notice::text).containsExactly("Copied the settings as a command");
    }
}
