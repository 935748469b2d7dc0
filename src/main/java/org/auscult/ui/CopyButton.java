package org.auscult.ui;

import java.util.function.Supplier;
import javafx.scene.control.Button;

/** Puts an error in full on the clipboard, for a report. */
public final class CopyButton extends Button {
    private static final TextClipboard CLIPBOARD = new TextClipboard();

    /** @param details asked for at each click */
    public CopyButton(Supplier<String> details) {
        super("Copy details", Icons.of("mdi2c-content-copy"));
        setMinWidth(USE_PREF_SIZE);
        setOnAction(event -> CLIPBOARD.accept(details.get()));
    }
}
