package org.auscult.ui;

import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.auscult.workbench.Selection;

/** What the keys that are held mean while the mouse points at recordings, the same over every plot. */
public final class SelectionKeys {
    private SelectionKeys() {}

    /** How the gesture changes the selection: with Shift it adds, with Ctrl it takes away, otherwise it replaces. */
    public static Selection.Combine of(MouseEvent event) {
        return of(event.isShiftDown(), event.isShortcutDown());
    }

    /** The same of a key that stands for a click. */
    public static Selection.Combine of(KeyEvent event) {
        return of(event.isShiftDown(), event.isShortcutDown());
    }

    private static Selection.Combine of(boolean isShiftDown, boolean isShortcutDown) {
        if (isShiftDown) {
            return Selection.Combine.ADD;
        }
        return isShortcutDown ? Selection.Combine.SUBTRACT : Selection.Combine.REPLACE;
    }
}
