package org.auscult.ui.plots;

import java.util.List;
import java.util.concurrent.Executor;
import org.auscult.workbench.Jobs;
import org.auscult.workbench.MeanAucs;
import org.auscult.workbench.OperatingPoint;
import org.auscult.workbench.PinnedCurves;
import org.auscult.workbench.PlotLooks;
import org.auscult.workbench.Selection;
import org.auscult.workbench.TrainingCurves;
import org.auscult.workbench.TrainingSession;
import org.auscult.workbench.Workbench;

/** The list of plots: adding one is a class and a line here. */
public final class PlotViews {
    private PlotViews() {}

    /**
     * Every plot, in the order of the tabs.
     *
     * @param looks how they look, to be remembered
     * @param lane runs what takes more than a frame
     */
    public static List<PlotView> all(
            Workbench workbench,
            Selection selection,
            OperatingPoint point,
            PlotLooks looks,
            TrainingSession session,
            MeanAucs aucs,
            Jobs jobs,
            Executor lane) {
        ClustersPane clusters = new ClustersPane(workbench, selection, point, looks.clusters(), jobs, lane);
        DisagreementPane disagreement = new DisagreementPane(workbench, selection, point, looks.disagreement());
        RocPane roc = new RocPane(workbench, selection, point, looks.roc(), jobs, lane);
        ThresholdPane threshold = new ThresholdPane(workbench, point, selection);
        EpochsPane epochs = new EpochsPane(workbench, selection, looks.epochs(), session, jobs, lane);
        TrainingCurves training = new TrainingCurves(workbench, session, jobs, lane);
        PinnedCurves pinned = new PinnedCurves(workbench, jobs, lane);
        CurvesPane curves = new CurvesPane(workbench, training, pinned);
        ComparePane compare = new ComparePane(workbench, selection, jobs, lane);
        PublishedPane published = new PublishedPane(workbench, aucs);
        var scores = workbench.scoresProperty();
        return List.of(
                PlotView.of("Clusters", clusters, clusters::table, clusters::figure, clusters.placedProperty()),
                PlotView.of("ROC", roc, roc::table, roc::figure, scores, workbench.pinnedProperty()),
                PlotView.of("Threshold", threshold, threshold::table, threshold::figure, point.verdictsProperty()),
                PlotView.of(
                        "Disagreement",
                        disagreement,
                        disagreement::table,
                        disagreement::figure,
                        point.verdictsProperty()),
                PlotView.of("Epochs", epochs, epochs::table, epochs::figure, epochs.filmProperty()),
                PlotView.of(
                        "Curves",
                        curves,
                        curves::table,
                        curves::figure,
                        training.changesProperty(),
                        pinned.changesProperty()),
                PlotView.ofTable("Compare", compare, compare::table, compare.changes()),
                PlotView.ofTable("Published", published, published::table, aucs.byFolder()));
    }
}
