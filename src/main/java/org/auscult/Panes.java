package org.auscult;

import java.util.List;
import java.util.SplittableRandom;
import javafx.scene.control.ContextMenu;
import javafx.scene.layout.Region;
import org.auscult.feature.augmentation.AugmentationSettings;
import org.auscult.ui.Framing;
import org.auscult.ui.Scrolled;
import org.auscult.ui.experiments.EvaluationPane;
import org.auscult.ui.experiments.ExperimentsPane;
import org.auscult.ui.inspection.ContributionsPane;
import org.auscult.ui.inspection.NeighboursPane;
import org.auscult.ui.inspection.SelectionPane;
import org.auscult.ui.inspection.WherePane;
import org.auscult.ui.plots.PlotExport;
import org.auscult.ui.plots.PlotFrame;
import org.auscult.ui.plots.PlotFrames;
import org.auscult.ui.plots.PlotView;
import org.auscult.ui.plots.PlotViews;
import org.auscult.ui.recordings.RecordingsPane;
import org.auscult.ui.review.Judging;
import org.auscult.ui.review.ReviewPane;
import org.auscult.ui.shell.JobsPane;
import org.auscult.ui.shell.PreferencesPane;
import org.auscult.ui.shell.WorkArea;
import org.auscult.ui.spectrogram.GalleryPane;
import org.auscult.ui.spectrogram.SpectrogramPane;
import org.auscult.ui.training.AugmentationBar;
import org.auscult.ui.training.QueueList;
import org.auscult.ui.training.TrainingPane;
import org.auscult.workbench.FileExport;
import org.auscult.workbench.Form;
import org.auscult.workbench.PathChooser;

/** The panes of an open data set, put together. A new one is a line here. */
final class Panes {
    final PlotFrames frames;
    final RecordingsPane recordings;
    final Judging judging;
    final ReviewPane review;
    final ExperimentsPane runs;
    final WorkArea work;
    private final State state;
    private final Hearing hearing;
    private final Lanes lanes;

    /**
     * All of them.
     *
     * @param paths asks the user for folders and files
     * @param files writes what leaves the window
     */
    Panes(State state, Hearing hearing, Lanes lanes, PathChooser paths, FileExport files) {
        this.state = state;
        this.hearing = hearing;
        this.lanes = lanes;
        frames = new PlotFrames(new PlotExport(files, state.notices), state.workbench, state.selection);
        recordings = new RecordingsPane(
                state.workbench,
                state.selection,
                state.point,
                state.review.judgementsProperty(),
                state.loader,
                state.settings,
                state.layout,
                paths);
        judging = new Judging(state.review, state.selection, recordings::next);
        review = new ReviewPane(judging, state.point);
        runs = new ExperimentsPane(state.workbench, state.aucs);
        TrainingPane training = training();
        work = new WorkArea(recordings, spectrogram(), inspections(), plots(), tools(training));
        state.workbench.onAsked(Form.TRAINING, () -> {
            work.show("Training");
            training.focusStart();
        });
        state.workbench.onAsked(Form.READING, recordings::editReading);
        state.workbench.onAsked(Form.PROBLEMS, recordings::showProblems);
    }

    /** Puts the keyboard into the note on the focused recording. */
    void openNote() {
        work.show("Review");
        review.openNote();
    }

    private Region spectrogram() {
        return new SpectrogramPane(
                state.workbench,
                state.selection,
                hearing.listening,
                hearing.hover,
                hearing.displayed,
                hearing.deviations,
                hearing.differences,
                state.view,
                framing("Spectrogram"));
    }

