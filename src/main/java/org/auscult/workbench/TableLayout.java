package org.auscult.workbench;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How the user has arranged a table; columns are named by their id.
 *
 * @param order of the columns once one was moved; empty before, and columns that are not named stand where they were made
 * @param hidden what is not to be seen
 * @param shown what is to be seen though nothing is in it
 * @param widths of the columns that were widened or narrowed, in pixels
 * @param sorting by what the rows are sorted, the first counts most
 */
public record TableLayout(
        List<String> order,
        List<String> hidden,
        List<String> shown,
        Map<String, Double> widths,
        List<Sorting> sorting) {
    /** A column that sorts the rows. */
    public record Sorting(String column, boolean isDescending) {}

    /** Nothing was arranged yet. */
    public static final TableLayout AS_MADE = new TableLayout(List.of(), List.of(), List.of(), Map.of(), List.of());

    /** Takes what is missing in a file as empty. */
    public TableLayout {
        order = order == null ? List.of() : List.copyOf(order);
        hidden = hidden == null ? List.of() : List.copyOf(hidden);
        shown = shown == null ? List.of() : List.copyOf(shown);
        widths = widths == null ? Map.of() : Map.copyOf(widths);
        sorting = sorting == null ? List.of() : List.copyOf(sorting);
    }

    /** The same in another order. */
    public TableLayout withOrder(List<String> columns) {
        return new TableLayout(columns, hidden, shown, widths, sorting);
    }

    /** The same with a column that the user wants to see, or not to see. */
    public TableLayout with(String column, boolean isWanted) {
        return new TableLayout(
                order,
                isWanted ? without(hidden, column) : with(hidden, column),
                isWanted ? with(shown, column) : without(shown, column),
                widths,
                sorting);
    }

    private static List<String> with(List<String> columns, String column) {
        return Stream.concat(without(columns, column).stream(), Stream.of(column))
                .toList();
    }

    private static List<String> without(List<String> columns, String column) {
        return columns.stream().filter(one -> !one.equals(column)).toList();
    }

    /** The same with other widths. */
    public TableLayout withWidths(Map<String, Double> pixels) {
        return new TableLayout(order, hidden, shown, pixels, sorting);
    }

    /** The same, sorted otherwise. */
    public TableLayout withSorting(List<Sorting> columns) {
        return new TableLayout(order, hidden, shown, widths, columns);
    }
}
