package org.auscult.workbench;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import org.auscult.detector.TrainingProgress;
import org.auscult.experiment.Experiment;
import org.auscult.task.TimeLeft;

/** Notes in the log of each training's job how its epochs ended, and what was asked of it. Used on the FX thread. */
public final class TrainingNotes {
    private final Jobs jobs;
    private final TrainingSession session;

    /** Follows a session. */
    public TrainingNotes(Jobs jobs, TrainingSession session) {
        this.jobs = jobs;
        this.session = session;
        session.wishProperty().addListener((property, old, wish) -> {
            if (!wish.isEmpty()) {
                note(wish);
            }
        });
        session.log().batches().addListener((ListChangeListener<TrainingProgress>) change -> {
            while (change.next()) {
                for (int i = change.getFrom(); i < change.getTo(); i++) {
                    note(i + 1 - session.log().takenUp(), change.getList().get(i));
                }
            }
        });
    }

    /** @param place of the batch, from 1, since the training began or was taken up */
    private void note(int place, TrainingProgress batch) {
        if (place > 0 && batch.batch() == batch.batches()) {
            note(words(batch));
        } else if (place == 0 && session.log().takenUp() > 0) {
            note("Taken up after batch " + batch.batch() + " of " + batch.batches() + " of epoch " + batch.epoch());
        }
    }

    private void note(String words) {
        Job<Experiment> job = session.jobProperty().get();
        if (job != null) {
            jobs.note(job, words);
        }
    }

    private static String words(TrainingProgress last) {
        return last.phase() + ", epoch " + last.epoch() + " of " + last.epochs() + " after "
                + TimeLeft.words(Duration.ofMillis((long) (1000 * last.seconds()))) + "; losses of its last batch: "
                + numbers(last.losses())
                + (last.heldOut().isEmpty() ? "" : "; held-out scores: " + numbers(last.heldOut()))
                + (last.heldOutAucs().isEmpty() ? "" : "; held-out AUC: " + numbers(last.heldOutAucs()));
    }

    private static String numbers(Map<String, Double> named) {
        return named.entrySet().stream()
                .map(entry -> String.format(Locale.ROOT, "%s %.4g", entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(", "));
    }
}
