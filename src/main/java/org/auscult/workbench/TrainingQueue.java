package org.auscult.workbench;

import java.nio.file.Path;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.auscult.dataset.Dataset;
import org.auscult.experiment.Experiment;
import org.auscult.experiment.ExperimentSettings;

/** The trainings that are asked for: the first begins at once, while it runs the others wait for their turn. Used on the FX thread. */
public final class TrainingQueue {
    private final TrainingSession session;
    private final ObservableList<QueuedTraining> waiting = FXCollections.observableArrayList();
    private boolean closing;

    /** @param session runs them, one at a time */
    public TrainingQueue(TrainingSession session) {
        this.session = session;
    }

    /** Asks for a training on a data set. */
    public void start(Dataset dataset, ExperimentSettings settings) {
        take(new QueuedTraining(dataset, settings, null, false));
    }

    /** Asks to take up the training of a stopped run on its data set. */
    public void resume(Dataset dataset, Experiment stopped) {
        take(new QueuedTraining(dataset, stopped.settings(), stopped.folder(), true));
    }

    /** Asks to take up the training of a run's folder, which was cut off. */
    public void goOn(Dataset dataset, Path folder, ExperimentSettings settings) {
        take(new QueuedTraining(dataset, settings, folder, false));
    }

    private void take(QueuedTraining training) {
        if (session.runningProperty().get()) {
            waiting.add(training);
        } else {
            session.begin(training, this::resumeOnce, this::startNext);
        }
    }

    private void resumeOnce(Dataset dataset, Experiment stopped) {
        if (!isTakenUp(stopped.folder())) {
            resume(dataset, stopped);
        }
    }

    private void startNext() {
        if (!waiting.isEmpty() && !closing) {
            take(waiting.remove(0));
        }
    }

    /** Those that wait, the next first; may be reordered and removed from. */
    public ObservableList<QueuedTraining> waiting() {
        return waiting;
    }

    /** Whether the training of a run's folder was taken up and runs, or waits. */
    public boolean isTakenUp(Path folder) {
        QueuedTraining current = session.trainingProperty().get();
        return session.runningProperty().get() && current != null && folder.equals(current.begun())
                || waiting.stream().anyMatch(training -> folder.equals(training.begun()));
    }

    /**
     * Ends the training that runs, kept, and starts none of those that wait: the program closes. One that has learned nothing yet
     * is no run to keep, and waits again.
     */
    public void close() {
        closing = true;
        QueuedTraining current = session.trainingProperty().get();
        if (current == null || !session.runningProperty().get()) {
            return;
        }
        if (current.begun() == null && session.log().lastProperty().get() == null) {
            waiting.add(0, current);
            session.discard();
        } else {
            session.stopAndKeep();
        }
    }
}
