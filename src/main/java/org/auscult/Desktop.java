package org.auscult;

import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Stage;
import org.auscult.audio.AudioReader;
import org.auscult.audio.DeviceOutput;
import org.auscult.dataset.Contents;
import org.auscult.demo.PlantSettings;
import org.auscult.detector.Detectors;
import org.auscult.experiment.ExperimentRunner;
import org.auscult.experiment.ExperimentStore;
import org.auscult.feature.FeatureStore;
import org.auscult.feature.LogMelSettings;
import org.auscult.feature.SpectrogramFolder;
import org.auscult.feature.augmentation.AugmentationSettings;
import org.auscult.task.DaemonThreads;
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
import org.auscult.ui.recordings.RecordingList;
import org.auscult.ui.recordings.RecordingsPane;
import org.auscult.ui.review.Judging;
import org.auscult.ui.review.ReviewActions;
import org.auscult.ui.review.ReviewExport;
import org.auscult.ui.review.ReviewPane;
import org.auscult.ui.shell.Actions;
import org.auscult.ui.shell.EditActions;
import org.auscult.ui.shell.FileActions;
import org.auscult.ui.shell.HelpActions;
import org.auscult.ui.shell.JobsPane;
import org.auscult.ui.shell.LayoutBinding;
import org.auscult.ui.shell.ListenActions;
import org.auscult.ui.shell.MainWindow;
import org.auscult.ui.shell.Overlays;
import org.auscult.ui.shell.PaneActions;
import org.auscult.ui.shell.PanePlaces;
import org.auscult.ui.shell.PreferencesPane;
import org.auscult.ui.shell.RegionActions;
import org.auscult.ui.shell.Rest;
import org.auscult.ui.shell.RunActions;
import org.auscult.ui.shell.SelectActions;
import org.auscult.ui.shell.SpectrogramActions;
import org.auscult.ui.shell.Theme;
import org.auscult.ui.shell.ViewActions;
import org.auscult.ui.shell.WindowPlace;
import org.auscult.ui.shell.WorkArea;
import org.auscult.ui.spectrogram.GalleryPane;
import org.auscult.ui.spectrogram.SpectrogramPane;
import org.auscult.ui.training.AugmentationBar;
import org.auscult.ui.training.TrainingPane;
import org.auscult.workbench.Analysis;
import org.auscult.workbench.AnomalousStart;
import org.auscult.workbench.DatasetLoader;
import org.auscult.workbench.Deviations;
import org.auscult.workbench.Differences;
import org.auscult.workbench.FileExport;
import org.auscult.workbench.HoverToHear;
import org.auscult.workbench.Jobs;
import org.auscult.workbench.KnownDeviations;
import org.auscult.workbench.Layout;
import org.auscult.workbench.Listening;
import org.auscult.workbench.Navigation;
import org.auscult.workbench.Neighbours;
import org.auscult.workbench.Notices;
import org.auscult.workbench.Occlusions;
import org.auscult.workbench.Opener;
import org.auscult.workbench.OperatingPoint;
import org.auscult.workbench.PathChooser;
import org.auscult.workbench.RecentRuns;
import org.auscult.workbench.RegionMarker;
import org.auscult.workbench.Review;
import org.auscult.workbench.RunReport;
import org.auscult.workbench.RunTrash;
import org.auscult.workbench.Selection;
import org.auscult.workbench.Session;
import org.auscult.workbench.Settings;
import org.auscult.workbench.Sounds;
import org.auscult.workbench.SpectrogramView;
import org.auscult.workbench.Spectrograms;
import org.auscult.workbench.Thumbnails;
import org.auscult.workbench.TrainingSession;
import org.auscult.workbench.Undo;
import org.auscult.workbench.Workbench;

/** The window, put together: every part gets what it needs here, and nowhere else. */
final class Desktop implements AutoCloseable {
    private static final double SECONDS_OF_A_STEP = 1;
    private static final int SECONDS_TO_KEEP_A_TRAINING = 60;
    private static final int HOVER_MILLIS = 40;

    private final ExecutorService trainingLane = lane("training", 1);
    private final ExecutorService workLane = lane("work", 2);
    private final ExecutorService settingsLane = lane("settings", 1);
    private final ExecutorService soundLane = lane("sound", 1);
    private final Listening listening;
    private final TrainingSession training;
    private final Session session;
    private final Actions actions;

