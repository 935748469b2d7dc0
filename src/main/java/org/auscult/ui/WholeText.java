package org.auscult.ui;

import javafx.beans.binding.Bindings;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;

/** Has the whole text of labels and of tables' cells be read where it finds no room: in a tooltip. */
public final class WholeText {
    private WholeText() {}

    /** The label, which gets a tooltip whenever its text is cut. */
    public static Label of(Label label) {
        Tooltip whole = tip(label);
        label.tooltipProperty()
                .bind(Bindings.createObjectBinding(
                        () -> isCut(label) ? whole : null,
                        label.textProperty(),
                        label.widthProperty(),
                        label.heightProperty()));
        return label;
    }

    /** Has every cell of the tables of a scene tell its whole text, if it is cut; a cell under no pointer costs nothing. */
    public static void ofCells(Scene scene) {
        scene.addEventFilter(MouseEvent.MOUSE_ENTERED_TARGET, event -> {
            if (event.getTarget() instanceof TableCell<?, ?> cell
                    && hasText(cell)
                    && !cell.tooltipProperty().isBound()
                    && cell.lookup(".text") instanceof Text shown) {
                follow(cell, shown);
            }
        });
    }

    /** A cell under the pointer shows another row as soon as the table is scrolled. */
    private static void follow(TableCell<?, ?> cell, Text shown) {
        Tooltip whole = tip(cell);
        cell.tooltipProperty()
                .bind(Bindings.createObjectBinding(
                        () -> hasText(cell) && !cell.getText().equals(shown.getText()) ? whole : null,
                        cell.textProperty(),
                        shown.textProperty()));
    }

    /** A cell that is being edited, or shows a picture, has none of its own. */
    private static boolean hasText(TableCell<?, ?> cell) {
        return cell.getText() != null && !cell.getText().isEmpty();
    }

    private static Tooltip tip(Labeled labeled) {
        Tooltip whole = new Tooltip();
        whole.setWrapText(true);
        whole.setMaxWidth(480);
        whole.textProperty().bind(labeled.textProperty());
        return whole;
    }

    private static boolean isCut(Label label) {
        return label.isWrapText()
                ? label.getHeight() < label.prefHeight(label.getWidth())
                : label.getWidth() < label.prefWidth(-1);
    }
}
