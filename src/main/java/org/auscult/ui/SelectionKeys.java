package org.auscult.ui;

import javafx.scene.input.KeyCode;
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

    /** Whether a key selects all rows of a table; with Shift it is the command that clears the selection. */
    public static boolean isAll(KeyEvent event) {
        return event.isShortcutDown() && !event.isShiftDown() && event.getCode() == KeyCode.A;
    }

    private static Selection.Combine of(boolean isShiftDown, boolean isShortcutDown) {
        if (isShiftDown) {
            return Selection.Combine.ADD;
        }
        return isShortcutDown ? Selection.Combine.SUBTRACT : Selection.Combine.REPLACE;
    }
}
