package org.auscult.workbench;

import java.util.List;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.auscult.dataset.Dataset;
import org.auscult.dataset.FileProblem;

/** Reads every file of the open data set and adds what is wrong with its sound to the problems. Used on the FX thread. */
public final class SoundCheck {
    /** A gigabyte of 16-bit sound: some ten seconds of reading. */
    private static final long MOST_SAMPLES_UNASKED = 500_000_000;

    private final Workbench workbench;
    private final Jobs jobs;
    private final Notices notices;
    private final Executor lane;
    private final Disk disk;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper done = new ReadOnlyBooleanWrapper();
    private final LatestJob current = new LatestJob();

    /** A way to queue work: {@link Jobs#submit} or {@link Jobs#prepare}. */
    @FunctionalInterface
    private interface Submission {
        Job<List<FileProblem>> submit(String title, Executor lane, Jobs.Work<List<FileProblem>> work);
    }

    SoundCheck(Workbench workbench, Jobs jobs, Notices notices, Executor lane, Disk disk) {
        this.workbench = workbench;
        this.jobs = jobs;
        this.notices = notices;
        this.lane = lane;
        this.disk = disk;
    }

    /** A data set was opened: it is checked at once if that takes seconds; a check of the one before ends. */
    void opened(Dataset dataset) {
        current.stop();
        running.set(false);
        done.set(false);
        if (samples(dataset) <= MOST_SAMPLES_UNASKED) {
            start(jobs::prepare);
        }
    }

    /** Checks the open data set; does nothing while that runs. */
    public void start() {
        start(jobs::submit);
    }

    private void start(Submission submission) {
        Dataset dataset = workbench.datasetProperty().get();
        if (dataset == null || running.get()) {
            return;
        }
        running.set(true);
        current.follow(submission.submit(
                        "Checking the sound", lane, (progress, stop) -> disk.check(dataset, progress, stop)))
                .onDone(found -> {
                    workbench.problems().setAll(dataset.withProblems(found).problems());
                    done.set(true);
                })
                .onFailed(error -> notices.failed("Checking the sound", error))
                .onEnd(() -> running.set(false));
    }

    /** Whether a check runs. */
    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** Whether the open data set was checked. */
    public ReadOnlyBooleanProperty doneProperty() {
        return done.getReadOnlyProperty();
    }

    private static long samples(Dataset dataset) {
        return dataset.sounds().values().stream()
                .mapToLong(sound -> sound.frames() * sound.channels())
                .sum();
    }
}
