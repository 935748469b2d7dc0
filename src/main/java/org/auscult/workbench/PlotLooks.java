package org.auscult.workbench;

import java.util.stream.Stream;
import javafx.beans.Observable;

/**
 * How those plots look that remember it.
 *
 * @param clusters how the clusters do
 * @param roc how the ROC does
 * @param disagreement how the disagreement of two scores does
 * @param epochs how the embedding over the epochs does
 */
public record PlotLooks(ClustersView clusters, RocView roc, DisagreementView disagreement, EpochsView epochs) {
    /** As they look at first. */
    public PlotLooks() {
        this(new ClustersView(), new RocView(), new DisagreementView(), new EpochsView());
    }

    /** What changes with them. */
    Stream<Observable> changes() {
        return Stream.of(
                clusters.projectionProperty(),
                clusters.coloringProperty(),
                clusters.zoomProperty(),
                roc.machineProperty(),
                roc.decadesProperty(),
                roc.bandProperty(),
                disagreement.pairProperty(),
                disagreement.zoomProperty(),
                epochs.zoomProperty());
    }
}
