package org.auscult.ui.plots;

import java.util.function.Function;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import org.auscult.dataset.Recording;
import org.auscult.workbench.Selection;
import org.jspecify.annotations.Nullable;

/** Has the rows of a table be recordings: moving through them focuses each, the pointer on one is on its recording, selected ones are marked. */
final class ClipRows {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("brushed");

    private ClipRows() {}

    /** @param recording of a row; null if it is of none */
    static <T> void follow(TableView<T> table, Selection selection, Function<T, @Nullable Recording> recording) {
        table.getSelectionModel().selectedItemProperty().addListener((property, old, chosen) -> {
            Recording one = chosen == null ? null : recording.apply(chosen);
            if (one != null) {
                selection.focusedProperty().set(one);
            }
        });
        table.setRowFactory(view -> new ClipRow<>(selection, recording));
    }

    private static final class ClipRow<T> extends TableRow<T> {
        private final Selection selection;
        private final Function<T, @Nullable Recording> recording;
        /** The row holds it, the selection does not: rows come and go. */
        private final ChangeListener<Object> marking = (property, old, value) -> mark();

        ClipRow(Selection selection, Function<T, @Nullable Recording> recording) {
            this.selection = selection;
            this.recording = recording;
            hoverProperty()
                    .addListener((property, old, isOver) ->
                            selection.hoveredProperty().set(isOver ? own() : null));
            selection.selectedProperty().addListener(new WeakChangeListener<>(marking));
        }

        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            mark();
        }

        private @Nullable Recording own() {
            T item = getItem();
            return item == null ? null : recording.apply(item);
        }

        private void mark() {
            Recording own = own();
            pseudoClassStateChanged(
                    SELECTED, own != null && selection.selectedProperty().get().contains(own));
        }
    }
}
