package org.auscult.workbench;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.auscult.dataset.Dataset;
import org.auscult.detector.Detector;
import org.auscult.detector.TrainingProgress;
import org.auscult.detector.Workload;
import org.auscult.experiment.Experiment;
import org.auscult.experiment.ExperimentSettings;
import org.auscult.experiment.Workloads;

/**
 * What a training will cost, told from steps that were measured on this machine: each training that ends measures one, and one
 * can be measured by itself. Used on the FX thread.
 */
public final class Forecast {
    private final Workloads workloads;
    private final StepTimes times;
    private final TrainingSession session;
    private final Jobs jobs;
    private final Executor lane;
    private final ReadOnlyBooleanWrapper measuring = new ReadOnlyBooleanWrapper();

    /**
     * Watches trainings.
     *
     * @param lane measures
     */
    public Forecast(Workloads workloads, StepTimes times, TrainingSession session, Jobs jobs, Executor lane) {
        this.workloads = workloads;
        this.times = times;
        this.session = session;
        this.jobs = jobs;
        this.lane = lane;
        session.jobProperty().addListener((property, old, job) -> {
            if (job != null) {
                job.onDone(this::learn);
            }
        });
    }

    /** A batch's time in a real training holds what comes with it: making batches, following probes, keeping the position. */
    private void learn(Experiment run) {
        TrainingProgress last = session.progressProperty().get();
        int steps = session.history().size();
        Workload done = workloads.shape(run.settings());
        if (last != null && steps > 0 && last.seconds() > 0 && !done.shape().isEmpty()) {
            times.measured(done, run.settings().threads(), last.seconds() / steps);
        }
    }

    /**
     * What a training will cost.
     *
     * @throws IllegalArgumentException if the settings are refused
     */
    public Workload workload(Dataset dataset, ExperimentSettings settings) {
        return workloads.of(dataset, settings);
    }

    /** The time of a step of it; empty if none was measured. */
    public Optional<StepTimes.Measured> step(Workload workload, int threads) {
        return times.of(workload, threads);
    }

    /** Changes when a step was measured. */
    public StepTimes times() {
        return times;
    }

    /** Whether a step is being measured. */
    public ReadOnlyBooleanProperty measuringProperty() {
        return measuring.getReadOnlyProperty();
    }

    /** Measures a step of such a training on random sound. */
    public void measure(Workload workload, ExperimentSettings settings, Consumer<Throwable> failed) {
        Detector detector = workloads.detector(settings);
        Object chosen = workloads.chosen(settings);
        measuring.set(true);
        jobs.submit(
                        "Measuring a training step",
                        lane,
                        (progress, stop) -> detector.measureStep(chosen, settings.threads(), stop))
                .onDone(seconds -> times.measured(workload, settings.threads(), seconds))
                .onFailed(failed)
                .onEnd(() -> measuring.set(false));
    }
}