    private List<WorkArea.Titled> inspections() {
        ContributionsPane contributions = new ContributionsPane(
                state.workbench,
                state.selection,
                state.settings.habits().sharesBySizeProperty(),
                framing("Clips by Score"));
        NeighboursPane neighbours =
                new NeighboursPane(state.workbench, state.selection, hearing.neighbours, hearing.listening);
        SelectionPane selection = new SelectionPane(state.workbench, state.selection, state.jobs, lanes.work);
        WherePane where = new WherePane(state.workbench, state.selection, hearing.occlusions, hearing.listening);
        return List.of(
                titled(PlotView.of(
                                "Contributions",
                                contributions,
                                contributions::table,
                                contributions::figure,
                                state.workbench.scoresProperty(),
                                state.selection.focusedProperty())
                        .withTotal(ContributionsPane.TOTAL)),
                titled(PlotView.of("Where", where, where::table, where::figure, hearing.occlusions.shownProperty())),
                titled(PlotView.ofTable(
                        "Neighbours", neighbours, neighbours::table, hearing.neighbours.shownProperty())),
                titled(PlotView.ofTable("Selection", selection, selection::table, selection.changes())),
                plain("Review", review),
                plain(
                        "Gallery",
                        new GalleryPane(
                                state.workbench,
                                state.selection,
                                state.view,
                                hearing.thumbnails,
                                state.settings.habits().galleryOrderProperty())));
    }

    private List<WorkArea.Titled> plots() {
        return PlotViews.all(
                        state.workbench,
                        state.selection,
                        state.point,
                        state.plots,
                        state.training,
                        state.aucs,
                        state.jobs,
                        lanes.work)
                .stream()
                .map(this::titled)
                .toList();
    }

    private List<WorkArea.Titled> tools(TrainingPane training) {
        PreferencesPane preferences =
                new PreferencesPane(state.settings, state.spectrograms, state.jobs, state.notices, lanes.work);
        EvaluationPane evaluation = new EvaluationPane(state.workbench, state.jobs, lanes.work);
        return List.of(
                tool("Training", scrolled(training), () -> {}),
                tool("Runs", runs, () -> {}),
                titled(PlotView.ofTable(
                        "Evaluation", evaluation, evaluation.shownProperty()::get, evaluation.shownProperty())),
                tool("Jobs", new JobsPane(state.workbench, state.jobs, waiting()), () -> {}),
                tool("Preferences", preferences, preferences::refresh));
    }

    private QueueList waiting() {
        QueueList waiting = new QueueList("jobs-queue", state.queue.waiting());
        waiting.getStyleClass().add("job-row");
        return waiting;
    }

    private TrainingPane training() {
        return new TrainingPane(
                state.workbench,
                state.detectors,
                state.training,
                state.queue,
                state.forecast,
                new AugmentationBar(
                        state.selection,
                        state.features,
                        hearing.listening,
                        state.jobs,
                        lanes.work,
                        state.notices,
                        AugmentationSettings.gentle(),
                        new SplittableRandom()),
                state.settings.habits().trainingCoresProperty()::get,
                () -> work.show("Curves"));
    }

    private static Region scrolled(Region pane) {
        Scrolled scroll = new Scrolled(pane);
        scroll.setFitToHeight(true);
        return scroll;
    }

    /** Frames a plot that is a part of a pane. */
    private Framing framing(String title) {
        return (plot, rows, figure, sources) -> {
            PlotFrame frame = frames.frame(new PlotView(title, plot, true, rows, figure, sources));
            frame.setOnContextMenuRequested(event -> {
                frame.menu().show(frame, event.getScreenX(), event.getScreenY());
                event.consume();
            });
            return frame;
        };
    }

    /** A pane that is no plot, and no table. */
    private WorkArea.Titled plain(String title, Region pane) {
        Runnable use = () -> frames.useNone(title);
        return new WorkArea.Titled(title, pane, new ContextMenu(), use, use);
    }

    /** The same beside the plots: while it is only in front there, the plot's keys go on meaning the plot. */
    private WorkArea.Titled tool(String title, Region pane, Runnable onShown) {
        return new WorkArea.Titled(title, pane, new ContextMenu(), onShown, () -> frames.useNone(title));
    }

    private WorkArea.Titled titled(PlotView plot) {
        PlotFrame frame = frames.frame(plot);
        Runnable use = () -> frames.use(frame);
        return new WorkArea.Titled(plot.title(), frame, frame.menu(), use, use);
    }
}
