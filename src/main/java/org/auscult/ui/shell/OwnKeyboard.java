package org.auscult.ui.shell;

import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.auscult.ui.CommandKeys;
import org.auscult.ui.FocusOwner;

/**
 * Leaves the keyboard to the plot that was pressed: the strip of tabs around it takes the keyboard with each press that comes
 * through to it, and goes to another tab with each arrow.
 */
final class OwnKeyboard {
    private OwnKeyboard() {}

    /** Keeps from the strip around a pane what the pane was meant by. */
    static void keep(Node pane) {
        pane.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            if (FocusOwner.isIn(pane)) {
                event.consume();
            }
        });
        pane.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode().isArrowKey() && !CommandKeys.areHeld(event)) {
                event.consume();
            }
        });
    }
}
