package org.auscult.workbench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.auscult.dataset.Dataset;
import org.auscult.detector.EpochEmbeddings;
import org.auscult.detector.TrainingControl;
import org.auscult.detector.TrainingListener;
import org.auscult.detector.TrainingProgress;
import org.auscult.experiment.Experiment;
import org.auscult.experiment.ExperimentSettings;
import org.auscult.task.Progress;
import org.jspecify.annotations.Nullable;

/** The training that runs or ran last, and those that wait for their turn. One at a time; all of it is used on the FX thread. */
public final class TrainingSession {
    private static final String ALL_LEARNED = "All is learned: the run is scored and kept, or discarded";

    private final Jobs jobs;
    private final TrainedRuns runs;
    private final Executor lane;
    private final Engine engine;
    private final TrainingLog log;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Throwable> error = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable QueuedTraining> training = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Job<Experiment>> job = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper wish = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper paused = new ReadOnlyBooleanWrapper();
    private final ObservableList<QueuedTraining> queue = FXCollections.observableArrayList();
    private TrainingControl control = new TrainingControl();
    private boolean discarded;
    private boolean closing;

    /** Trains, scores and saves. */
    public interface Engine {
        /** Starts anew. Called on the training lane; listeners are called on it too. */
        Experiment run(
                Dataset dataset,
                ExperimentSettings settings,
                TrainingListener training,
                Consumer<Progress> progress,
                TrainingControl control)
                throws Exception;

        /** Takes up the training of a run's folder on a data set that has its recordings, moved or not; likewise. */
        Experiment resume(
                Path folder,
                Dataset dataset,
                TrainingListener training,
                Consumer<Progress> progress,
                TrainingControl control)
                throws Exception;
    }

    /**
     * A session with nothing trained yet.
     *
     * @param runs takes in the runs that it makes
     * @param lane runs the training
     * @param fxThread runs things on the FX thread
     */
    public TrainingSession(Jobs jobs, TrainedRuns runs, Executor lane, Executor fxThread, Engine engine) {
        this.jobs = jobs;
        this.runs = runs;
        this.lane = lane;
        this.engine = engine;
        log = new TrainingLog(fxThread);
    }

    /** Starts a training on a data set; while one runs it waits at the end of the queue. */
    public void start(Dataset dataset, ExperimentSettings settings) {
        take(new QueuedTraining(dataset, settings, null, false));
    }

    private void take(QueuedTraining training) {
        if (running.get()) {
            queue.add(training);
        } else {
            begin(training);
        }
    }

    private void startNext() {
        if (!queue.isEmpty() && !closing) {
            take(queue.remove(0));
        }
    }

    /** The trainings that wait, the next first; may be reordered and removed from. */
    public ObservableList<QueuedTraining> queue() {
        return queue;
    }

    /** Takes up the training of a stopped run on its data set; while one runs it waits at the end of the queue. */
    public void resume(Dataset dataset, Experiment stopped) {
        take(new QueuedTraining(dataset, stopped.settings(), stopped.folder(), true));
    }

    /** Takes up the training of a run's folder, which was cut off; while one runs it waits at the end of the queue. */
    public void goOn(Dataset dataset, Path folder, ExperimentSettings settings) {
        take(new QueuedTraining(dataset, settings, folder, false));
    }

    private void resumeOnce(Dataset dataset, Experiment stopped) {
        if (!isTakenUp(stopped.folder())) {
            resume(dataset, stopped);
        }
    }

    private void begin(QueuedTraining next) {
        ExperimentSettings settings = next.settings();
        TrainingControl own = new TrainingControl();
        control = own;
        TrainingLog.Entry entry = log.begin(own);
        paused.set(false);
        error.set(null);
        wish.set("");
        training.set(next);
        discarded = false;
        running.set(true);
        TrainedRuns.Awaited awaited = runs.await(next.dataset());
        Job<Experiment> started = jobs.submit(
                "Training " + settings.detector() + " on " + settings.type(),
                lane,
                (progress, stop) -> run(next, entry, progress, own),
                "Stop the training now and keep what it learned",
                this::stopAndKeep);
        job.set(started);
        started.onDone(experiment -> awaited.arrived(started, experiment, open -> resumeOnce(open, experiment)))
                .onFailed(error::set)
                .onEnd(() -> {
                    if (discarded && started.stateProperty().get() == Job.State.STOPPED) {
                        started.endAs("Discarded");
                    }
                    running.set(false);
                    paused.set(false);
                    startNext();
                });
    }

