package org.auscult.ui.shell;

import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Puts an error in full on the clipboard, for a report. */
final class CopyButton extends Button {
    CopyButton(String details) {
        super("Copy details");
        setOnAction(event -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(details);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }
}
