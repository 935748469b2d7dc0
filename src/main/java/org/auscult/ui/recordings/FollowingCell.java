package org.auscult.ui.recordings;

import java.util.function.BiFunction;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.beans.value.WeakChangeListener;
import org.auscult.dataset.Recording;

/**
 * What something that changes says of a recording. The cell follows it itself: a cell value that followed it would lay out the
 * whole table at each change, as at each step of a dragged threshold, whether the word changes or not.
 *
 * @param <S> what is followed
 */
final class FollowingCell<S> extends ConditionCell {
    private final BiFunction<S, Recording, String> words;
    private final ChangeListener<S> follow = (property, old, now) -> say(now);

    FollowingCell(ObservableValue<S> followed, BiFunction<S, Recording, String> words) {
        this.words = words;
        followed.addListener(new WeakChangeListener<>(follow));
    }

    private void say(S now) {
        Recording recording = isEmpty() ? null : getTableRow().getItem();
        if (recording != null) {
            updateItem(words.apply(now, recording), false);
        }
    }
}
