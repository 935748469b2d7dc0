package org.auscult.ui.shell;

import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Before all other windows, with the keyboard. What opens in one window may have been asked for in another that hides it. */
final class Front {
    private Front() {}

    /** Brings a window there; one that has the keyboard stays where it is. */
    static void take(@Nullable Window window) {
        if (window instanceof Stage stage && !stage.isFocused()) {
            stage.toFront();
            stage.requestFocus();
        }
    }
}
