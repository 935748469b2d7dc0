package org.auscult.ui.shell;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.auscult.dataset.Dataset;
import org.auscult.detector.Detectors;
import org.auscult.experiment.Experiment;
import org.auscult.experiment.Workloads;
import org.auscult.feature.SpectrogramFolder;
import org.auscult.ui.EmptyState;
import org.auscult.ui.experiments.ExperimentsPane;
import org.auscult.ui.recordings.RecordingList;
import org.auscult.ui.recordings.RecordingsPane;
import org.auscult.ui.review.Judging;
import org.auscult.ui.review.ReviewActions;
import org.auscult.ui.review.ReviewExport;
import org.auscult.ui.review.ReviewPane;
import org.auscult.ui.training.QueueList;
import org.auscult.ui.training.TrainingPane;
import org.auscult.workbench.Analysis;
import org.auscult.workbench.DatasetLoader;
import org.auscult.workbench.Disk;
import org.auscult.workbench.Fakes;
import org.auscult.workbench.FileExport;
import org.auscult.workbench.Forecast;
import org.auscult.workbench.Form;
import org.auscult.workbench.Jobs;
import org.auscult.workbench.Layout;
import org.auscult.workbench.MeanAucs;
import org.auscult.workbench.Navigation;
import org.auscult.workbench.Notices;
import org.auscult.workbench.Opener;
import org.auscult.workbench.OperatingPoint;
import org.auscult.workbench.PathChooser;
import org.auscult.workbench.PlotLooks;
import org.auscult.workbench.RecentFolders;
import org.auscult.workbench.RecentRuns;
import org.auscult.workbench.Review;
import org.auscult.workbench.RunTrash;
import org.auscult.workbench.Selection;
import org.auscult.workbench.Settings;
import org.auscult.workbench.SpectrogramView;
import org.auscult.workbench.TrainedRuns;
import org.auscult.workbench.TrainingQueue;
import org.auscult.workbench.TrainingSession;
import org.auscult.workbench.Undo;
import org.auscult.workbench.Workbench;

/** The whole window over fakes. */
final class FakeApplication {
    final Workbench workbench = new Workbench();
    final OperatingPoint point = new OperatingPoint(workbench);
    final Notices notices = new Notices();
    final Jobs jobs;
    final RecentRuns runs;
    final List<Path> opened = new ArrayList<>();
    final Undo undo = new Undo(System::nanoTime);
    final Review review;
    final Selection selection;
    final Settings settings;
    final RecentFolders folders;
    final Actions actions;
    final WorkArea work;
    final Dataset dataset;

