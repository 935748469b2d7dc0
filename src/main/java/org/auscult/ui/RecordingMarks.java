package org.auscult.ui;

import java.util.Objects;
import java.util.function.Function;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.Cell;
import javafx.scene.input.MouseEvent;
import org.auscult.dataset.Recording;
import org.auscult.workbench.Selection;
import org.jspecify.annotations.Nullable;

/** Marks a cell whose recording is focused, selected or under the pointer in any view, and tells of the pointer on it. */
public final class RecordingMarks<T> {
    private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("shown");
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("brushed");
    private static final PseudoClass HOVERED = PseudoClass.getPseudoClass("pointed-at");

    private final Cell<T> cell;
    private final Selection selection;
    private final Function<T, @Nullable Recording> recording;
    /** The cell holds it, the selection does not: cells come and go. */
    private final ChangeListener<Object> marking = (property, old, value) -> mark();

    private RecordingMarks(Cell<T> cell, Selection selection, Function<T, @Nullable Recording> recording) {
        this.cell = cell;
        this.selection = selection;
        this.recording = recording;
        cell.itemProperty().addListener(marking);
        cell.addEventHandler(
                MouseEvent.MOUSE_ENTERED, event -> selection.hoveredProperty().set(own()));
        cell.addEventHandler(MouseEvent.MOUSE_EXITED, event -> {
            if (Objects.equals(selection.hoveredProperty().get(), own())) {
                selection.hoveredProperty().set(null);
            }
        });
        selection.focusedProperty().addListener(new WeakChangeListener<>(marking));
        selection.selectedProperty().addListener(new WeakChangeListener<>(marking));
        selection.hoveredProperty().addListener(new WeakChangeListener<>(marking));
    }

    /**
     * Marks a cell from now on.
     *
     * @param recording of an item; null if it is of none
     */
    public static <T> void show(Cell<T> cell, Selection selection, Function<T, @Nullable Recording> recording) {
        new RecordingMarks<>(cell, selection, recording);
    }

    private @Nullable Recording own() {
        T item = cell.getItem();
        return item == null ? null : recording.apply(item);
    }

    private void mark() {
        Recording own = own();
        cell.pseudoClassStateChanged(
                FOCUSED, own != null && own.equals(selection.focusedProperty().get()));
        cell.pseudoClassStateChanged(
                SELECTED, own != null && selection.selectedProperty().get().contains(own));
        cell.pseudoClassStateChanged(
                HOVERED, own != null && own.equals(selection.hoveredProperty().get()));
    }
}
