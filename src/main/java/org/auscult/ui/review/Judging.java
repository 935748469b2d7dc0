package org.auscult.ui.review;

import java.util.function.BiConsumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.auscult.dataset.Recording;
import org.auscult.workbench.Mark;
import org.auscult.workbench.Review;
import org.auscult.workbench.Selection;

/**
 * Gives verdicts on the focused recording.
 *
 * @param advance focuses the next recording that is listed
 */
public record Judging(Review review, Selection selection, Runnable advance) {
    /** Gives a verdict and goes on to the next recording; does nothing if none can be given. */
    public void judge(Mark mark) {
        onFocused((review, recording) -> {
            // First on, then judged: a filter by verdicts may take the judged one off the list.
            advance.run();
            review.mark(recording, mark);
        });
    }

    /** Takes verdict and note away. */
    public void clear() {
        onFocused(Review::clear);
    }

    /** Writes a note. */
    void note(String note) {
        onFocused((review, recording) -> review.note(recording, note));
    }

    /** Why no verdict can be given now; empty if one can. */
    public ObservableValue<String> obstacle() {
        return Bindings.when(selection.focusedProperty().isNull())
                .then("Choose a recording first")
                .otherwise(review.obstacleProperty());
    }

    private void onFocused(BiConsumer<Review, Recording> act) {
        Recording focused = selection.focusedProperty().get();
        if (focused != null && review.obstacleProperty().get().isEmpty()) {
            act.accept(review, focused);
        }
    }
}
