package org.auscult.workbench;

import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.auscult.dataset.Dataset;
import org.auscult.detector.TrainingControl;
import org.auscult.detector.TrainingListener;
import org.auscult.experiment.Experiment;
import org.auscult.experiment.ExperimentSettings;
import org.auscult.task.Progress;
import org.jspecify.annotations.Nullable;

/** The training that runs or ran last: one at a time. All of it is used on the FX thread. */
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
    private TrainingControl control = new TrainingControl();
    private boolean discarded;

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
        log.learnedProperty().addListener((property, old, learned) -> showPause());
    }

    /**
     * Begins a training, while none runs.
     *
     * @param resume takes up the training of a run that was stopped early, on a data set
     * @param then called once it has ended in whatever way
     */
    void begin(QueuedTraining next, BiConsumer<Dataset, Experiment> resume, Runnable then) {
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
        showPause();
        started.onDone(experiment -> awaited.arrived(started, experiment, open -> resume.accept(open, experiment)))
                .onFailed(error::set)
                .onEnd(() -> {
                    if (discarded && started.stateProperty().get() == Job.State.STOPPED) {
                        started.endAs("Discarded");
                    }
                    running.set(false);
                    paused.set(false);
                    then.run();
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
        showPause();
    }

    private void showPause() {
        Job<Experiment> current = job.get();
        if (current != null) {
            boolean isOver = log.learnedProperty().get();
            current.pauseBy(isOver ? null : new Offer(paused.get() ? "Go on" : "Pause", this::togglePause));
        }
    }

    /** Whether the training is held. */
    public ReadOnlyBooleanProperty pausedProperty() {
        return paused.getReadOnlyProperty();
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

    /** The training that runs or ran last; null before the first. */
    public ReadOnlyObjectProperty<@Nullable QueuedTraining> trainingProperty() {
        return training.getReadOnlyProperty();
    }

    /** The job of the training that runs or ran last; null before the first. */
    public ReadOnlyObjectProperty<@Nullable Job<Experiment>> jobProperty() {
        return job.getReadOnlyProperty();
    }

    /** What it has told. */
    public TrainingLog log() {
        return log;
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
