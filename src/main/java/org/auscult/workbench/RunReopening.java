package org.auscult.workbench;

import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.auscult.dataset.Dataset;
import org.auscult.experiment.Experiment;
import org.auscult.words.Counted;
import org.jspecify.annotations.Nullable;

/** Brings back the runs that were made on a data set once it is open, and shows the wanted one or else the newest. */
final class RunReopening {
    private final Workbench workbench;
    private final Jobs jobs;
    private final Notices notices;
    private final Executor lane;
    private final Disk disk;
    private final LatestJob reopening = new LatestJob();
    private @Nullable Notice about;

    /** @param lane reads the runs */
    RunReopening(Workbench workbench, Jobs jobs, Notices notices, Executor lane, Disk disk) {
        this.workbench = workbench;
        this.jobs = jobs;
        this.notices = notices;
        this.lane = lane;
        this.disk = disk;
    }

    /**
     * A data set was opened; none of its runs is known yet. Nothing is heard any more of the one before.
     *
     * @param wanted the run to be shown; null for any
     * @param onShown told of the run that is shown, if one is
     * @param onEnd told once they are back, or can't be
     */
    void opened(Dataset dataset, @Nullable Path wanted, Consumer<Experiment> onShown, Runnable onEnd) {
        if (about != null) {
            notices.withdraw(about);
            about = null;
        }
        reopening
                .follow(jobs.submit(
                        "Reopening runs",
                        lane,
                        (progress, stop) -> ReopenedRuns.of(disk, dataset, wanted, progress, stop)))
                .onDone(reopened -> show(reopened, wanted, onShown))
                .onFailed(error -> notices.failed("Reopening runs", error))
                .onEnd(onEnd);
    }

    private void show(ReopenedRuns reopened, @Nullable Path wanted, Consumer<Experiment> onShown) {
        reopened.runs().stream()
                .filter(run -> workbench.experiments().stream().noneMatch(run::isSameRun))
                .forEach(workbench.experiments()::add);
        if (workbench.shownProperty().get() == null && !reopened.runs().isEmpty()) {
            Experiment first = reopened.runs().stream()
                    .filter(run -> run.folder().equals(wanted))
                    .findFirst()
                    .orElse(reopened.runs().get(0));
            workbench.shownProperty().set(first);
            onShown.accept(first);
        }
        if (!reopened.failures().isEmpty()) {
            about = notices.warn(
                    Counted.of(reopened.failures().size(), "run") + " can't be reopened; the first: "
                            + reopened.failures().get(0),
                    String.join("\n", reopened.failures()));
        }
    }
}
