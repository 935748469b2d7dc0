package org.auscult.ui;

import java.util.Locale;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.auscult.words.NaturalOrder;
import org.jspecify.annotations.Nullable;

/** Table columns of text and of numbers; numbers within texts are sorted as such. */
public final class TextColumns {
    private static final String FONT = "Roboto";
    private static final double SIZE = 12;
    private static final double ARROW = 30;

    private TextColumns() {}

    /** A column of text. */
    public static <R> TableColumn<R, String> text(String title, double width, Function<R, String> value) {
        TableColumn<R, String> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        column.setComparator(NaturalOrder.NAMES);
        widen(column, width);
        return column;
    }

    /** A column of file names; where one is too long, its end stays, which tells it from others. */
    public static <R> TableColumn<R, String> name(String title, double width, Function<R, String> value) {
        TableColumn<R, String> column = text(title, width, value);
        column.setCellFactory(c -> new NameCell<>());
        return column;
    }

    /** A right-aligned column of whole numbers. */
    public static <R> TableColumn<R, Integer> count(String title, double width, Function<R, Integer> value) {
        TableColumn<R, Integer> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        column.setCellFactory(c -> new NumberCell<>(n -> String.format(Locale.ROOT, "%,d", n)));
        widen(column, width);
        column.getStyleClass().add("number-column");
        return column;
    }

    /** A right-aligned column of numbers; null shows nothing. */
    public static <R> TableColumn<R, Double> number(
            String title, double width, Decimals decimals, Function<R, @Nullable Double> value) {
        return number(title, width, decimals::format, value);
    }

    /** The same, each number written in a way of its own. */
    public static <R> TableColumn<R, Double> number(
            String title, double width, DoubleFunction<String> words, Function<R, @Nullable Double> value) {
        TableColumn<R, Double> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        column.setCellFactory(c -> new NumberCell<>(words::apply));
        widen(column, width);
        column.getStyleClass().add("number-column");
        return column;
    }

    /** The title is to be read also beside the arrow of a sorted column. */
    private static void widen(TableColumn<?, ?> column, double width) {
        Text title = new Text(column.getText());
        title.setFont(Font.font(FONT, SIZE));
        double least = Math.ceil(title.getLayoutBounds().getWidth()) + ARROW;
        column.setMinWidth(least);
        // A column that is wider than it is to be counts as widened by hand.
        column.setPrefWidth(Math.max(least, width));
    }

    private static final class NameCell<R> extends TableCell<R, String> {
        NameCell() {
            setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        }

        @Override
        protected void updateItem(@Nullable String name, boolean empty) {
            super.updateItem(name, empty);
            setText(empty ? null : name);
        }
    }

    private static final class NumberCell<R, N extends Number> extends TableCell<R, N> {
        private final Function<N, String> words;

        NumberCell(Function<N, String> words) {
            this.words = words;
            setAlignment(Pos.CENTER_RIGHT);
        }

        @Override
        protected void updateItem(@Nullable N value, boolean empty) {
            super.updateItem(value, empty);
            setText(empty || value == null ? "" : words.apply(value));
        }
    }
}
