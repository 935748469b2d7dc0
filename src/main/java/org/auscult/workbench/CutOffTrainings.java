package org.auscult.workbench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.auscult.dataset.Dataset;
import org.auscult.experiment.ExperimentSettings;
import org.jspecify.annotations.Nullable;

/** Looks, when a data set is opened, for trainings on it that were cut off, as by a crash, and offers to go on. Used on the FX thread. */
public final class CutOffTrainings {
    private final Workbench workbench;
    private final TrainingSession session;
    private final TrainingQueue queue;
    private final Jobs jobs;
    private final Notices notices;
    private final Executor lane;
    private final Store store;
    private final LatestJob looking = new LatestJob();
    private @Nullable Offered offered;

    /** The disk's part. */
    public interface Store {
        /** The trainings on a data set that were cut off and are not running, the last first. */
        List<CutOff> on(Dataset dataset) throws IOException;

        /** Moves the folder of one into the trash and tells where it lies then. */
        Path discard(Path folder) throws IOException;

        /** Moves it back. */
        Path restore(Path trashed) throws IOException;
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
            Workbench workbench,
            TrainingSession session,
            TrainingQueue queue,
            Jobs jobs,
            Notices notices,
            Executor lane,
            Store store) {
        this.workbench = workbench;
        this.session = session;
        this.queue = queue;
        this.jobs = jobs;
        this.notices = notices;
        this.lane = lane;
        this.store = store;
        workbench.datasetProperty().addListener((property, old, dataset) -> look(dataset));
        session.runningProperty().addListener((property, before, isRunning) -> {
            if (!isRunning && session.isDiscarded()) {
                discardTakenUp(session.trainingProperty().get());
            }
        });
    }

    /** One that had ended all the same is a run now, which stays. */
    private void discardTakenUp(@Nullable QueuedTraining training) {
        Job<?> job = session.jobProperty().get();
        if (training == null || training.begun() == null || training.isKept() || job == null) {
            return;
        }
        if (job.stateProperty().get() == Job.State.STOPPED) {
            discard(new CutOff(training.begun(), training.settings()));
        }
    }

    /** What was offered before is offered anew, as far as it is still there. */
    private void look(@Nullable Dataset dataset) {
        looking.stop();
        if (offered != null) {
            offered.withdraw();
            offered = null;
        }
        if (dataset == null) {
            return;
        }
        Job<List<CutOff>> job =
                jobs.prepare("Looking for trainings that were cut off", lane, (progress, stop) -> store.on(dataset));
        looking.follow(job).onDone(found -> {
            List<CutOff> open =
                    found.stream().filter(one -> !queue.isTakenUp(one.folder())).toList();
            if (!open.isEmpty()) {
                offered = new Offered(dataset, job, open);
                offered.tell();
            }
        });
    }

    /** What was offered in the list of jobs, and the last of it in a notice; what was taken is offered no more. */
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
                    List.of(new Offer("Go on", () -> goOn(last)), new Offer("Discard", () -> discard(last))));
        }

        private void offerInJobs() {
            job.offer(open.stream().flatMap(this::offers).toList());
        }

        private Stream<Offer> offers(CutOff one) {
            return Stream.of(
                    new Offer(isOnly ? "Go on" : "Go on with " + one.words(), () -> goOn(one)),
                    new Offer(isOnly ? "Discard" : "Discard " + one.words(), () -> discard(one)));
        }

        private void goOn(CutOff one) {
            if (isTaken(one)) {
                queue.goOn(dataset, one.folder(), one.settings());
            }
        }

        private void discard(CutOff one) {
            if (isTaken(one)) {
                CutOffTrainings.this.discard(one);
            }
        }

        /** Whether it was offered until now, and nothing else took it up meanwhile. */
        private boolean isTaken(CutOff one) {
            if (!open.remove(one)) {
                return false;
            }
            offerInJobs();
            if (one.equals(last)) {
                withdrawNotice();
            }
            return !queue.isTakenUp(one.folder());
        }

        private void withdrawNotice() {
            if (notice != null) {
                notices.withdraw(notice);
            }
        }

        /** Nothing of it is offered any more. */
        void withdraw() {
            open.clear();
            offerInJobs();
            withdrawNotice();
        }
    }

    private void discard(CutOff one) {
        jobs.submit("Discarding a training of " + one.words(), lane, (progress, stop) -> store.discard(one.folder()))
                .onDone(trashed -> notices.done(
                        "The training of " + one.words() + " is in the trash",
                        List.of(new Offer("Undo", () -> restore(trashed)))))
                .onFailed(error -> notices.failed("The training can't be discarded", error));
    }

    private void restore(Path trashed) {
        jobs.submit("Bringing back a training", lane, (progress, stop) -> store.restore(trashed))
                .onDone(folder -> look(workbench.datasetProperty().get()))
                .onFailed(error -> notices.failed("The training can't be brought back", error));
    }
}
