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
 * @param form in which it can leave the window
 * @param rows gives what it shows as a table: a row of titles, then a row for each point
 * @param figure gives what it shows as a picture; empty while there is nothing to show
 * @param sources the table changes with these
 * @param total what the row of the table that the others add up to begins with; null if there is none
 */
public record PlotView(
        String title,
        Region node,
        Form form,
        Supplier<List<List<String>>> rows,
        Supplier<Optional<Figure>> figure,
        List<? extends Observable> sources,
        @Nullable String total) {
    /** A plot whose table has no row that the others add up to. */
    public PlotView(
            String title,
            Region node,
            Form form,
            Supplier<List<List<String>>> rows,
            Supplier<Optional<Figure>> figure,
            List<? extends Observable> sources) {
        this(title, node, form, rows, figure, sources, null);
    }

    /** What a plot is outside of the window, the poorest first: each leaves in the ways of those before, too. */
    public enum Form {
        TABLE("a table: save its data"),
        PICTURE("no vector art: save it as a picture"),
        VECTOR("vector art");

        private final String words;

        Form(String words) {
            this.words = words;
        }

        /** What it is, for people, and how it leaves the window therefore. */
        String words() {
            return words;
        }
    }

    /** A plot that is vector art. */
    public static PlotView of(
            String title,
            Region node,
            Supplier<List<List<String>>> rows,
            Supplier<Optional<Figure>> figure,
            Observable... sources) {
        return new PlotView(title, node, Form.VECTOR, rows, figure, List.of(sources));
    }

    /** A table, which leaves the window with all its rows but as no picture. */
    public static PlotView ofTable(
            String title, Region node, Supplier<List<List<String>>> rows, Observable... sources) {
        return new PlotView(title, node, Form.TABLE, rows, Optional::empty, List.of(sources));
    }

    /** The same, with a row in its table that the others add up to. */
    public PlotView withTotal(String row) {
        return new PlotView(title, node, form, rows, figure, sources, row);
    }

    /** What it shows as a table: a row of titles, then a row for each point. */
    public List<List<String>> table() {
        return rows.get();
    }
}