    /**
     * Fills a stage and shows it.
     *
     * @param home where the user's files are kept
     * @param plant what "Open the demo plant" makes
     * @param fxThread runs things on the FX thread
     * @param paths asks the user for folders and files
     */
    Desktop(Stage stage, Path home, PlantSettings plant, Executor fxThread, PathChooser paths) {
        Workbench workbench = new Workbench();
        OperatingPoint point = new OperatingPoint(workbench);
        Notices notices = new Notices();
        Jobs jobs = new Jobs(fxThread);
        Contents contents = new Contents(home.resolve("contents.txt"));
        Undo undo = new Undo(System::nanoTime);
        Review review = new Review(
                workbench, jobs, notices, undo, settingsLane, fxThread, home.resolve("reviews"), contents::known);
        Selection selection = new Selection(workbench, point, review.judgementsProperty());
        undo.watch(workbench, selection, point);
        Settings settings = new Settings(
                home.resolve("settings.json"),
                settingsLane,
                error -> fxThread.execute(() -> notices.failed("Settings", error)));
        ExperimentStore experiments = new ExperimentStore(home.resolve("experiments"));
        SpectrogramFolder spectrograms = new SpectrogramFolder(
                home.resolve("features"),
                (long) settings.featureGigabytesProperty().get() << 30);
        FeatureStore features = new FeatureStore(spectrograms, contents, LogMelSettings.paper());
        Detectors detectors = Launcher.detectors();
        ExperimentRunner runner = new ExperimentRunner(detectors, features);
        DataDisk disk = new DataDisk(home.resolve("demo"), plant, experiments, contents);
        DatasetLoader loader = new DatasetLoader(workbench, selection, jobs, notices, settings, workLane, disk);
        training = new TrainingSession(
                workbench,
                jobs,
                notices,
                trainingLane,
                fxThread,
                new TrainingEngine(runner, experiments),
                loader::show);

        SpectrogramView view = new SpectrogramView();
        Layout layout = new Layout();
        Analysis analysis = new Analysis(workbench, selection, point, view, layout);
        Navigation navigation = new Navigation(workbench, analysis, undo, new Rest(SECONDS_OF_A_STEP));
        session = new Session(
                workbench,
                analysis,
                layout,
                loader,
                home.resolve("session.json"),
                settingsLane,
                new Rest(SECONDS_OF_A_STEP),
                error -> fxThread.execute(() -> notices.failed("What was open last", error)));
        AudioReader reader = new AudioReader();
        Sounds.Reader clips = clip -> reader.read(clip.file(), clip.excerpt());
        Sounds sounds = new Sounds(jobs, soundLane, clips);
        listening = new Listening(selection, sounds, jobs, soundLane, fxThread, new DeviceOutput());
        Spectrograms displayed = new Spectrograms(selection, listening, sounds, view, jobs, soundLane);
        KnownDeviations known =
                new KnownDeviations(workbench, listening, features, LogMelSettings.paper(), jobs, workLane);
        Deviations deviations = new Deviations(workbench, selection, listening, known);
        Neighbours neighbours = new Neighbours(workbench, selection, listening);
        Differences differences =
                new Differences(listening, displayed, deviations, neighbours, view, jobs, workLane, clips);
        Occlusions occlusions =
                new Occlusions(workbench, selection, jobs, workLane, new OcclusionEngine(detectors, features));
        ContributionsPane contributions = new ContributionsPane(workbench, selection);
        WherePane where = new WherePane(workbench, selection, occlusions, listening);
        HoverToHear hover = new HoverToHear(
                selection,
                listening,
                sounds,
                CompletableFuture.delayedExecutor(HOVER_MILLIS, TimeUnit.MILLISECONDS, fxThread),
                new AnomalousStart(known));
        TrainingPane trainingPane = new TrainingPane(
                workbench,
                detectors,
                training,
                new AugmentationBar(
                        selection,
                        features,
                        listening,
                        jobs,
                        workLane,
                        notices,
                        AugmentationSettings.gentle(),
                        new SplittableRandom()),
                settings.habits().trainingCoresProperty()::get);
        settings.habits().bind(listening, hover, view);
        PreferencesPane preferences = new PreferencesPane(settings, spectrograms, jobs, notices, workLane);
        Opener opener = new Opener(SystemPrograms.of(System.getProperty("os.name")), jobs, notices, workLane);
        FileExport files = new FileExport(paths, jobs, notices, workLane, opener);
        PlotFrames frames = new PlotFrames(new PlotExport(files, notices));
        RecordingsPane recordings =
                new RecordingsPane(workbench, selection, point, review.judgementsProperty(), loader, settings, paths);
        Judging judging = new Judging(review, selection, recordings::next);
        ReviewPane reviewPane = new ReviewPane(judging, point);
        ExperimentsPane runs = new ExperimentsPane(workbench, jobs, workLane);
        WorkArea work = new WorkArea(
                recordings,
                new SpectrogramPane(
                        workbench,
                        selection,
                        listening,
                        hover,
                        displayed,
                        deviations,
                        differences,
                        view,
                        (plot, rows, sources) ->
                                framed(frames, new PlotView("Spectrogram", plot, rows, null, sources))),
                List.of(
                        titled(
                                frames,
                                PlotView.of(
                                        "Contributions",
                                        contributions,
                                        contributions::table,
                                        contributions::paint,
                                        workbench.scoresProperty(),
                                        selection.focusedProperty())),
                        titled(
                                frames,
                                PlotView.of("Where", where, where::table, where::paint, occlusions.shownProperty())),
                        new WorkArea.Titled(
                                "Neighbours", new NeighboursPane(workbench, selection, neighbours, listening)),
                        new WorkArea.Titled("Selection", new SelectionPane(workbench, selection, jobs, workLane)),
                        new WorkArea.Titled("Review", reviewPane),
                        new WorkArea.Titled(
                                "Gallery",
                                new GalleryPane(
                                        workbench, selection, view, new Thumbnails(clips, view, jobs, workLane)))),
                PlotViews.all(workbench, selection, point, training, jobs, workLane).stream()
                        .map(plot -> titled(frames, plot))
                        .toList(),
                List.of(
                        new WorkArea.Titled("Training", trainingPane),
                        titled(
                                frames,
                                "Runs",
                                PlotView.ofPicture(
                                        "Evaluation", runs, runs.evaluationProperty()::get, runs.evaluationProperty())),
                        new WorkArea.Titled("Jobs", new JobsPane(workbench, jobs)),
                        new WorkArea.Titled("Preferences", preferences, new ContextMenu(), preferences::refresh)));
        workbench.onTrainingAsked(() -> {
            work.show("Training");
            trainingPane.focusStart();
        });
        Overlays overlays = new Overlays();
        actions = new Actions(List.of(
                FileActions.group(loader, paths, stage::close),
                EditActions.group(undo, navigation),
                SelectActions.group(
                        workbench,
                        selection,
                        recordings,
                        new RecordingList(point.verdictsProperty()::get, files, Desktop::copy, notices)),
                RunActions.group(
                        workbench,
                        training,
                        new RunReport(features, jobs, notices, workLane, opener)::write,
                        new RunTrash(workbench, jobs, notices, workLane, new RunBin(experiments)),
                        Desktop::copy,
                        workbench::askForTraining),
                ReviewActions.group(workbench, point, judging, new ReviewExport(files), () -> {
                    work.show("Review");
                    reviewPane.openNote();
                }),
                frames.group(),
                ListenActions.group(listening, hover, deviations),
                RegionActions.group(listening, new RegionMarker(listening, view)),
                SpectrogramActions.group(view, displayed, listening),
                ViewActions.group(settings),
                PaneActions.group(work),
                HelpActions.group(overlays)));
        Scene scene = new Scene(new MainWindow(
                workbench,
                selection,
                jobs,
                notices,
                settings,
                new RecentRuns(jobs, workLane, disk),
                actions,
                overlays,
                work,
                loader::open,
                listening.deviceProperty()));
        Theme.style(scene);
        Theme.follow(settings.darkProperty());
        stage.setTitle("Auscult");
        stage.setScene(scene);
        WindowPlace.follow(stage, layout);
        new LayoutBinding(layout, work);
        new PanePlaces(work, layout);
        stage.show();
        if (settings.reopenProperty().get()) {
            session.reopen();
        }
    }