    private Experiment run(
            QueuedTraining own, TrainingLog.Entry entry, Consumer<Progress> progress, TrainingControl control)
            throws Exception {
        Path begun = own.begun();
        try {
            TrainingListener listener = entry.listener(progress);
            return begun == null
                    ? engine.run(own.dataset(), own.settings(), listener, progress, control)
                    : engine.resume(begun, own.dataset(), listener, progress, control);
        } finally {
            entry.end();
        }
    }

    /** Holds the training after the running batch, its position kept on the disk, or goes on with it. */
    public void togglePause() {
        if (!running.get()) {
            return;
        }
        if (log.learnedProperty().get()) {
            wish.set(ALL_LEARNED);
            return;
        }
        setPaused(!paused.get());
        if (paused.get()) {
            control.pause();
            wish.set("Paused: its position is kept on the disk");
        } else {
            control.goOn();
            wish.set("");
        }
    }

    private void setPaused(boolean isPaused) {
        paused.set(isPaused);
        Job<Experiment> current = job.get();
        if (current != null) {
            current.hold(isPaused ? "Paused" : null);
        }
    }

    /** Whether the training is held. */
    public ReadOnlyBooleanProperty pausedProperty() {
        return paused.getReadOnlyProperty();
    }

    /** Ends the training, kept, and starts none of those that wait: the program closes. */
    public void close() {
        closing = true;
        if (running.get()) {
            stopAndKeep();
        }
    }

    /** Ends with the running epoch and keeps what was learned. */
    public void finishEpoch() {
        endEarly(control::finishEpoch, "Finishing this epoch, then scoring …");
    }

    /** Ends after the running batch and keeps what was learned. */
    public void stopAndKeep() {
        endEarly(control::stopAndKeep, "Stopping after this batch, then scoring …");
    }

    private void endEarly(Runnable how, String words) {
        if (log.learnedProperty().get()) {
            wish.set(ALL_LEARNED);
            return;
        }
        setPaused(false);
        how.run();
        wish.set(words);
    }

    /** Whether all is learned, and the run is being scored: there is nothing left to hold or to end early. */
    public ReadOnlyBooleanProperty learnedProperty() {
        return log.learnedProperty();
    }

    /** Whether the user discarded the training that runs or ran last. */
    public boolean isDiscarded() {
        return discarded;
    }

    /** Ends after the running batch and keeps nothing, or the run that was taken up. */
    public void discard() {
        setPaused(false);
        control.discard();
        discarded = true;
        wish.set("Discarding …");
        Job<Experiment> current = job.get();
        if (current != null) {
            current.stopSignal().stop();
        }
    }

    /** Whether a training waits or runs. */
    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** Whether the training of a run's folder was taken up and runs, or waits in the queue. */
    public boolean isTakenUp(Path folder) {
        QueuedTraining current = training.get();
        return running.get() && current != null && folder.equals(current.begun())
                || queue.stream().anyMatch(waiting -> folder.equals(waiting.begun()));
    }

    /** The training that runs or ran last; null before the first. */
    public ReadOnlyObjectProperty<@Nullable QueuedTraining> trainingProperty() {
        return training.getReadOnlyProperty();
    }

    /** The job of the training that runs or ran last; null before the first. */
    public ReadOnlyObjectProperty<@Nullable Job<Experiment>> jobProperty() {
        return job.getReadOnlyProperty();
    }

    /** The last batch told of, at most ten a second; null before the first. */
    public ReadOnlyObjectProperty<@Nullable TrainingProgress> progressProperty() {
        return log.lastProperty();
    }

    /** What the epoch still took when that batch was told of, as far as that could be told. */
    public Optional<Duration> epochLeft() {
        return log.epochLeft();
    }

    /** What the training still took then, to the end that was asked for, as far as that could be told. */
    public Optional<Duration> timeLeft() {
        return log.timeLeft();
    }

    /** Every batch of the training that runs or ran last. */
    public ObservableList<TrainingProgress> history() {
        return log.batches();
    }

    /** How many batches of the history, the first, were trained before it was taken up. */
    public int takenUp() {
        return log.takenUp();
    }

    /** Where the probes stood after each epoch of the training that runs or ran last; empty if its detector has no epochs. */
    public ObservableList<EpochEmbeddings> epochs() {
        return log.epochs();
    }

    /** Why the last training failed; null if it did not. */
    public ReadOnlyObjectProperty<@Nullable Throwable> errorProperty() {
        return error.getReadOnlyProperty();
    }

    /** The stop that was asked for, for people; empty if none. */
    public ReadOnlyStringProperty wishProperty() {
        return wish.getReadOnlyProperty();
    }
}
