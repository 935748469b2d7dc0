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
import org.jspecify.annotations.Nullable;

/**
 * What a training will cost, told from steps that were measured on this machine: each training that ends measures one, and one
 * can be measured by itself. Used on the FX thread.
 */
public final class Forecast {
    /** The first steps hold what is made once: a training that was stopped after one would tell of hours. */
    private static final int FEWEST = 10;

    private final Workloads workloads;
    private final StepTimes times;
    private final TrainingSession session;
    private final Jobs jobs;
    private final Executor lane;
    private final Executor prompt;
    private final LatestJob estimating = new LatestJob();
    private @Nullable Job<Double> measurement;
    private final ReadOnlyBooleanWrapper measuring = new ReadOnlyBooleanWrapper();

    /**
     * Watches trainings.
     *
     * @param lane measures
     * @param prompt estimates: the user is waiting for it
     */
    public Forecast(
            Workloads workloads, StepTimes times, TrainingSession session, Jobs jobs, Executor lane, Executor prompt) {
        this.workloads = workloads;
        this.times = times;
        this.session = session;
        this.jobs = jobs;
        this.lane = lane;
        this.prompt = prompt;
        session.jobProperty().addListener((property, old, job) -> {
            if (job != null) {
                job.onDone(this::learn);
            }
        });
        session.runningProperty().addListener((property, old, running) -> {
            if (running) {
                dropMeasurement();
            }
        });
    }

    /** A batch's time in a real training holds what comes with it: making batches, following probes, keeping the position. */
    private void learn(Experiment run) {
        TrainingProgress last = session.log().lastProperty().get();
        int steps = session.log().batches().size();
        if (last != null && steps >= FEWEST && last.seconds() > 0) {
            double secondsOfAStep = last.seconds() / steps;
            jobs.prepare(
                            "Keeping the time of a training step",
                            prompt,
                            (progress, stop) -> workloads.shape(run.settings()))
                    .onDone(done -> keep(done, run.settings(), secondsOfAStep));
        }
    }

    private void keep(Workload done, ExperimentSettings settings, double secondsOfAStep) {
        if (!done.shape().isEmpty()) {
            times.measured(done, settings.threads(), secondsOfAStep);
        }
    }

    /**
     * Works out what a training will cost; settings that are refused stand as its obstacle. Nothing comes of an earlier one
     * that is still being worked out.
     *
     * @param told hears it, on the FX thread
     */
    public void estimate(Dataset dataset, ExperimentSettings settings, Consumer<Workload> told) {
        estimating
                .follow(jobs.prepare("Estimating a training", prompt, (progress, stop) -> workload(dataset, settings)))
                .onDone(told);
    }

    private Workload workload(Dataset dataset, ExperimentSettings settings) {
        try {
            return workloads.of(dataset, settings);
        } catch (IllegalArgumentException refused) {
            return Workload.refused(Notices.message(refused));
        }
    }

    /** Nothing comes of what is being worked out. */
    public void dismiss() {
        estimating.stop();
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

    /** Beside a training it would measure too long a time, and hold up the training. */
    private void dropMeasurement() {
        if (measurement != null) {
            measurement.stop();
        }
    }

    /** Whether a training is running: no step can be measured then. */
    public ReadOnlyBooleanProperty trainingProperty() {
        return session.runningProperty();
    }

    /** Measures a step of such a training on random sound; a training that starts meanwhile ends that. */
    public void measure(Workload workload, ExperimentSettings settings, Consumer<Throwable> failed) {
        Detector detector = workloads.detector(settings);
        Object chosen = workloads.chosen(settings);
        measuring.set(true);
        Job<Double> job = jobs.submit(
                "Measuring a training step",
                lane,
                (progress, stop) -> detector.measureStep(chosen, settings.threads(), stop));
        measurement = job;
        job.onDone(seconds -> times.measured(workload, settings.threads(), seconds))
                .onFailed(failed)
                .onEnd(() -> measuring.set(false));
    }
}
