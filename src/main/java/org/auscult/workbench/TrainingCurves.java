package org.auscult.workbench;

import java.util.List;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import org.auscult.detector.TrainingProgress;
import org.auscult.experiment.Experiment;

/**
 * The curves of the training that runs; while none does, those of the shown run. Those of a training that failed stay until
 * another run is shown: they may tell why. Used on the FX thread.
 */
public final class TrainingCurves {
    /** What is said of a training before it has become a run. */
    public static final String RUNNING = "The training that runs";

    private final Workbench workbench;
    private final TrainingSession session;
    private final Jobs jobs;
    private final Executor lane;
    private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper();
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private CurveSet curves = new CurveSet();
    private String title = "";
    private String type = "";
    private final LatestJob reading = new LatestJob();

    /**
     * Follows trainings and the shown run.
     *
     * @param lane reads histories
     */
    public TrainingCurves(Workbench workbench, TrainingSession session, Jobs jobs, Executor lane) {
        this.workbench = workbench;
        this.session = session;
        this.jobs = jobs;
        this.lane = lane;
        session.log().batches().addListener((ListChangeListener<TrainingProgress>) change -> {
            while (change.next()) {
                if (session.runningProperty().get()) {
                    follow(change.wasRemoved(), change.getAddedSubList());
                }
            }
        });
        session.runningProperty().addListener((property, old, isRunning) -> {
            boolean isFailed = !isRunning && session.errorProperty().get() != null;
            if (!isFailed || curves.isEmpty()) {
                show();
            }
        });
        workbench.shownProperty().addListener((property, old, run) -> {
            if (!session.runningProperty().get()) {
                show();
            }
        });
        show();
    }

    private void follow(boolean isAnew, List<? extends TrainingProgress> batches) {
        if (isAnew) {
            curves = new CurveSet();
        }
        title = RUNNING;
        type = trained();
        curves.add(batches);
        changed();
    }

    private void show() {
        reading.stop();
        Experiment run = workbench.shownProperty().get();
        if (session.runningProperty().get()) {
            replace(RUNNING, trained(), CurveSet.of(session.log().batches()), "The first batch is being made …");
        } else if (run == null) {
            replace("", "", new CurveSet(), "Train a detector, or show a run: how its losses fell appears here.");
        } else {
            read(run);
        }
    }

    private void read(Experiment run) {
        reading.follow(CurveSet.read(run, jobs, lane))
                .onDone(read -> replace(
                        RunWords.titled(run),
                        run.settings().type(),
                        read,
                        run.title() + " fitted at once: it has no losses to follow. Train the conformer to see some."))
                .onFailed(error -> replace(
                        RunWords.titled(run),
                        run.settings().type(),
                        new CurveSet(),
                        "The run's history can't be read: " + Notices.message(error)));
    }

    /** The type of machine of the training that runs. */
    private String trained() {
        QueuedTraining training = session.trainingProperty().get();
        return training == null ? "" : training.settings().type();
    }

    private void replace(String of, String machines, CurveSet next, String whyEmpty) {
        title = of;
        type = machines;
        curves = next;
        status.set(whyEmpty);
        changed();
    }

    private void changed() {
        changes.set(changes.get() + 1);
    }

    /** The curves now. */
    public CurveSet curves() {
        return curves;
    }

    /** Changes with each change of the curves. */
    public ReadOnlyLongProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    /** Whether a training runs, so that curves are to come. */
    public ReadOnlyBooleanProperty runningProperty() {
        return session.runningProperty();
    }

    /** Why there are no curves, for people. */
    public ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }

    /** Whose curves they are, for people; empty if they are no one's. */
    public String title() {
        return title;
    }

    /** On which type of machine that was trained; empty if they are no one's. */
    String type() {
        return type;
    }
}
