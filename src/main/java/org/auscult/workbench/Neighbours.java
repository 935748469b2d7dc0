package org.auscult.workbench;

import java.util.List;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.auscult.inspection.Neighbour;
import org.auscult.score.ScoredClip;

/**
 * The learned normals of the same machine nearest to the focused recording, in the shown run's embedding. The nearest is the one
 * to flip to, until another is chosen. Used on the FX thread.
 */
public final class Neighbours {
    private static final int MOST = 8;

    private final Workbench workbench;
    private final Selection selection;
    private final Listening listening;
    private final Jobs jobs;
    private final Executor lane;
    private final ReadOnlyObjectWrapper<List<Neighbour>> shown = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper sought = new ReadOnlyBooleanWrapper();
    private final LatestJob seeking = new LatestJob();

    /**
     * Follows the focused recording and the shown run.
     *
     * @param lane seeks among the normals, of which there may be thousands
     */
    public Neighbours(Workbench workbench, Selection selection, Listening listening, Jobs jobs, Executor lane) {
        this.workbench = workbench;
        this.selection = selection;
        this.listening = listening;
        this.jobs = jobs;
        this.lane = lane;
        selection.focusedProperty().addListener((property, old, recording) -> show());
        workbench.shownProperty().addListener((property, old, run) -> show());
        show();
    }

    /** The neighbours, nearest first; empty while they are sought, and if the focused recording has no scores. */
    public ReadOnlyObjectProperty<List<Neighbour>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Whether they are being sought. */
    public ReadOnlyBooleanProperty soughtProperty() {
        return sought.getReadOnlyProperty();
    }

    private void show() {
        seeking.stop();
        ScoreView scores = workbench.scoresProperty().get();
        ScoredClip clip = scores.of(selection.focusedProperty().get()).orElse(null);
        sought.set(clip != null);
        show(List.of());
        if (clip != null) {
            seek(clip, scores);
        }
    }

    private void seek(ScoredClip clip, ScoreView scores) {
        List<ScoredClip> own = scores.byMachine().getOrDefault(clip.machine(), List.of());
        seeking.follow(jobs.prepare(
                        "Normals nearest to " + clip.recording().name(),
                        lane,
                        (progress, stop) -> Neighbour.of(clip, own, MOST)))
                .onDone(this::show)
                .onEnd(() -> sought.set(false));
    }

    private void show(List<Neighbour> found) {
        shown.set(found);
        listening
                .otherProperty()
                .set(found.isEmpty() ? null : found.get(0).clip().recording());
    }
}
