package org.auscult.workbench;

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
import org.auscult.detector.TrainingControl;
import org.auscult.detector.TrainingListener;
import org.auscult.detector.TrainingProgress;
import org.auscult.experiment.Experiment;
import org.auscult.experiment.ExperimentSettings;
import org.auscult.task.Progress;
import org.jspecify.annotations.Nullable;

/** The training that runs or ran last. One at a time; all of it is used on the FX thread. */
public final class TrainingSession {
    private final Workbench workbench;
    private final Jobs jobs;
    private final Notices notices;
    private final Executor lane;
    private final Executor fxThread;
    private final Engine engine;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable TrainingProgress> progress = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Throwable> error = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Job<Experiment>> job = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper wish = new ReadOnlyStringWrapper("");
    private final ObservableList<TrainingProgress> history = FXCollections.observableArrayList();
    private TrainingControl control = new TrainingControl();

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

        /** Takes up a stopped run; likewise. */
        Experiment resume(
                Experiment stopped, TrainingListener training, Consumer<Progress> progress, TrainingControl control)
                throws Exception;
    }

    @FunctionalInterface
    private interface Work {
        Experiment run(TrainingListener training, Consumer<Progress> progress, TrainingControl control)
                throws Exception;
    }

    /**
     * A session with nothing trained yet.
     *
     * @param lane runs the training
     * @param fxThread runs things on the FX thread
     */
    public TrainingSession(
            Workbench workbench, Jobs jobs, Notices notices, Executor lane, Executor fxThread, Engine engine) {
        this.workbench = workbench;
        this.jobs = jobs;
        this.notices = notices;
        this.lane = lane;
        this.fxThread = fxThread;
        this.engine = engine;
    }

    /** Starts a training on a data set; does nothing while one runs. */
    public void start(Dataset dataset, ExperimentSettings settings) {
        begin(
                dataset,
                settings,
                (training, progress, control) -> engine.run(dataset, settings, training, progress, control));
    }

    /** Takes up the training of a stopped run on its data set; does nothing while one runs. */
    public void resume(Dataset dataset, Experiment stopped) {
        begin(
                dataset,
                stopped.settings(),
                (training, progress, control) -> engine.resume(stopped, training, progress, control));
    }

    private void begin(Dataset dataset, ExperimentSettings settings, Work work) {
        if (running.get()) {
            return;
        }
        TrainingControl own = new TrainingControl();
        control = own;
        history.clear();
        progress.set(null);
        error.set(null);
        wish.set("");
        running.set(true);
        Job<Experiment> started = jobs.submit(
                "Training " + settings.detector() + " on " + settings.type(),
                lane,
                (listener, stop) -> run(work, listener, own),
                "Stop the training now and keep what it learned",
                this::stopAndKeep);
        job.set(started);
        started.onDone(experiment -> finished(dataset, experiment))
                .onFailed(error::set)
                .onEnd(() -> running.set(false));
    }

    private Experiment run(Work work, Consumer<Progress> listener, TrainingControl own) throws Exception {
        EventSampler<TrainingProgress> sampler = new EventSampler<>(fxThread, parcel -> {
            if (control == own) {
                history.addAll(parcel);
                progress.set(parcel.get(parcel.size() - 1));
            }
        });
        try {
            return work.run(
                    event -> {
                        sampler.add(event);
                        listener.accept(new Progress("Training", Math.round(event.fraction() * 1000), 1000));
                    },
                    listener,
                    own);
        } finally {
            sampler.flush();
        }
    }

    private void finished(Dataset dataset, Experiment experiment) {
        notices.done(experiment.title() + " is trained and scored"
                + (experiment.stoppedEarly() ? " (stopped early; Resume in the Run menu takes it up)" : ""));
        if (workbench.datasetProperty().get() == dataset) {
            workbench.experiments().removeIf(run -> run.folder().equals(experiment.folder()));
            workbench.experiments().add(0, experiment);
            workbench.shownProperty().set(experiment);
        }
    }

    /** Ends with the running epoch and keeps what was learned. */
    public void finishEpoch() {
        control.finishEpoch();
        wish.set("Finishing this epoch, then scoring …");
    }

    /** Ends after the running batch and keeps what was learned. */
    public void stopAndKeep() {
        control.stopAndKeep();
        wish.set("Stopping after this batch, then scoring …");
    }

    /** Ends after the running batch and keeps nothing. */
    public void discard() {
        control.discard();
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

    /** The job of the training that runs or ran last; null before the first. */
    public ReadOnlyObjectProperty<@Nullable Job<Experiment>> jobProperty() {
        return job.getReadOnlyProperty();
    }

    /** The last batch told of, at most ten a second; null before the first. */
    public ReadOnlyObjectProperty<@Nullable TrainingProgress> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Every batch of the training that runs or ran last. */
    public ObservableList<TrainingProgress> history() {
        return history;
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
