package org.auscult.ui.recordings;

import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import org.auscult.dataset.Condition;
import org.auscult.dataset.Recording;
import org.jspecify.annotations.Nullable;

/** Normal or anomalous, told apart by colour too. */
class ConditionCell extends TableCell<Recording, String> {
    private static final PseudoClass ANOMALOUS = PseudoClass.getPseudoClass("anomalous");

    ConditionCell() {
        getStyleClass().add("condition-cell");
    }

    @Override
    protected void updateItem(@Nullable String label, boolean empty) {
        super.updateItem(label, empty);
        setText(empty ? null : label);
        pseudoClassStateChanged(ANOMALOUS, !empty && Condition.ANOMALOUS.label().equals(label));
    }
}
