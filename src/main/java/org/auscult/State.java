package org.auscult;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Executor;
import org.auscult.dataset.Contents;
import org.auscult.demo.PlantSettings;
import org.auscult.detector.Detectors;
import org.auscult.experiment.ExperimentRunner;
import org.auscult.experiment.ExperimentStore;
import org.auscult.experiment.RunLocks;
import org.auscult.experiment.Workloads;
import org.auscult.feature.FeatureStore;
import org.auscult.feature.LogMelSettings;
import org.auscult.feature.SpectrogramFolder;
import org.auscult.ui.shell.Rest;
import org.auscult.workbench.Analysis;
import org.auscult.workbench.CutOffTrainings;
import org.auscult.workbench.DatasetLoader;
import org.auscult.workbench.Forecast;
import org.auscult.workbench.Jobs;
import org.auscult.workbench.Layout;
import org.auscult.workbench.MeanAucs;
import org.auscult.workbench.Navigation;
import org.auscult.workbench.Notices;
import org.auscult.workbench.OperatingPoint;
import org.auscult.workbench.PlotLooks;
import org.auscult.workbench.Review;
import org.auscult.workbench.Selection;
import org.auscult.workbench.Session;
import org.auscult.workbench.Settings;
import org.auscult.workbench.SpectrogramView;
import org.auscult.workbench.StepTimes;
import org.auscult.workbench.TrainedRuns;
import org.auscult.workbench.TrainingNotes;
import org.auscult.workbench.TrainingQueue;
import org.auscult.workbench.TrainingSession;
import org.auscult.workbench.Undo;
import org.auscult.workbench.WaitingTrainings;
import org.auscult.workbench.Workbench;

/** What the views are about, put together: the engine, what lies on the disk, and the state that is read and changed. */
final class State {
    private static final double SECONDS_OF_A_STEP = 1;

    final Workbench workbench = new Workbench();
    final OperatingPoint point = new OperatingPoint(workbench);
    final Notices notices = new Notices();
    final Undo undo = new Undo(System::nanoTime);
    final SpectrogramView view = new SpectrogramView();
    final PlotLooks plots = new PlotLooks();
    final Layout layout = new Layout();
    final Detectors detectors = Launcher.detectors();
    final Jobs jobs;
    final Settings settings;
    final Review review;
    final Selection selection;
    final ExperimentStore experiments;
    final SpectrogramFolder spectrograms;
    final FeatureStore features;
    final DataDisk disk;
    final DatasetLoader loader;
    final TrainingSession training;
    final TrainingQueue queue;
    final Forecast forecast;
    final Navigation navigation;
    final Session session;
    final MeanAucs aucs;

    /**
     * Reads what was kept last.
     *
     * @param home where the user's files are kept
     * @param plant what "Open the demo plant" makes
     * @param fxThread runs things on the FX thread
     */
    State(Path home, PlantSettings plant, Lanes lanes, Executor fxThread) {
        jobs = new Jobs(fxThread);
        settings = new Settings(
                home.resolve("settings.json"),
                lanes.settings,
                error -> fxThread.execute(() -> notices.failed("Settings", error)));
        Contents contents = new Contents(home.resolve("contents.txt"));
        review = new Review(
                workbench, jobs, notices, undo, lanes.settings, fxThread, home.resolve("reviews"), contents::known);
        selection = new Selection(workbench, point, review.judgementsProperty());
        undo.watch(workbench, selection, point);
        RunLocks locks = new RunLocks();
        experiments = new ExperimentStore(home.resolve("experiments"), locks);
        jobs.prepare("Clearing away what killed trainings left", lanes.work, (progress, stop) -> experiments.sweep())
                .onFailed(error -> notices.failed("What killed trainings left can't be cleared away", error));
        spectrograms = new SpectrogramFolder(
                home.resolve("features"), settings.featureGigabytesProperty().get() * SpectrogramFolder.GIGABYTE);
        features = new FeatureStore(spectrograms, contents, LogMelSettings.paper());
        disk = new DataDisk(home.resolve("demo"), plant, experiments, contents);
        loader = new DatasetLoader(workbench, selection, jobs, notices, settings, lanes.work, disk);
        training = new TrainingSession(
                jobs,
                new TrainedRuns(workbench, jobs, notices, lanes.prompt, loader::show),
                lanes.training,
                fxThread,
                new TrainingEngine(new ExperimentRunner(detectors, features, locks), experiments));
        queue = new TrainingQueue(training);
        new TrainingNotes(jobs, training);
        new WaitingTrainings(
                workbench,
                queue,
                notices,
                home.resolve("queue.json"),
                lanes.settings,
                error -> fxThread.execute(() -> notices.failed("The trainings that wait", error)));
        new CutOffTrainings(workbench, training, queue, jobs, notices, lanes.prompt, new CutOffStore(experiments));
        StepTimes times = new StepTimes(
                home.resolve("step-times.json"),
                Clock.systemUTC(),
                lanes.settings,
                error -> fxThread.execute(() -> notices.failed("The measured times", error)));
        forecast = new Forecast(new Workloads(detectors), times, training, jobs, lanes.work, lanes.prompt);
        aucs = new MeanAucs(workbench, jobs, lanes.prompt);
        Analysis analysis = new Analysis(workbench, selection, point, view, plots, layout);
        navigation = new Navigation(workbench, analysis, new Rest(SECONDS_OF_A_STEP));
        session = new Session(
                workbench,
                analysis,
                layout,
                selection.filterHistory(),
                loader,
                undo,
                home.resolve("session.json"),
                lanes.settings,
                new Rest(SECONDS_OF_A_STEP),
                error -> fxThread.execute(() -> notices.failed("What was open last", error)));
    }
}
