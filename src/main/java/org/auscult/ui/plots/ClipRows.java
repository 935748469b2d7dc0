package org.auscult.ui.plots;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import org.auscult.dataset.Recording;
import org.auscult.ui.RecordingMarks;
import org.auscult.ui.SelectionKeys;
import org.auscult.workbench.Selection;
import org.jspecify.annotations.Nullable;

/** Has the rows of a table be recordings: moving through them focuses each, the pointer on one is on its recording, selected ones are marked. */
final class ClipRows {
    private ClipRows() {}

    /** @param recording of a row; null if it is of none */
    static <T> void follow(TableView<T> table, Selection selection, Function<T, @Nullable Recording> recording) {
        table.getSelectionModel().selectedItemProperty().addListener((property, old, chosen) -> {
            Recording one = chosen == null ? null : recording.apply(chosen);
            if (one != null) {
                selection.focusedProperty().set(one);
            }
        });
        table.setRowFactory(view -> {
            TableRow<T> row = new TableRow<>();
            RecordingMarks.show(row, selection, recording);
            return row;
        });
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (SelectionKeys.isAll(event)) {
                selectAll(table, selection, recording);
                event.consume();
            }
        });
    }

    /** The table itself would keep the key and do nothing. */
    private static <T> void selectAll(
            TableView<T> table, Selection selection, Function<T, @Nullable Recording> recording) {
        Set<Recording> all = new LinkedHashSet<>();
        table.getItems()
                .forEach(item -> Stream.ofNullable(recording.apply(item)).forEach(all::add));
        if (!all.isEmpty()) {
            selection.select(all, Selection.Combine.REPLACE);
        }
    }
}
