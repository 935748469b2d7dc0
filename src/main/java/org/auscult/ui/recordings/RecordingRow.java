package org.auscult.ui.recordings;

import java.util.Objects;
import java.util.function.BiConsumer;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.auscult.dataset.Recording;
import org.auscult.workbench.Selection;
import org.jspecify.annotations.Nullable;

/** A row that shows whether its recording is selected or under the pointer in any view. */
final class RecordingRow extends TableRow<Recording> {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("brushed");
    private static final PseudoClass HOVERED = PseudoClass.getPseudoClass("pointed-at");

    private final Selection selection;
    /** The row holds it, the selection does not: rows come and go. */
    private final ChangeListener<Object> marking = (property, old, value) -> mark();

    /** @param pressed told of a press on a row that is not empty */
    RecordingRow(Selection selection, BiConsumer<RecordingRow, MouseEvent> pressed) {
        this.selection = selection;
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (getItem() != null && event.getButton() == MouseButton.PRIMARY) {
                pressed.accept(this, event);
            }
        });
        setOnMouseEntered(event -> selection.hoveredProperty().set(getItem()));
        setOnMouseExited(event -> {
            if (Objects.equals(selection.hoveredProperty().get(), getItem())) {
                selection.hoveredProperty().set(null);
            }
        });
        selection.selectedProperty().addListener(new WeakChangeListener<>(marking));
        selection.hoveredProperty().addListener(new WeakChangeListener<>(marking));
    }

    @Override
    protected void updateItem(@Nullable Recording recording, boolean empty) {
        super.updateItem(recording, empty);
        mark();
    }

    private void mark() {
        Recording own = getItem();
        pseudoClassStateChanged(
                SELECTED, own != null && selection.selectedProperty().get().contains(own));
        pseudoClassStateChanged(
                HOVERED, own != null && own.equals(selection.hoveredProperty().get()));
    }
}
