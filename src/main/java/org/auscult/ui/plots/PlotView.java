package org.auscult.ui.plots;

import java.util.List;
import javafx.scene.layout.Region;

/** A plot over all recordings. */
public interface PlotView {
    /** The title of its tab. */
    String title();

    /** The plot. */
    Region node();

    /** What it shows as a table: a row of titles, then a row for each point. */
    List<List<String>> table();
}
