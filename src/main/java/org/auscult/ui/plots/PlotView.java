package org.auscult.ui.plots;

import javafx.scene.layout.Region;

/** A plot over all recordings. */
public interface PlotView {
    /** The title of its tab. */
    String title();

    /** The plot. */
    Region node();
}
