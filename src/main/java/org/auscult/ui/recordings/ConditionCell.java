package org.auscult.ui.recordings;

import java.util.function.BiFunction;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import org.auscult.dataset.Condition;
import org.auscult.dataset.Recording;
import org.jspecify.annotations.Nullable;

/**
 * Normal or anomalous, told apart by colour too.
 *
 * @param <S> what says so, and may change
 */
final class ConditionCell<S> extends FollowingCell<S, String> {
    private static final PseudoClass ANOMALOUS = PseudoClass.getPseudoClass("anomalous");

    ConditionCell(ObservableValue<S> followed, BiFunction<S, Recording, String> words) {
        super(followed, words);
        getStyleClass().add("condition-cell");
    }

    @Override
    protected void updateItem(@Nullable String label, boolean empty) {
        super.updateItem(label, empty);
        setText(empty ? null : label);
        pseudoClassStateChanged(ANOMALOUS, !empty && Condition.ANOMALOUS.label().equals(label));
    }
}
