package org.auscult.workbench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.auscult.dataset.Dataset;
import org.auscult.experiment.Experiment;
import org.jspecify.annotations.Nullable;

/** Runs that were deleted, and can be brought back. Used on the FX thread. */
public final class RunTrash {
    private final Workbench workbench;
    private final Jobs jobs;
    private final Notices notices;
    private final Executor lane;
    private final Bin bin;
    private final Map<Path, Notice> told = new HashMap<>();
    private final Deque<Path> deleted = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper hasDeleted = new ReadOnlyBooleanWrapper();

    /** The disk's part. */
    public interface Bin {
        /** Moves a run's folder into the trash and tells where it lies then. */
        Path delete(Path run) throws IOException;

        /** Moves it back and reopens it. */
        Experiment restore(Path trashed) throws IOException;

        /** A run over the recordings of a data set, if it was made on them, wherever they lay then. */
        Optional<Experiment> on(Dataset dataset, Experiment run) throws IOException;
    }

    /** @param lane runs the moving */
    public RunTrash(Workbench workbench, Jobs jobs, Notices notices, Executor lane, Bin bin) {
        this.workbench = workbench;
        this.jobs = jobs;
        this.notices = notices;
        this.lane = lane;
        this.bin = bin;
    }

    /** Deletes the shown run; does nothing if there is none. */
    public void deleteShown() {
        Experiment shown = workbench.shownProperty().get();
        if (shown == null) {
            return;
        }
        jobs.submit("Deleting " + shown.title(), lane, (progress, stop) -> bin.delete(shown.folder()))
                .onDone(trashed -> {
                    deleted.push(trashed);
                    hasDeleted.set(true);
                    workbench.experiments().removeIf(shown::isSameRun);
                    leave(shown);
                    told.put(
                            trashed,
                            notices.done(
                                    shown.title() + " is in the trash",
                                    List.of(new Offer("Undo", () -> restore(trashed)))));
                })
                .onFailed(error -> notices.failed("The run can't be deleted", error));
    }

    private void leave(Experiment deleted) {
        Experiment shown = workbench.shownProperty().get();
        if (shown != null && shown.isSameRun(deleted)) {
            List<Experiment> left = workbench.experiments();
            workbench.shownProperty().set(left.isEmpty() ? null : left.get(0));
        }
    }

    /** Brings back the run that was deleted last. */
    public void restore() {
        Path last = deleted.peek();
        if (last != null) {
            restore(last);
        }
    }

    private void restore(Path trashed) {
        if (!deleted.contains(trashed)) {
            return;
        }
        Dataset open = workbench.datasetProperty().get();
        jobs.submit("Bringing back a run", lane, (progress, stop) -> over(open, bin.restore(trashed)))
                .onDone(run -> {
                    deleted.remove(trashed);
                    hasDeleted.set(!deleted.isEmpty());
                    Notice inTheTrash = told.remove(trashed);
                    if (inTheTrash != null) {
                        notices.withdraw(inTheTrash);
                    }
                    show(run, open);
                })
                .onFailed(error -> notices.failed("The run can't be brought back", error));
    }

    private Experiment over(@Nullable Dataset open, Experiment run) throws IOException {
        return open == null ? run : bin.on(open, run).orElse(run);
    }

    /** The folder may have been read again meanwhile, or another opened. */
    private void show(Experiment run, @Nullable Dataset before) {
        Dataset open = workbench.datasetProperty().get();
        if (open == null || !run.isOn(open)) {
            notices.done(run.title() + " is back, but made on another folder than is open", List.of());
        } else if (open == before) {
            workbench.enlist(run);
            workbench.shownProperty().set(run);
        } else {
            jobs.prepare("Listing " + run.title(), lane, (progress, stop) -> run.over(open))
                    .onDone(own -> show(own, open));
        }
    }

    /** Whether there is a run to bring back. */
    public ReadOnlyBooleanProperty hasDeletedProperty() {
        return hasDeleted.getReadOnlyProperty();
    }
}
