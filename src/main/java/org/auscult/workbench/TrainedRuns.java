package org.auscult.workbench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.auscult.dataset.Dataset;
import org.auscult.experiment.Experiment;
import org.auscult.experiment.ExperimentRequest;
import org.jspecify.annotations.Nullable;

/** Takes in the runs that trainings end with: they are told of, listed, and shown unless the user looks at another
 * type of machine or has turned elsewhere. Used on the FX thread. */
public final class TrainedRuns {
    private static final String GONE = "it was taken up already, or is in the trash";

    private final Workbench workbench;
    private final Jobs jobs;
    private final Notices notices;
    private final Executor lane;
    private final Consumer<Experiment> show;

    /**
     * No run is awaited yet.
     *
     * @param lane brings runs over recordings that were read again
     * @param show shows a run, whatever is open then
     */
    public TrainedRuns(Workbench workbench, Jobs jobs, Notices notices, Executor lane, Consumer<Experiment> show) {
        this.workbench = workbench;
        this.jobs = jobs;
        this.notices = notices;
        this.lane = lane;
        this.show = show;
    }

    /** Awaits the run of a training that begins now on a data set; what is shown now may give place to it. */
    Awaited await(Dataset dataset) {
        return new Awaited(dataset, workbench.shownProperty().get());
    }

    /** A run that a training is to end with. */
    final class Awaited {
        private final Dataset dataset;
        private final @Nullable Experiment shownBefore;

        private Awaited(Dataset dataset, @Nullable Experiment shownBefore) {
            this.dataset = dataset;
            this.shownBefore = shownBefore;
        }

        /**
         * It is there.
         *
         * @param resume takes its training up again on a data set
         */
        void arrived(Job<Experiment> training, Experiment experiment, Consumer<Dataset> resume) {
            Offer shown = new Offer("Show run", () -> show.accept(experiment));
            if (experiment.stoppedEarly()) {
                training.endAs("Stopped early");
                Offer resumed = new Offer(
                        "Resume",
                        () -> resume(experiment, over -> {
                            training.offer(List.of(shown));
                            resume.accept(over);
                        }));
                training.offer(List.of(shown, resumed));
            } else {
                training.offer(List.of(shown));
            }
            notices.done(
                    experiment.title() + " is trained and scored"
                            + (experiment.stoppedEarly() ? " (stopped early; Resume in the Run menu takes it up)" : ""),
                    List.of(shown));
            list(experiment, dataset);
        }

        /** It may have been taken up from elsewhere meanwhile, or deleted; its recordings may have been moved. */
        private void resume(Experiment stopped, Consumer<Dataset> resume) {
            Dataset open = workbench.datasetProperty().get();
            Optional<Experiment> listed =
                    workbench.experiments().stream().filter(stopped::isSameRun).findFirst();
            if (open != null && (listed.isPresent() || open.root().equals(dataset.root()))) {
                boolean isStill = listed.filter(Experiment::stoppedEarly).isPresent();
                resumeUnless(isStill ? "" : GONE, stopped, () -> resume.accept(open));
                return;
            }
            jobs.prepare(
                            "Looking for the recordings of " + stopped.title(),
                            lane,
                            (progress, stop) -> obstacle(stopped.folder()))
                    .onDone(obstacle -> resumeUnless(obstacle, stopped, () -> resume.accept(dataset)))
                    .onFailed(error -> notices.failed(stopped.title() + " can't be resumed", error));
        }

        private void resumeUnless(String obstacle, Experiment stopped, Runnable resume) {
            if (obstacle.isEmpty()) {
                resume.run();
            } else {
                notices.warn(
                        stopped.title() + " can't be resumed: " + obstacle,
                        stopped.folder().toString());
            }
        }

        /** The folder may have been read again since the run was over it, or another opened. */
        private void list(Experiment run, Dataset over) {
            Dataset open = workbench.datasetProperty().get();
            if (open == over) {
                list(run);
            } else if (open != null && open.root().equals(over.root())) {
                jobs.prepare("Listing " + run.title(), lane, (progress, stop) -> run.over(open))
                        .onDone(own -> list(own, open));
            }
        }

        private void list(Experiment run) {
            // Asked before it is listed anew: a list that loses its chosen row chooses another.
            boolean isAwaited = isAwaited(run, workbench.shownProperty().get());
            workbench.enlist(run);
            if (isAwaited) {
                workbench.shownProperty().set(run);
            }
        }

        private boolean isAwaited(Experiment run, @Nullable Experiment shown) {
            if (shown == null || shown.isSameRun(run)) {
                return true;
            }
            boolean isAsBefore = shownBefore != null && shown.isSameRun(shownBefore);
            return isAsBefore && shown.settings().type().equals(run.settings().type());
        }
    }

    private static String obstacle(Path run) throws IOException {
        return ExperimentRequest.isResumable(run)
                ? ExperimentRequest.firstMissing(run)
                        .map(file -> file
                                + " is not there; open the folder where its recordings are now, and resume it there")
                        .orElse("")
                : GONE;
    }
}