    /** Everything that can be done. */
    Actions actions() {
        return actions;
    }

    /** A running training ends after its batch and is kept. */
    @Override
    public void close() throws InterruptedException {
        session.close();
        listening.close();
        training.close();
        for (ExecutorService lane : List.of(trainingLane, settingsLane)) {
            lane.shutdown();
            lane.awaitTermination(SECONDS_TO_KEEP_A_TRAINING, TimeUnit.SECONDS);
        }
        workLane.shutdownNow();
        soundLane.shutdownNow();
    }

    private static PlotFrame framed(PlotFrames frames, PlotView plot) {
        PlotFrame frame = frames.frame(plot);
        frame.setOnContextMenuRequested(event -> frame.menu().show(frame, event.getScreenX(), event.getScreenY()));
        return frame;
    }

    private static WorkArea.Titled titled(PlotFrames frames, PlotView plot) {
        return titled(frames, plot.title(), plot);
    }

    private static WorkArea.Titled titled(PlotFrames frames, String title, PlotView plot) {
        PlotFrame frame = frames.frame(plot);
        return new WorkArea.Titled(title, frame, frame.menu(), () -> frames.use(frame));
    }

    private static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static ExecutorService lane(String name, int threads) {
        return Executors.newFixedThreadPool(threads, new DaemonThreads(name));
    }
}
