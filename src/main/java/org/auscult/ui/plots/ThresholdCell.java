package org.auscult.ui.plots;

import atlantafx.base.theme.Styles;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.control.cell.TextFieldTableCell;
import javafx.util.converter.DefaultStringConverter;

/** A threshold to type; what is no number stays in the field, which is marked, until it is one or is given up. */
final class ThresholdCell extends TextFieldTableCell<ThresholdTable.Row, String> {
    private final Consumer<String> complain;

    /** @param complain shows what is wrong with what was typed; nothing with an empty text */
    ThresholdCell(Consumer<String> complain) {
        super(new DefaultStringConverter());
        this.complain = complain;
    }

    @Override
    public void startEdit() {
        super.startEdit();
        if (getGraphic() instanceof TextField field) {
            field.setAlignment(Pos.CENTER_RIGHT);
            mark(field, false);
            field.setOnKeyTyped(event -> mark(field, !isNumber(field.getText())));
        }
    }

    @Override
    public void commitEdit(String text) {
        boolean isWrong = !isNumber(text);
        if (getGraphic() instanceof TextField field) {
            mark(field, isWrong);
        }
        complain.accept(isWrong ? "“" + text + "” is not a number; a threshold is one such as 2.5." : "");
        if (!isWrong) {
            super.commitEdit(text);
        }
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        complain.accept("");
    }

    private static boolean isNumber(String text) {
        return NumberField.number(text).isPresent();
    }

    private static void mark(TextField field, boolean isWrong) {
        field.pseudoClassStateChanged(Styles.STATE_DANGER, isWrong);
    }
}
