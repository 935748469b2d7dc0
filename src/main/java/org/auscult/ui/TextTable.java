package org.auscult.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.auscult.experiment.EvaluationRows;
import org.auscult.words.NaturalOrder;
import org.jspecify.annotations.Nullable;

/**
 * Rows of text below a row of titles; columns of numbers stand right and are sorted as numbers, a dash is none. Fractions are
 * shown with six significant digits; the rows keep all of them.
 */
public final class TextTable extends TableView<List<String>> {
    private static final double NARROW = 68;
    private static final double LETTER = 7;
    private static final double WIDEST = 260;
    private static final String NUMBERS = "number-column";
    private static final Comparator<String> BY_VALUE = Comparator.comparingDouble(TextTable::value);

    private List<String> titles = List.of();
    private List<TableColumn<List<String>, String>> columns = List.of();
    private Set<String> oracles = Set.of();

    /** @param accessibleText what the rows are */
    public TextTable(String id, String accessibleText) {
        this(id, accessibleText, null);
    }

    /**
     * A table whose rows add up.
     *
     * @param accessibleText what the rows are
     * @param total what the row that the others add up to begins with: it stays the last, however they are sorted; null for none
     */
    public TextTable(String id, String accessibleText, @Nullable String total) {
        setId(id);
        setAccessibleText(accessibleText);
        getStyleClass().add("dense");
        setPlaceholder(new Label("Nothing to show yet"));
        setSortPolicy(table -> {
            Comparator<List<String>> order = table.getComparator();
            if (order != null) {
                Comparator<List<String>> totalLast =
                        Comparator.comparing(row -> row.get(0).equals(total));
                FXCollections.sort(table.getItems(), totalLast.thenComparing(order));
            }
            return true;
        });
    }

    /**
     * Shows rows below a row of titles.
     *
     * @param oracles titles of fusions that used test labels: their cells look different
     */
    public void show(List<List<String>> table, Set<String> oracles) {
        this.oracles = oracles;
        List<List<String>> rows = table.subList(1, table.size());
        boolean isNew = !table.get(0).equals(titles);
        if (isNew) {
            titles = table.get(0);
            columns = IntStream.range(0, titles.size()).mapToObj(this::column).toList();
            getColumns().setAll(columns);
        }
        for (int i = 0; i < columns.size(); i++) {
            if (isNew || getItems().isEmpty()) {
                columns.get(i).setPrefWidth(width(i, rows));
            }
            if (!rows.isEmpty()) {
                fit(columns.get(i), i, rows);
            }
        }
        List<TableColumn<List<String>, ?>> order = List.copyOf(getSortOrder());
        getItems().setAll(rows);
        getSortOrder().setAll(order);
    }

    private TableColumn<List<String>, String> column(int index) {
        TableColumn<List<String>, String> column = new TableColumn<>(titles.get(index));
        column.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(row.getValue().get(index)));
        column.setComparator(NaturalOrder.NAMES);
        column.setCellFactory(c -> new TextCell());
        return column;
    }

    private double width(int index, List<List<String>> rows) {
        int longest = rows.stream()
                .limit(200)
                .mapToInt(row -> SixDigits.of(row.get(index)).length())
                .max()
                .orElse(0);
        return Math.min(
                WIDEST,
                Math.max(
                        NARROW,
                        18 + LETTER * Math.max(longest, titles.get(index).length())));
    }

    /** Whether a column holds numbers may change with its rows. */
    private static void fit(TableColumn<List<String>, String> column, int index, List<List<String>> rows) {
        boolean isNumeric = rows.stream().allMatch(row -> isNumber(row.get(index)));
        if (isNumeric != column.getStyleClass().contains(NUMBERS)) {
            if (isNumeric) {
                column.getStyleClass().add(NUMBERS);
            } else {
                column.getStyleClass().remove(NUMBERS);
            }
            column.setComparator(isNumeric ? BY_VALUE : NaturalOrder.NAMES);
        }
    }

    private static boolean isNumber(String text) {
        return isNone(text) || !Double.isNaN(value(text)) || text.equals("NaN");
    }

    private static boolean isNone(String text) {
        return text.isEmpty() || text.equals(EvaluationRows.UNDEFINED);
    }

    /** The number that a text is; NaN if it is none. */
    private static double value(String text) {
        try {
            return isNone(text) ? Double.NaN : Double.parseDouble(text.replace('−', '-'));
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    private final class TextCell extends TableCell<List<String>, String> {
        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty || text == null ? null : SixDigits.of(text));
            Oracle.mark(this, !empty && text != null && oracles.contains(text));
        }
    }
}
