package org.auscult.workbench;

import java.io.PrintWriter;
import java.io.StringWriter;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What the user should be told without being interrupted. */
public final class Notices {
    private final ObservableList<Notice> shown = FXCollections.observableArrayList();

    /** The notices that are up, oldest first; changes on the FX thread. */
    public ObservableList<Notice> shown() {
        return shown;
    }

    /** Something went well; call on the FX thread. */
    public void done(String text) {
        shown.add(new Notice(Notice.Level.DONE, text, ""));
    }

    /** Something went partly wrong; call on the FX thread. */
    public void warn(String text, String details) {
        shown.add(new Notice(Notice.Level.WARNING, text, details));
    }

    /** Something failed; call on the FX thread. */
    public void failed(String what, Throwable error) {
        shown.add(new Notice(Notice.Level.ERROR, what + ": " + message(error), details(error)));
    }

    /** An error's message, or its kind if it has none. */
    public static String message(Throwable error) {
        String message = error.getMessage();
        return message == null || message.isBlank() ? error.getClass().getSimpleName() : message;
    }

    /** An error in full, for a report. */
    public static String details(Throwable error) {
        StringWriter text = new StringWriter();
        error.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
