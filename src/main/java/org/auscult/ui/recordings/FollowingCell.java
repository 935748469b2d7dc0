package org.auscult.ui.recordings;

import java.util.function.BiFunction;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.control.TableCell;
import org.auscult.dataset.Recording;
import org.jspecify.annotations.Nullable;

/**
 * What something that changes says of a recording. The cell follows it itself: a cell value that followed it would lay out the
 * whole table at each change, as at each step of a dragged threshold, whether the word changes or not.
 *
 * @param <S> what is followed
 * @param <T> what it says
 */
class FollowingCell<S, T> extends TableCell<Recording, T> {
    private final BiFunction<S, Recording, @Nullable T> said;
    private final ChangeListener<S> follow = (property, old, now) -> say(now);

    FollowingCell(ObservableValue<S> followed, BiFunction<S, Recording, @Nullable T> said) {
        this.said = said;
        followed.addListener(new WeakChangeListener<>(follow));
    }

    private void say(S now) {
        Recording recording = isEmpty() ? null : getTableRow().getItem();
        if (recording != null) {
            updateItem(said.apply(now, recording), false);
        }
    }
}
