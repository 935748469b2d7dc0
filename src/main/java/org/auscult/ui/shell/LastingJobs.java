package org.auscult.ui.shell;

import javafx.animation.PauseTransition;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.util.Duration;
import org.auscult.workbench.Job;
import org.auscult.workbench.Jobs;

/** Those of the waiting and running jobs that have lasted for a moment: a short one would only flicker. */
final class LastingJobs {
    private static final Duration ASKED_FOR = Duration.millis(350);
    private static final Duration NOT_WAITED_FOR = Duration.seconds(1);

    private final Jobs jobs;
    private final ObservableList<Job<?>> shown = FXCollections.observableArrayList();

    LastingJobs(Jobs jobs) {
        this.jobs = jobs;
        jobs.running().addListener((ListChangeListener<Job<?>>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(this::showLater);
                shown.removeAll(change.getRemoved());
            }
        });
        jobs.running().forEach(this::showLater);
    }

    /** Those, the oldest first. */
    ObservableList<Job<?>> shown() {
        return shown;
    }

    private void showLater(Job<?> job) {
        PauseTransition pause = new PauseTransition(job.audience() == Job.Audience.USER ? ASKED_FOR : NOT_WAITED_FOR);
        pause.setOnFinished(event -> {
            if (jobs.running().contains(job)) {
                shown.add(job);
            }
        });
        pause.play();
    }
}
