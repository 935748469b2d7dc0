package org.auscult.workbench;

import java.util.List;
import java.util.Map;

/**
 * How the user has arranged a table; columns are named by their id.
 *
 * @param order of the columns once one was moved; empty before, and columns that are not named stand at the end
 * @param hidden what is not to be seen
 * @param widths of the columns that were widened or narrowed, in pixels
 * @param sorting by what the rows are sorted, the first counts most
 */
public record TableLayout(List<String> order, List<String> hidden, Map<String, Double> widths, List<Sorting> sorting) {
    /** A column that sorts the rows. */
    public record Sorting(String column, boolean isDescending) {}

    /** Nothing was arranged yet. */
    public static final TableLayout AS_MADE = new TableLayout(List.of(), List.of(), Map.of(), List.of());

    /** Takes what is missing in a file as empty. */
    public TableLayout {
        order = order == null ? List.of() : List.copyOf(order);
        hidden = hidden == null ? List.of() : List.copyOf(hidden);
        widths = widths == null ? Map.of() : Map.copyOf(widths);
        sorting = sorting == null ? List.of() : List.copyOf(sorting);
    }

    /** The same in another order. */
    public TableLayout withOrder(List<String> columns) {
        return new TableLayout(columns, hidden, widths, sorting);
    }

    /** The same with other columns hidden. */
    public TableLayout withHidden(List<String> columns) {
        return new TableLayout(order, columns, widths, sorting);
    }

    /** The same with other widths. */
    public TableLayout withWidths(Map<String, Double> pixels) {
        return new TableLayout(order, hidden, pixels, sorting);
    }

    /** The same, sorted otherwise. */
    public TableLayout withSorting(List<Sorting> columns) {
        return new TableLayout(order, hidden, widths, columns);
    }
}
