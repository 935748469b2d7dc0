package org.auscult.ui.recordings;

import java.util.List;
import java.util.Set;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.auscult.dataset.Recording;
import org.auscult.ui.SelectionKeys;
import org.auscult.workbench.Selection;
import org.jspecify.annotations.Nullable;

/** Selects by rows: a click focuses, Shift selects up to the row, Ctrl adds it or takes it away. */
final class RowSelection {
    private final TableView<Recording> table;
    private final Selection selection;
    private @Nullable Recording anchor;

    RowSelection(TableView<Recording> table, Selection selection) {
        this.table = table;
        this.selection = selection;
    }

    /** A press with the primary button on a row. */
    void press(RecordingRow row, MouseEvent event) {
        Recording pressed = row.getItem();
        if (event.isShiftDown()) {
            select(pressed, event.isShortcutDown() ? Selection.Combine.ADD : Selection.Combine.REPLACE);
            selection.focusedProperty().set(pressed);
        } else if (event.isShortcutDown()) {
            toggle(pressed);
            anchor = pressed;
        } else {
            selection.click(pressed);
            anchor = pressed;
        }
        table.requestFocus();
        event.consume();
    }

    /** A first recording to be added joins the focused one, which looked selected to the user already. */
    private void toggle(Recording pressed) {
        Set<Recording> selected = selection.selectedProperty().get();
        Recording focused = selection.focusedProperty().get();
        if (selected.contains(pressed)) {
            selection.select(List.of(pressed), Selection.Combine.SUBTRACT);
        } else {
            selection.select(
                    selected.isEmpty() && focused != null ? List.of(focused, pressed) : List.of(pressed),
                    Selection.Combine.ADD);
        }
        selection.focusedProperty().set(pressed);
    }

    /** Selects the rows from where the last selection began. */
    private void select(Recording end, Selection.Combine how) {
        int to = table.getItems().indexOf(end);
        int from = anchor == null
                ? table.getSelectionModel().getSelectedIndex()
                : table.getItems().indexOf(anchor);
        from = from < 0 ? to : from;
        anchor = table.getItems().get(from);
        selection.select(List.copyOf(table.getItems().subList(Math.min(from, to), Math.max(from, to) + 1)), how);
    }

    /** Ctrl+A, and Shift with the arrows. */
    void extend(KeyEvent event) {
        if (SelectionKeys.isAll(event)) {
            selection.select(selection.listedProperty().get(), Selection.Combine.REPLACE);
            event.consume();
            return;
        }
        int step = switch (event.getCode()) {
            case UP -> -1;
            case DOWN -> 1;
            default -> 0;
        };
        int row = table.getSelectionModel().getSelectedIndex() + step;
        if (step == 0 || !event.isShiftDown()) {
            anchor = step == 0 ? anchor : null;
        } else {
            if (row >= 0 && row < table.getItems().size()) {
                select(table.getItems().get(row), Selection.Combine.REPLACE);
                selection.focusedProperty().set(table.getItems().get(row));
            }
            event.consume();
        }
    }
}
