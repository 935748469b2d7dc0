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
            if (event.getTarget() instanceof TableCell<?, ?> cell) {
                boolean isCut = cell.lookup(".text") instanceof Text shown
                        && !shown.getText().equals(cell.getText());
                cell.setTooltip(isCut ? tip(cell) : null);
            }
        });
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
