package org.auscult.ui.plots;

import java.util.List;
import javafx.scene.layout.Region;
import org.auscult.workbench.OperatingPoint;
import org.auscult.workbench.Selection;
import org.auscult.workbench.Workbench;

/** The list of plots: adding one is a class and a line here. */
public final class PlotViews {
    private PlotViews() {}

    private record Titled(String title, Region node) implements PlotView {}

    /** Every plot, in the order of the tabs. */
    public static List<PlotView> all(Workbench workbench, Selection selection, OperatingPoint point) {
        return List.of(
                new Titled("Clusters", new ClustersPane(workbench, selection)),
                new Titled("ROC", new RocPane(workbench, selection, point)),
                new Titled("Threshold", new ThresholdPane(point, selection)),
                new Titled("Compare", new ComparePane(workbench, selection)),
                new Titled("Published", new PublishedPane(workbench)));
    }
}
