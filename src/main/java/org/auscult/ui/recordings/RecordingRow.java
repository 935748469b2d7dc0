package org.auscult.ui.recordings;

import java.util.function.BiConsumer;
import javafx.scene.control.TableRow;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.auscult.dataset.Recording;
import org.auscult.ui.RecordingMarks;
import org.auscult.workbench.Selection;

/** A row that shows whether its recording is selected or under the pointer in any view. */
final class RecordingRow extends TableRow<Recording> {
    /** @param pressed told of a press on a row that is not empty */
    RecordingRow(Selection selection, BiConsumer<RecordingRow, MouseEvent> pressed) {
        RecordingMarks.show(this, selection, own -> own);
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (getItem() != null && event.getButton() == MouseButton.PRIMARY) {
                pressed.accept(this, event);
            }
        });
    }
}
