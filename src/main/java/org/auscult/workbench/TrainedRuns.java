package org.auscult.workbench;

import java.util.List;
import java.util.function.Consumer;
import org.auscult.dataset.Dataset;
import org.auscult.experiment.Experiment;
import org.jspecify.annotations.Nullable;

/** Takes in the runs that trainings end with: they are told of, listed, and shown unless the user looks at another
 * type of machine or has turned elsewhere. Used on the FX thread. */
public final class TrainedRuns {
    private final Workbench workbench;
    private final Notices notices;
    private final Consumer<Experiment> show;

    /** @param show shows a run, whatever is open then */
    public TrainedRuns(Workbench workbench, Notices notices, Consumer<Experiment> show) {
        this.workbench = workbench;
        this.notices = notices;
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

        /** It is there. The folder may have been read again meanwhile, or another opened. */
        void arrived(Job<Experiment> training, Experiment experiment) {
            List<Offer> offers = List.of(new Offer("Show run", () -> show.accept(experiment)));
            training.offer(offers);
            notices.done(
                    experiment.title() + " is trained and scored"
                            + (experiment.stoppedEarly() ? " (stopped early; Resume in the Run menu takes it up)" : ""),
                    offers);
            Dataset open = workbench.datasetProperty().get();
            if (open != null && open.root().equals(dataset.root())) {
                list(open == dataset ? experiment : experiment.over(open));
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
}
