package org.auscult.ui.plots;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.Observable;
import javafx.scene.layout.Region;
import org.auscult.ui.Drawing;
import org.jspecify.annotations.Nullable;

/**
 * A plot as a part of the window: {@link PlotFrame} gives it a menu, its table twin and the ways out.
 *
 * @param title of its tab
 * @param node the plot
 * @param rows gives what it shows as a table: a row of titles, then a row for each point
 * @param drawing the same as vector art; null if it is none
 * @param sources the table changes with these
 */
public record PlotView(
        String title,
        Region node,
        Supplier<List<List<String>>> rows,
        @Nullable Drawing drawing,
        List<? extends Observable> sources) {
    /** A plot that is vector art. */
    public static PlotView of(
            String title, Region node, Supplier<List<List<String>>> rows, Drawing drawing, Observable... sources) {
        return new PlotView(title, node, rows, drawing, List.of(sources));
    }

    /** A plot that leaves the window as a picture of points only. */
    public static PlotView ofPicture(
            String title, Region node, Supplier<List<List<String>>> rows, Observable... sources) {
        return new PlotView(title, node, rows, null, List.of(sources));
    }

    /** What it shows as a table: a row of titles, then a row for each point. */
    public List<List<String>> table() {
        return rows.get();
    }
}
