package org.auscult.ui;

import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/** Keeps digits that are typed beside the fields of a form from being verdicts on the recording that is looked at. */
public final class FormKeys {
    private FormKeys() {}

    /** Has no digit leave a form. */
    public static void keep(Node form) {
        form.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode().isDigitKey() && !CommandKeys.areHeld(event)) {
                event.consume();
            }
        });
    }
}
