package org.auscult.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.auscult.dataset.Recording;
import org.auscult.experiment.Experiment;
import org.auscult.inspection.NormalClips;
import org.auscult.inspection.OcclusionMap;
import org.auscult.score.Fusion;
import org.auscult.score.Role;
import org.auscult.score.ScoredClip;
import org.auscult.task.Progress;
import org.auscult.task.StopSignal;
import org.jspecify.annotations.Nullable;

/**
 * Where in the focused recording the shown run hears what makes its fused score. The detector is asked hundreds of times for a
 * map, so only while someone wants to see it. Used on the FX thread.
 */
public final class Occlusions {
    /** How many normals each part is replaced by, one after the other. */
    public static final int BACKGROUNDS = 2;

    private static final int MAPS_KEPT = 200;
    private static final long SEED = 1;

    private final Workbench workbench;
    private final Selection selection;
    private final Jobs jobs;
    private final Executor lane;
    private final Engine engine;
    private final BoundedCache<Key, OcclusionMap> kept = new BoundedCache<>(MAPS_KEPT, map -> 1);
    private final BooleanProperty wanted = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<@Nullable OcclusionMap> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(1);
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private final LatestJob computing = new LatestJob();

    private record Key(Path run, Recording recording, Fusion fusion) {}

    /** Asks a run's detector. */
    @FunctionalInterface
    public interface Engine {
        /**
         * The map of a recording; called on the lane.
         *
         * @param backgrounds normals to put in place of its parts, at least one
         * @throws Exception naming the file, if one can't be read
         */
        OcclusionMap map(
                Experiment run,
                Recording recording,
                List<Recording> backgrounds,
                Fusion fusion,
                Consumer<Progress> progress,
                StopSignal stop)
                throws Exception;
    }

    /**
     * Follows the focused recording, the shown run and its fusion.
     *
     * @param lane computes
     */
    public Occlusions(Workbench workbench, Selection selection, Jobs jobs, Executor lane, Engine engine) {
        this.workbench = workbench;
        this.selection = selection;
        this.jobs = jobs;
        this.lane = lane;
        this.engine = engine;
        selection.focusedProperty().addListener((property, old, recording) -> show());
        workbench.scoresProperty().addListener((property, old, scores) -> show());
        wanted.addListener((property, old, isWanted) -> begin());
        show();
    }

    /** Whether a map is to be made of what is focused. One that is being made is finished, wanted any longer or not. */
    public BooleanProperty wantedProperty() {
        return wanted;
    }

    /** The focused recording's map; null while there is none. */
    public ReadOnlyObjectProperty<@Nullable OcclusionMap> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** How much of the map that is being made is done, 0 … 1; −1 before the first part, 1 if none is being made. */
    public ReadOnlyDoubleProperty fractionProperty() {
        return fraction.getReadOnlyProperty();
    }

    /** What stands in the way of a map, or must be known to read the one shown, for people; empty if nothing. */
    public ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }

    /** Forgets what is kept: the sounds may be others now. */
    public void forgetAll() {
        kept.clear();
    }

    private void show() {
        computing.stop();
        fraction.unbind();
        fraction.set(1);
        shown.set(null);
        Experiment run = workbench.shownProperty().get();
        Fusion fusion = workbench.fusionProperty().get();
        ScoreView scores = workbench.scoresProperty().get();
        ScoredClip clip = scores.of(selection.focusedProperty().get()).orElse(null);
        if (run == null || fusion == null || clip == null) {
            status.set("Show a run and choose a recording that it scored: where in it the detector hears its score"
                    + " appears here.");
            return;
        }
        Key key = new Key(run.folder(), clip.recording(), fusion);
        List<Recording> normals =
                NormalClips.of(clip.recording(), NormalClips.learned(scores.clips()), BACKGROUNDS, SEED);
        if (normals.isEmpty()) {
            status.set("The run has learned no other normal recording of " + clip.machine()
                    + " to put in place of this one's parts.");
            return;
        }
        status.set(
                clip.role() == Role.LEARNED
                        ? "The detector learned from this very recording: next to itself nothing in it is far, so that the"
                                + " map of a fusion with S_knn or S_density says little."
                        : "");
        shown.set(kept.get(key));
        if (shown.get() == null && wanted.get()) {
            compute(run, key, normals);
        }
    }

    /** What stands half done is not begun anew by one who looks away and back. */
    private void begin() {
        if (wanted.get() && fraction.get() >= 1) {
            show();
        }
    }

    private void compute(Experiment run, Key key, List<Recording> normals) {
        Job<OcclusionMap> job = jobs.submit(
                "Where in " + key.recording.name() + " its score arises",
                lane,
                (progress, stop) -> engine.map(run, key.recording, normals, key.fusion, progress, stop));
        fraction.bind(job.fractionProperty());
        job.onDone(kept.later(key));
        computing
                .follow(job)
                .onDone(shown::set)
                .onFailed(error -> status.set("No map: " + Notices.message(error)))
                .onEnd(() -> {
                    fraction.unbind();
                    fraction.set(1);
                });
    }
}
