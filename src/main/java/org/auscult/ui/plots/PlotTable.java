package org.auscult.ui.plots;

import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** A plot's table twin; columns of numbers stand right and are sorted as numbers. */
final class PlotTable extends TableView<List<String>> {
    private static final double WIDTH = 110;
    private static final Comparator<String> BY_VALUE = Comparator.comparingDouble(PlotTable::value);

    private List<String> titles = List.of();

    PlotTable(String title) {
        setId("plot-table");
        setAccessibleText(title + " as a table");
        getStyleClass().add("dense");
        setPlaceholder(new Label("Nothing to show yet"));
    }

    /** Shows rows below a row of titles. */
    void show(List<List<String>> table) {
        List<List<String>> rows = table.subList(1, table.size());
        if (!table.get(0).equals(titles)) {
            titles = table.get(0);
            getColumns().clear();
            for (int i = 0; i < titles.size(); i++) {
                getColumns().add(column(i, rows));
            }
        }
        List<TableColumn<List<String>, ?>> order = List.copyOf(getSortOrder());
        getItems().setAll(rows);
        getSortOrder().setAll(order);
    }

    private TableColumn<List<String>, String> column(int index, List<List<String>> rows) {
        TableColumn<List<String>, String> column = new TableColumn<>(titles.get(index));
        column.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(row.getValue().get(index)));
        column.setPrefWidth(WIDTH);
        boolean isNumeric = !rows.isEmpty()
                && rows.stream().map(row -> row.get(index)).allMatch(text -> text.isEmpty() || isNumber(text));
        if (isNumeric) {
            column.getStyleClass().add("number-column");
            column.setComparator(BY_VALUE);
        }
        return column;
    }

    private static boolean isNumber(String text) {
        try {
            Double.parseDouble(text);
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static double value(String text) {
        return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
    }
}
