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
            if (workbench.datasetProperty().get() == dataset && !found.isEmpty()) {
                offer(dataset, job, found);
            }
        });
    }

    private void offer(Dataset dataset, Job<?> job, List<CutOff> found) {
        List<Offer> offers = new ArrayList<>();
        for (CutOff one : found) {
            offers.add(new Offer(
                    found.size() == 1 ? "Go on" : "Go on with " + one.words(),
                    () -> session.goOn(dataset, one.folder(), one.settings())));
        }
        job.offer(offers);
        CutOff last = found.get(0);
        notices.warn(
                "A training of " + last.words() + " was cut off; it can go on where it was kept last",
                String.join(
                        "\n", found.stream().map(one -> one.folder().toString()).toList()),
                List.of(new Offer("Go on", offers.get(0).accept())));
    }
}
