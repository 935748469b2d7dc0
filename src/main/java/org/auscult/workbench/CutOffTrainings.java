package org.auscult.workbench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import org.auscult.dataset.Dataset;
import org.auscult.experiment.ExperimentSettings;
import org.jspecify.annotations.Nullable;

/** Looks, when a data set is opened, for trainings on it that were cut off, as by a crash, and offers to go on. Used on the FX thread. */
public final class CutOffTrainings {
    private final Workbench workbench;
    private final TrainingSession session;
    private final Jobs jobs;
    private final Notices notices;
    private final Executor lane;
    private final Finder finder;

    /** The disk's part. */
    @FunctionalInterface
    public interface Finder {
        /** The trainings on a data set that were cut off and are not running, the last first. */
        List<CutOff> on(Dataset dataset) throws IOException;
    }

    /**
     * A training that was cut off.
     *
     * @param folder of its run
     * @param settings what is trained
     */
    public record CutOff(Path folder, ExperimentSettings settings) {
        private String words() {
            return settings.detector() + " on " + settings.type();
        }
    }

    /** @param lane runs the looking */
    public CutOffTrainings(
            Workbench workbench, TrainingSession session, Jobs jobs, Notices notices, Executor lane, Finder finder) {
        this.workbench = workbench;
        this.session = session;
        this.jobs = jobs;
        this.notices = notices;
        this.lane = lane;
        this.finder = finder;
        workbench.datasetProperty().addListener((property, old, dataset) -> look(dataset));
    }

    private void look(@Nullable Dataset dataset) {
        if (dataset == null) {
            return;
        }
        Job<List<CutOff>> job =
                jobs.prepare("Looking for trainings that were cut off", lane, (progress, stop) -> finder.on(dataset));
        job.onDone(found -> {
            List<CutOff> open = found.stream()
                    .filter(one -> !session.isTakenUp(one.folder()))
                    .toList();
            if (workbench.datasetProperty().get() == dataset && !open.isEmpty()) {
                new Offered(dataset, job, open).tell();
            }
        });
    }

    /** What was offered in the list of jobs, and the last of it in a notice; what was accepted is offered no more. */
    private final class Offered {
        private final Dataset dataset;
        private final Job<?> job;
        private final List<CutOff> open;
        private final CutOff last;
        private final boolean isOnly;
        private @Nullable Notice notice;

        Offered(Dataset dataset, Job<?> job, List<CutOff> found) {
            this.dataset = dataset;
            this.job = job;
            open = new ArrayList<>(found);
            last = found.get(0);
            isOnly = found.size() == 1;
        }

        void tell() {
            offerInJobs();
            notice = notices.warn(
                    "A training of " + last.words() + " was cut off; it can go on where it was kept last",
                    String.join(
                            "\n",
                            open.stream().map(one -> one.folder().toString()).toList()),
                    List.of(new Offer("Go on", () -> accept(last))));
        }

        private void offerInJobs() {
            job.offer(open.stream()
                    .map(one -> new Offer(isOnly ? "Go on" : "Go on with " + one.words(), () -> accept(one)))
                    .toList());
        }

        private void accept(CutOff one) {
            if (!open.remove(one)) {
                return;
            }
            offerInJobs();
            if (notice != null && one.equals(last)) {
                notices.withdraw(notice);
            }
            session.goOn(dataset, one.folder(), one.settings());
        }
    }
}
