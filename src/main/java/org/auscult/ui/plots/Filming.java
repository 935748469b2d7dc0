package org.auscult.ui.plots;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import org.auscult.detector.EpochEmbeddings;
import org.auscult.evaluation.EpochFilm;
import org.auscult.experiment.EpochFiles;
import org.auscult.experiment.Experiment;
import org.auscult.workbench.Job;
import org.auscult.workbench.Jobs;
import org.auscult.workbench.LatestJob;
import org.auscult.workbench.TrainingSession;
import org.auscult.workbench.Workbench;
import org.jspecify.annotations.Nullable;

/** Lays out the epochs of the training that runs while it has some, otherwise those of the shown run. */
final class Filming {
    private final Workbench workbench;
    private final TrainingSession session;
    private final Jobs jobs;
    private final Executor lane;
    private final Consumer<EpochFilm> show;
    private final Consumer<Throwable> failed;
    private final LatestJob latest = new LatestJob();
    private EpochFilm film = EpochFilm.EMPTY;
    /** The training whose film it is; null if it is a run's. */
    private @Nullable Job<Experiment> filmed;

    /**
     * @param lane reads and lays out
     * @param show told of each film, also of one that has no epochs
     * @param failed told why there is none, after that
     */
    Filming(
            Workbench workbench,
            TrainingSession session,
            Jobs jobs,
            Executor lane,
            Consumer<EpochFilm> show,
            Consumer<Throwable> failed) {
        this.workbench = workbench;
        this.session = session;
        this.jobs = jobs;
        this.lane = lane;
        this.show = show;
        this.failed = failed;
    }

    /** Films what is there now, and what comes. */
    void start() {
        session.log().epochs().addListener((ListChangeListener<EpochEmbeddings>) change -> follow());
        session.runningProperty().addListener((property, old, running) -> follow());
        workbench.shownProperty().addListener((property, old, run) -> follow());
        follow();
    }

    /** Whether the last film is of a training, and not of a run. */
    boolean isOfTraining() {
        return filmed != null;
    }

    private void follow() {
        latest.stop();
        boolean isLive = isLive();
        Experiment run = workbench.shownProperty().get();
        if (!isLive && run == null) {
            take(null, EpochFilm.EMPTY);
            return;
        }
        List<EpochEmbeddings> live = isLive ? List.copyOf(session.log().epochs()) : List.of();
        Job<Experiment> training = isLive ? session.jobProperty().get() : null;
        EpochFilm before = isLive && training == filmed ? film : EpochFilm.EMPTY;
        latest.follow(jobs.prepare("Laying out the epochs", lane, (progress, stop) -> {
                    if (isLive) {
                        return longer(before, live);
                    }
                    return run == null ? EpochFilm.EMPTY : EpochFilm.of(EpochFiles.read(run));
                }))
                .onDone(laidOut -> take(training, laidOut))
                .onFailed(error -> {
                    take(null, EpochFilm.EMPTY);
                    failed.accept(error);
                });
    }

    private boolean isLive() {
        return session.runningProperty().get() && !session.log().epochs().isEmpty();
    }

    /** The film of a training's first epochs with the new ones. */
    private static EpochFilm longer(EpochFilm film, List<EpochEmbeddings> live) {
        EpochFilm longer = film;
        for (EpochEmbeddings epoch : live.subList(film.length(), live.size())) {
            longer = longer.with(epoch);
        }
        return longer;
    }

    private void take(@Nullable Job<Experiment> training, EpochFilm laidOut) {
        filmed = training;
        film = laidOut;
        show.accept(laidOut);
    }
}
