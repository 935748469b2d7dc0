package org.auscult.ui;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/** Has the whole text of labels be read where it finds no room: in a tooltip. */
public final class WholeText {
    private WholeText() {}

    /** The label, which gets a tooltip whenever its text is cut. */
    public static Label of(Label label) {
        Tooltip whole = new Tooltip();
        whole.setWrapText(true);
        whole.setMaxWidth(480);
        whole.textProperty().bind(label.textProperty());
        label.tooltipProperty()
                .bind(Bindings.createObjectBinding(
                        () -> isCut(label) ? whole : null,
                        label.textProperty(),
                        label.widthProperty(),
                        label.heightProperty()));
        return label;
    }

    private static boolean isCut(Label label) {
        return label.isWrapText()
                ? label.getHeight() < label.prefHeight(label.getWidth())
                : label.getWidth() < label.prefWidth(-1);
    }
}
