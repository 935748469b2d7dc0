package org.auscult.ui.plots;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import org.auscult.workbench.OperatingPoint;
import org.auscult.workbench.Selection;
import org.auscult.workbench.Workbench;

/** The list of plots: adding one is a class and a line here. */
public final class PlotViews {
    private PlotViews() {}

    private record Titled(String title, Region node, Supplier<List<List<String>>> rows) implements PlotView {
        @Override
        public List<List<String>> table() {
            return rows.get();
        }
    }

    /** Every plot, in the order of the tabs. */
    public static List<PlotView> all(Workbench workbench, Selection selection, OperatingPoint point) {
        ClustersPane clusters = new ClustersPane(workbench, selection);
        RocPane roc = new RocPane(workbench, selection, point);
        ThresholdPane threshold = new ThresholdPane(point, selection);
        ComparePane compare = new ComparePane(workbench, selection);
        PublishedPane published = new PublishedPane(workbench);
        return List.of(
                new Titled("Clusters", clusters, clusters::table),
                new Titled("ROC", roc, roc::table),
                new Titled("Threshold", threshold, threshold::table),
                new Titled("Compare", compare, compare::table),
                new Titled("Published", published, published::table));
    }
}
