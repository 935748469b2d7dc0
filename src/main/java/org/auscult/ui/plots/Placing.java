package org.auscult.ui.plots;

import java.util.List;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.auscult.evaluation.Projection;
import org.auscult.score.ScoredClip;
import org.auscult.words.Counted;
import org.auscult.workbench.Job;
import org.auscult.workbench.Jobs;
import org.auscult.workbench.LatestJob;
import org.auscult.workbench.Notices;

/** Lays out embeddings in the plane; only the latest wish counts. */
final class Placing {
    private final Jobs jobs;
    private final Executor lane;
    private final ReadOnlyObjectWrapper<Placed> placed = new ReadOnlyObjectWrapper<>(Placed.NONE);
    private final ReadOnlyStringWrapper state = new ReadOnlyStringWrapper("");
    private final LatestJob latest = new LatestJob();

    /** @param lane lays them out */
    Placing(Jobs jobs, Executor lane) {
        this.jobs = jobs;
        this.lane = lane;
    }

    /** No clips are placed from now on. */
    void clear() {
        stop();
        state.set("");
        placed.set(Placed.NONE);
    }

    /**
     * Places clips.
     *
     * @param afterwards what the state says once they are
     */
    void place(List<ScoredClip> clips, Projection by, String afterwards) {
        if (clips.isEmpty()) {
            clear();
            return;
        }
        stop();
        List<float[]> embeddings = clips.stream().map(ScoredClip::embedding).toList();
        Job<double[][]> job = jobs.submit(
                by.title() + " of " + Counted.of(clips.size(), "clip"),
                lane,
                (progress, stop) -> by.project(embeddings, progress, stop));
        state.bind(job.messageProperty());
        latest.follow(job)
                .onDone(places -> placed.set(new Placed(by, clips, places)))
                .onEnd(() -> {
                    state.unbind();
                    Throwable error = job.errorProperty().get();
                    state.set(error == null ? afterwards : Notices.message(error));
                });
    }

    private void stop() {
        latest.stop();
        state.unbind();
    }

    /** What is placed; another whenever it is placed anew. */
    ReadOnlyObjectProperty<Placed> placedProperty() {
        return placed.getReadOnlyProperty();
    }

    /** How far it is, or why it failed. */
    ReadOnlyStringProperty stateProperty() {
        return state.getReadOnlyProperty();
    }
}
