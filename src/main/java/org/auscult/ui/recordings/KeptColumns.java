package org.auscult.ui.recordings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.auscult.workbench.TableLayout;

/** Has the columns of a table stand as the user arranged them last, and keeps what the user changes. */
final class KeptColumns<T> {
    private final TableView<T> table;
    private final ObjectProperty<TableLayout> layout;
    private final Set<TableColumn<T, ?>> watched = Collections.newSetFromMap(new IdentityHashMap<>());
    private boolean arranging;

    /** Follows a table whose columns have ids. */
    KeptColumns(TableView<T> table, ObjectProperty<TableLayout> layout) {
        this.table = table;
        this.layout = layout;
        table.getColumns().addListener((ListChangeListener<TableColumn<T, ?>>) change -> keepOrder());
        table.getSortOrder().addListener((ListChangeListener<TableColumn<T, ?>>) change -> keepSorting());
    }

    /** Changes which columns there are, which is not the user's doing; those that come stand as they did last. */
    void arrange(Runnable change) {
        arranging = true;
        try {
            change.run();
            table.getColumns().forEach(this::watch);
            order();
            sort();
        } finally {
            arranging = false;
        }
    }

    /** Whether the user gave a column its width. */
    boolean hasWidth(TableColumn<T, ?> column) {
        return layout.get().widths().containsKey(column.getId());
    }

    /** Shows a column if there is something in it, unless the user wants otherwise. */
    void offer(TableColumn<T, ?> column, boolean hasSomething) {
        TableLayout wanted = layout.get();
        boolean isShown = hasSomething || wanted.shown().contains(column.getId());
        column.setVisible(isShown && !wanted.hidden().contains(column.getId()));
    }

    /** Has the user's will with a column. */
    void show(TableColumn<T, ?> column, boolean isWanted) {
        layout.set(layout.get().with(column.getId(), isWanted));
        column.setVisible(isWanted);
    }

    private void watch(TableColumn<T, ?> column) {
        if (!watched.add(column)) {
            return;
        }
        Double width = layout.get().widths().get(column.getId());
        if (width != null) {
            column.setPrefWidth(width);
        }
        if (layout.get().hidden().contains(column.getId())) {
            column.setVisible(false);
        }
        InvalidationListener sorted = observable -> keepSorting();
        column.sortTypeProperty().addListener(sorted);
        column.widthProperty().addListener((property, old, pixels) -> keepWidth(column));
    }

    /** A column that the user drags is no longer as wide as it would be by itself. */
    private void keepWidth(TableColumn<T, ?> column) {
        if (!arranging && column.getWidth() != column.getPrefWidth()) {
            Map<String, Double> widths = new HashMap<>(layout.get().widths());
            widths.put(column.getId(), column.getWidth());
            layout.set(layout.get().withWidths(widths));
        }
    }

    private void keepOrder() {
        if (!arranging) {
            List<String> now =
                    table.getColumns().stream().map(TableColumn::getId).toList();
            layout.set(layout.get()
                    .withOrder(Stream.concat(
                                    now.stream(), layout.get().order().stream().filter(id -> !now.contains(id)))
                            .toList()));
        }
    }

    private void keepSorting() {
        if (!arranging) {
            layout.set(layout.get()
                    .withSorting(table.getSortOrder().stream()
                            .map(column -> new TableLayout.Sorting(
                                    column.getId(), column.getSortType() == TableColumn.SortType.DESCENDING))
                            .toList()));
        }
    }

    /** Those that were never moved stand behind the same neighbour as always. */
    private void order() {
        List<String> order = layout.get().order();
        List<TableColumn<T, ?>> made = table.getColumns();
        List<TableColumn<T, ?>> ordered = made.stream()
                .filter(column -> order.contains(column.getId()))
                .sorted(Comparator.comparingInt(column -> order.indexOf(column.getId())))
                .collect(Collectors.toCollection(ArrayList::new));
        for (int i = 0; i < made.size(); i++) {
            if (!ordered.contains(made.get(i))) {
                ordered.add(i == 0 ? 0 : ordered.indexOf(made.get(i - 1)) + 1, made.get(i));
            }
        }
        if (!ordered.equals(table.getColumns())) {
            table.getColumns().setAll(ordered);
        }
    }

    private void sort() {
        List<TableColumn<T, ?>> by = new ArrayList<>();
        for (TableLayout.Sorting sorting : layout.get().sorting()) {
            table.getColumns().stream()
                    .filter(column -> sorting.column().equals(column.getId()))
                    .forEach(column -> {
                        column.setSortType(
                                sorting.isDescending()
                                        ? TableColumn.SortType.DESCENDING
                                        : TableColumn.SortType.ASCENDING);
                        by.add(column);
                    });
        }
        if (!by.equals(table.getSortOrder())) {
            table.getSortOrder().setAll(by);
        }
    }
}
