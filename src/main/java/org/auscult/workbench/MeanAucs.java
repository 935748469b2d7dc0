package org.auscult.workbench;

import java.nio.file.Path;
import java.util.concurrent.Executor;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableMap;
import org.auscult.experiment.Experiment;
import org.auscult.experiment.RunEvaluation;

/** How well the runs on the open data set tell by themselves: one number each, worked out once. Used on the FX thread. */
public final class MeanAucs {
    private final Workbench workbench;
    private final Jobs jobs;
    private final Executor lane;
    private final ObservableMap<Path, Double> rated = FXCollections.observableHashMap();
    private final ObservableMap<Path, Double> byFolder = FXCollections.unmodifiableObservableMap(rated);

    /** @param lane works them out */
    public MeanAucs(Workbench workbench, Jobs jobs, Executor lane) {
        this.workbench = workbench;
        this.jobs = jobs;
        this.lane = lane;
        workbench.experiments().addListener(this::changed);
        workbench.experiments().forEach(this::rate);
    }

    /**
     * The mean over the machines of the AUC of each run's default fusion, 0 … 1, by the run's folder; a run is missing until
     * it is rated, and if its test clips are not labelled.
     */
    public ObservableMap<Path, Double> byFolder() {
        return byFolder;
    }

    private void changed(ListChangeListener.Change<? extends Experiment> change) {
        while (change.next()) {
            change.getRemoved().forEach(run -> rated.remove(run.folder()));
            change.getAddedSubList().forEach(this::rate);
        }
    }

    private void rate(Experiment run) {
        jobs.prepare("Rating " + run.title(), lane, (progress, stop) -> RunEvaluation.meanAuc(run))
                .onDone(auc -> {
                    boolean isListed = workbench.experiments().stream().anyMatch(listed -> listed == run);
                    if (isListed && !Double.isNaN(auc)) {
                        rated.put(run.folder(), auc);
                    }
                });
    }
}
