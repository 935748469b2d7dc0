package org.auscult.workbench;

import java.util.Map;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import org.auscult.experiment.Experiment;
import org.jspecify.annotations.Nullable;

/** The curves of the pinned run, for beside those of a training on machines of its type. Used on the FX thread. */
public final class PinnedCurves {
    private final Jobs jobs;
    private final Executor lane;
    private final LatestJob reading = new LatestJob();
    private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper();
    private @Nullable Experiment run;
    private CurveSet curves = new CurveSet();
    private String problem = "";

    /**
     * Follows which run is pinned.
     *
     * @param lane reads histories
     */
    public PinnedCurves(Workbench workbench, Jobs jobs, Executor lane) {
        this.jobs = jobs;
        this.lane = lane;
        workbench.pinnedProperty().addListener((property, old, pinned) -> read(pinned));
        read(workbench.pinnedProperty().get());
    }

    private void read(@Nullable Experiment pinned) {
        reading.stop();
        replace(null, new CurveSet(), "");
        if (pinned != null) {
            reading.follow(CurveSet.read(pinned, jobs, lane))
                    .onDone(read -> replace(pinned, read, ""))
                    .onFailed(error -> replace(
                            pinned,
                            new CurveSet(),
                            "The pinned run's history can't be read: " + Notices.message(error)));
        }
    }

    private void replace(@Nullable Experiment pinned, CurveSet next, String why) {
        run = pinned;
        curves = next;
        problem = why;
        changes.set(changes.get() + 1);
    }

    /** Changes with each change of the curves. */
    public ReadOnlyLongProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    /** The pinned run's curves of a quantity by their names; none beside a training on machines of another type. */
    public Map<String, Curve> beside(TrainingCurves training, Quantity quantity) {
        return title(training).isEmpty() ? Map.of() : curves.of(quantity);
    }

    /** Which run it is, "pinned: conformer · quick · seed 1 …"; empty where it is not to be drawn beside a training. */
    public String title(TrainingCurves training) {
        return words(training, "pinned: ");
    }

    /** Why there are no curves beside a training, for people, where the pinned run has none or its history can't be read. */
    public String whyNone(TrainingCurves training) {
        String none = words(training, "The pinned run has none of these: ");
        return none.isEmpty() || problem.isEmpty() ? none : problem;
    }

    private String words(TrainingCurves training, String before) {
        Experiment one = run;
        return one == null || !one.settings().type().equals(training.type()) ? "" : before + RunWords.ofType(one);
    }
}
