package org.auscult.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.binding.StringExpression;
import org.auscult.dataset.Dataset;
import org.auscult.dataset.ScanSettings;
import org.auscult.experiment.Experiment;
import org.auscult.experiment.TrainingCommand;
import org.auscult.workbench.Action;
import org.auscult.workbench.ActionGroup;
import org.auscult.workbench.Notices;
import org.auscult.workbench.RunTrash;
import org.auscult.workbench.TrainingQueue;
import org.auscult.workbench.TrainingSession;
import org.auscult.workbench.Workbench;

/** What trains, and what is done with runs. */
public final class RunActions {
    private RunActions() {}

    /**
     * The group.
     *
     * @param report writes the report of a run
     * @param trash of runs
     * @param reading how a folder is read now
     * @param copy puts text on the clipboard
     * @param notices tells that it is there
     * @param showTraining brings the training pane to the front
     */
    public static ActionGroup group(
            Workbench workbench,
            TrainingSession session,
            TrainingQueue queue,
            Consumer<Experiment> report,
            RunTrash trash,
            Function<Path, ScanSettings> reading,
            Consumer<String> copy,
            Notices notices,
            Runnable showTraining) {
        StringExpression noData = Bindings.when(workbench.datasetProperty().isNull())
                .then("Open a folder of recordings first")
                .otherwise("");
        return new ActionGroup(
                "Run",
                List.of(
                        List.of(new Action(
                                "train", "Train", "mdi2s-school-outline", "Shortcut+T", noData, showTraining)),
                        training(workbench, session, queue),
                        runs(
                                workbench,
                                session,
                                queue,
                                report,
                                trash,
                                () -> copyCommand(workbench, reading, copy, notices))));
    }

    private static List<Action> training(Workbench workbench, TrainingSession session, TrainingQueue queue) {
        StringExpression notTraining =
                Bindings.when(session.runningProperty()).then("").otherwise("No training is running");
        return List.of(
                new Action(
                        "train-resume",
                        "Resume the Shown Training",
                        "mdi2p-play-outline",
                        "",
                        notResumable(workbench, session),
                        () -> resume(workbench, queue)),
                new Action(
                        "train-pause", "Pause Training or Go On", "mdi2p-pause", "", notTraining, session::togglePause),
                new Action(
                        "train-finish",
                        "Finish Epoch and Keep",
                        "mdi2f-flag-checkered",
                        "",
                        notTraining,
                        session::finishEpoch),
                new Action(
                        "train-keep",
                        "Stop Training Now and Keep",
                        "mdi2s-stop",
                        "",
                        notTraining,
                        session::stopAndKeep),
                new Action(
                        "train-discard",
                        "Discard Training",
                        "mdi2d-delete-outline",
                        "",
                        notTraining,
                        session::discard));
    }

    private static List<Action> runs(
            Workbench workbench,
            TrainingSession session,
            TrainingQueue queue,
            Consumer<Experiment> report,
            RunTrash trash,
            Runnable copyCommand) {
        StringExpression noRun = Bindings.when(workbench.shownProperty().isNull())
                .then("Train a detector, or show a run, first")
                .otherwise("");
        return List.of(
                new Action(
                        "report",
                        "Write the Report of the Shown Run",
                        "mdi2f-file-chart-outline",
                        "Shortcut+R",
                        noRun,
                        () -> {
                            Experiment shown = workbench.shownProperty().get();
                            if (shown != null) {
                                report.accept(shown);
                            }
                        }),
                new Action(
                        "run-copy",
                        "Copy the Shown Run's Settings as Command",
                        "mdi2c-console",
                        "",
                        noRun,
                        copyCommand),
                new Action(
                        "run-delete",
                        "Move the Shown Run to the Trash",
                        "mdi2t-trash-can-outline",
                        "",
                        notDeletable(noRun, workbench, session, queue),
                        trash::deleteShown),
                new Action(
                        "run-restore",
                        "Bring Back the Run Last Moved to the Trash",
                        "mdi2u-undo-variant",
                        "",
                        Bindings.when(trash.hasDeletedProperty())
                                .then("")
                                .otherwise("No run was deleted since the start"),
                        trash::restore));
    }

    private static StringBinding notDeletable(
            StringExpression noRun, Workbench workbench, TrainingSession session, TrainingQueue queue) {
        return Bindings.createStringBinding(
                () -> {
                    Experiment shown = workbench.shownProperty().get();
                    return shown != null && queue.isTakenUp(shown.folder())
                            ? "This run is being trained further; end its training first"
                            : noRun.get();
                },
                noRun,
                workbench.shownProperty(),
                session.runningProperty(),
                queue.waiting());
    }

    private static StringBinding notResumable(Workbench workbench, TrainingSession session) {
        return Bindings.createStringBinding(
                () -> {
                    Experiment shown = workbench.shownProperty().get();
                    if (session.runningProperty().get()) {
                        return "A training is running";
                    }
                    return shown == null || !shown.stoppedEarly() ? "Show a run that was stopped early first" : "";
                },
                workbench.shownProperty(),
                session.runningProperty());
    }

    private static void resume(Workbench workbench, TrainingQueue queue) {
        Dataset dataset = workbench.datasetProperty().get();
        Experiment shown = workbench.shownProperty().get();
        if (dataset != null && shown != null) {
            queue.resume(dataset, shown);
        }
    }

    private static void copyCommand(
            Workbench workbench, Function<Path, ScanSettings> reading, Consumer<String> copy, Notices notices) {
        Dataset dataset = workbench.datasetProperty().get();
        Experiment shown = workbench.shownProperty().get();
        if (dataset != null && shown != null) {
            copy.accept(TrainingCommand.of(shown.settings(), dataset.root(), reading.apply(dataset.root())));
            notices.done("Copied the settings as a command");
        }
    }
}
