package org.auscult.ui.plots;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.Observable;
import javafx.scene.layout.Region;
import org.auscult.ui.Figure;
import org.jspecify.annotations.Nullable;

/**
 * A plot as a part of the window: {@link PlotFrame} gives it a menu, its table twin and the ways out.
 *
 * @param title of its tab
 * @param node the plot
 * @param isDrawn whether it leaves the window as a picture too, not as its data alone
 * @param rows gives what it shows as a table: a row of titles, then a row for each point
 * @param figure gives what it shows as a picture; empty while there is nothing to show
 * @param sources the table changes with these
 * @param total what the row of the table that the others add up to begins with; null if there is none
 */
public record PlotView(
        String title,
        Region node,
        boolean isDrawn,
        Supplier<List<List<String>>> rows,
        Supplier<Optional<Figure>> figure,
        List<? extends Observable> sources,
        @Nullable String total) {
    /** A plot whose table has no row that the others add up to. */
    public PlotView(
            String title,
            Region node,
            boolean isDrawn,
            Supplier<List<List<String>>> rows,
            Supplier<Optional<Figure>> figure,
            List<? extends Observable> sources) {
        this(title, node, isDrawn, rows, figure, sources, null);
    }

    /** A plot that is drawn. */
    public static PlotView of(
            String title,
            Region node,
            Supplier<List<List<String>>> rows,
            Supplier<Optional<Figure>> figure,
            Observable... sources) {
        return new PlotView(title, node, true, rows, figure, List.of(sources));
    }

    /** A table, which leaves the window with all its rows but as no picture. */
    public static PlotView ofTable(
            String title, Region node, Supplier<List<List<String>>> rows, Observable... sources) {
        return new PlotView(title, node, false, rows, Optional::empty, List.of(sources));
    }

    /** The same, with a row in its table that the others add up to. */
    public PlotView withTotal(String row) {
        return new PlotView(title, node, isDrawn, rows, figure, sources, row);
    }

    /** What it shows as a table: a row of titles, then a row for each point. */
    public List<List<String>> table() {
        return rows.get();
    }
}
