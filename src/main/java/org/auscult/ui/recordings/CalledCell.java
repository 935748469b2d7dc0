package org.auscult.ui.recordings;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.beans.value.WeakChangeListener;
import org.auscult.dataset.Recording;
import org.auscult.workbench.Verdicts;

/**
 * Whether a recording is called anomalous. The cell follows the verdicts itself: a cell value that followed them would lay out
 * the whole table at each step of a dragged threshold, changed or not.
 */
final class CalledCell extends ConditionCell {
    private final ChangeListener<Verdicts> follow = (property, old, verdicts) -> say(verdicts);

    CalledCell(ObservableValue<Verdicts> verdicts) {
        verdicts.addListener(new WeakChangeListener<>(follow));
    }

    /** In a word; empty if the recording has no score. */
    static String words(Verdicts verdicts, Recording recording) {
        return verdicts.view()
                .of(recording)
                .map(clip -> verdicts.isAnomalous(clip) ? "anomalous" : "normal")
                .orElse("");
    }

    private void say(Verdicts verdicts) {
        Recording recording = isEmpty() ? null : getTableRow().getItem();
        if (recording != null) {
            updateItem(words(verdicts, recording), false);
        }
    }
}
