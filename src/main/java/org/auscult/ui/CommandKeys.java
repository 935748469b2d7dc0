package org.auscult.ui;

import javafx.scene.input.KeyEvent;

/** The keys that are held for a command of the window, as Alt is with the arrows that go back: plots and forms leave them alone. */
public final class CommandKeys {
    private CommandKeys() {}

    /** Whether one is held. */
    public static boolean areHeld(KeyEvent event) {
        return event.isAltDown() || event.isControlDown() || event.isMetaDown();
    }
}
