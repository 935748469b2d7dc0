package org.auscult.ui;

import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.auscult.experiment.EvaluationRows;
import org.jspecify.annotations.Nullable;

/**
 * Rows of text below a row of titles; columns of numbers stand right and are sorted as numbers, a dash is none. Fractions are
 * shown with six significant digits; the rows keep all of them.
 */
public final class TextTable extends TableView<List<String>> {
    private static final double NARROW = 68;
    private static final double LETTER = 7;
    private static final double WIDEST = 260;
    private static final Comparator<String> BY_VALUE = Comparator.comparingDouble(TextTable::value);

    private List<String> titles = List.of();

    /** @param accessibleText what the rows are */
    public TextTable(String id, String accessibleText) {
        setId(id);
        setAccessibleText(accessibleText);
        getStyleClass().add("dense");
        setPlaceholder(new Label("Nothing to show yet"));
    }

    /** Shows rows below a row of titles. */
    public void show(List<List<String>> table) {
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
        column.setCellFactory(c -> new TextCell());
        int longest = rows.stream()
                .limit(200)
                .mapToInt(row -> SixDigits.of(row.get(index)).length())
                .max()
                .orElse(0);
        column.setPrefWidth(Math.min(
                WIDEST,
                Math.max(
                        NARROW,
                        18 + LETTER * Math.max(longest, titles.get(index).length()))));
        boolean isNumeric = !rows.isEmpty() && rows.stream().allMatch(row -> isNumber(row.get(index)));
        if (isNumeric) {
            column.getStyleClass().add("number-column");
            column.setComparator(BY_VALUE);
        }
        return column;
    }

    private static boolean isNumber(String text) {
        try {
            value(text);
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static double value(String text) {
        return text.isEmpty() || text.equals(EvaluationRows.UNDEFINED)
                ? Double.NaN
                : Double.parseDouble(text.replace('−', '-'));
    }

    /** What used test labels looks different here as everywhere. */
    private static final class TextCell extends TableCell<List<String>, String> {
        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty || text == null ? null : SixDigits.of(text));
            pseudoClassStateChanged(Oracle.PSEUDO_CLASS, !empty && Oracle.uses(text));
        }
    }
}
