package org.auscult.workbench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import org.auscult.detector.TrainingProgress;
import org.auscult.experiment.Experiment;
import org.auscult.experiment.TrainingHistory;

/** Every curve of one training. Used on the FX thread, once it is filled. */
public final class CurveSet {
    private final Map<Quantity, Map<String, Curve>> curves = new EnumMap<>(Quantity.class);
    private final List<Stage> stages = new ArrayList<>();

    /**
     * A part of the training with losses and a schedule of its own.
     *
     * @param phase its name for people
     * @param from where it begins, in epochs
     */
    public record Stage(String phase, double from) {}

    /** Those of some batches. */
    public static CurveSet of(List<TrainingProgress> batches) {
        CurveSet set = new CurveSet();
        set.add(batches);
        return set;
    }

    /** Reads those of a run on a lane, once it is followed. */
    static Job<CurveSet> read(Experiment run, Jobs jobs, Executor lane) {
        return jobs.prepare(
                "Reading how " + run.title() + " was trained",
                lane,
                (progress, stop) -> of(TrainingHistory.read(run.folder())));
    }

    /** Goes on with further batches. */
    public void add(List<? extends TrainingProgress> told) {
        for (TrainingProgress batch : told) {
            double batches = Math.max(1, batch.batches());
            double at = batch.epoch() - 1 + batch.batch() / batches;
            if (stages.isEmpty() || !stages.get(stages.size() - 1).phase().equals(batch.phase())) {
                stages.add(new Stage(batch.phase(), batch.epoch() - 1 + (batch.batch() - 1) / batches));
            }
            for (Quantity quantity : Quantity.values()) {
                quantity.of(batch)
                        .forEach((name, value) -> curves.computeIfAbsent(quantity, q -> new LinkedHashMap<>())
                                .computeIfAbsent(name, n -> new Curve())
                                .add(at, value));
            }
        }
    }

    /** The curves of a quantity by their names; x is in epochs. */
    public Map<String, Curve> of(Quantity quantity) {
        return Collections.unmodifiableMap(curves.getOrDefault(quantity, Map.of()));
    }

    /** The stages begun, in their order. */
    public List<Stage> stages() {
        return Collections.unmodifiableList(stages);
    }

    /** Whether there is nothing to follow: a detector that fits at once has no losses. */
    public boolean isEmpty() {
        return of(Quantity.LOSSES).isEmpty();
    }
}
