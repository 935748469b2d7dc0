package org.auscult.ui;

import javafx.scene.input.MouseEvent;
import org.auscult.workbench.Selection;

/** What the keys that are held mean while the mouse points at recordings, the same over every plot. */
public final class SelectionKeys {
    private SelectionKeys() {}

    /** How the gesture changes the selection: with Shift it adds, with Ctrl it takes away, otherwise it replaces. */
    public static Selection.Combine of(MouseEvent event) {
        if (event.isShiftDown()) {
            return Selection.Combine.ADD;
        }
        return event.isShortcutDown() ? Selection.Combine.SUBTRACT : Selection.Combine.REPLACE;
    }
}