    FakeApplication(Stage stage, Path home, int clips, Executor fxThread, Executor lane, List<Experiment> runs) {
        dataset = Fakes.dataset(home.resolve("plant"), clips);
        jobs = new Jobs(fxThread);
        review = new Review(
                workbench, jobs, notices, undo, lane, fxThread, home.resolve("reviews"), file -> Optional.empty());
        selection = new Selection(workbench, point, review.judgementsProperty());
        undo.watch(workbench, selection, point);
        settings = new Settings(
                home.resolve("settings.json"), Runnable::run, e -> notices.failed("Saving the settings", e));
        Disk disk = Fakes.disk(dataset, runs);
        folders = new RecentFolders(settings, jobs, lane);
        this.runs = new RecentRuns(jobs, lane, disk);
        DatasetLoader loader = new DatasetLoader(workbench, selection, jobs, notices, settings, lane, disk);
        TrainingSession session = new TrainingSession(
                jobs,
                new TrainedRuns(workbench, jobs, notices, lane, loader::show),
                lane,
                fxThread,
                Fakes.engine(6, 20, Duration.ofMillis(15)));
        TrainingQueue queue = new TrainingQueue(session);
        Detectors detectors = new Detectors(
                List.of(Fakes.detector("spectrum", "Mean spectrum"), Fakes.detector("conformer", "Conformer")));
        TrainingPane training = new TrainingPane(
                workbench,
                detectors,
                session,
                queue,
                new Forecast(new Workloads(detectors), Fakes.stepTimes(home), session, jobs, lane, Runnable::run),
                new HBox(),
                () -> 2,
                () -> {});
        PathChooser chooser = new PathChooser() {
            @Override
            public Optional<Path> folder(String title) {
                return Optional.of(dataset.root());
            }

            @Override
            public Optional<Path> save(String title, String suggestedName) {
                return Optional.empty();
            }

            @Override
            public Optional<Path> file(String title) {
                return Optional.empty();
            }
        };
        FileExport files =
                new FileExport(chooser, jobs, notices, lane, new Opener(opened::add, jobs, notices, Runnable::run));
        Layout layout = new Layout();
        RecordingsPane recordings = new RecordingsPane(
                workbench, selection, point, review.judgementsProperty(), loader, settings, layout, chooser);
        Judging judging = new Judging(review, selection, recordings::next);
        ReviewPane reviewPane = new ReviewPane(judging, point);
        Navigation navigation = new Navigation(
                workbench,
                new Analysis(workbench, selection, point, new SpectrogramView(), new PlotLooks(), layout),
                new Rest(0.05));
        ExperimentsPane runsPane = new ExperimentsPane(workbench, new MeanAucs(workbench, jobs, lane));
        work = new WorkArea(
                recordings,
                new EmptyState("mdi2w-waveform", "Spectrogram"),
                List.of(
                        new WorkArea.Titled("Contributions", new EmptyState("mdi2c-chart-bar", "Contributions")),
                        new WorkArea.Titled("Review", reviewPane)),
                List.of(
                        new WorkArea.Titled("Clusters", new EmptyState("mdi2c-chart-scatter-plot", "Clusters")),
                        new WorkArea.Titled("ROC", new EmptyState("mdi2c-chart-line", "ROC"))),
                List.of(
                        new WorkArea.Titled("Training", training),
                        new WorkArea.Titled("Runs", runsPane),
                        new WorkArea.Titled(
                                "Jobs", new JobsPane(workbench, jobs, new QueueList("jobs-queue", queue.waiting()))),
                        new WorkArea.Titled(
                                "Preferences",
                                new PreferencesPane(
                                        settings,
                                        new SpectrogramFolder(dataset.root().resolve("features"), 1L << 30),
                                        jobs,
                                        notices,
                                        lane))));
        workbench.onAsked(Form.TRAINING, () -> work.show("Training"));
        workbench.onAsked(Form.READING, recordings::editReading);
        workbench.onAsked(Form.PROBLEMS, recordings::showProblems);
        Overlays overlays = new Overlays();
        actions = new Actions(List.of(
                FileActions.group(loader, chooser, stage::close),
                EditActions.group(undo, navigation),
                ReviewActions.group(workbench, point, judging, new ReviewExport(files), () -> {
                    work.show("Review");
                    reviewPane.openNote();
                }),
                SelectActions.group(
                        workbench,
                        selection,
                        recordings,
                        new RecordingList(
                                point.verdictsProperty()::get,
                                review.judgementsProperty()::get,
                                files,
                                text -> {},
                                notices)),
                RunActions.group(
                        workbench,
                        session,
                        queue,
                        run -> {},
                        new RunTrash(workbench, jobs, notices, lane, new FakeBin(runs)),
                        settings::scanSettings,
                        text -> {},
                        notices,
                        () -> workbench.askFor(Form.TRAINING)),
                ViewActions.group(settings),
                PaneActions.group(work, recordings),
                HelpActions.group(overlays)));
        runsPane.setRunMenu(new RunMenu(actions));
        Scene scene = new Scene(new MainWindow(
                workbench,
                selection,
                jobs,
                notices,
                settings,
                new WelcomePane(actions, folders, this.runs, loader::open),
                actions,
                overlays,
                work,
                loader::open,
                new ReadOnlyStringWrapper("No sound device")));
        new LayoutBinding(layout, work);
        EditActions.otherKeys(scene, undo);
        Theme.style(scene);
        Theme.follow(settings.darkProperty(), scene);
        stage.setScene(scene);
    }

    /** @param runs those that may be brought back */
    private record FakeBin(List<Experiment> runs) implements RunTrash.Bin {
        @Override
        public Path delete(Path run) {
            return run;
        }

        @Override
        public Experiment restore(Path trashed) {
            return runs.stream()
                    .filter(run -> run.folder().equals(trashed))
                    .findFirst()
                    .orElseThrow();
        }

        @Override
        public Optional<Experiment> on(Dataset dataset, Experiment run) {
            return run.isOn(dataset) ? Optional.of(run.over(dataset)) : Optional.empty();
        }
    }
}
