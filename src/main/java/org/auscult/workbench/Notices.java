package org.auscult.workbench;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.auscult.file.FileErrors;

/** What the user should be told without being interrupted. */
public final class Notices {
    private static final int MOST = 4;

    private final ObservableList<Notice> shown = FXCollections.observableArrayList();

    /** The notices that are up, oldest first, four at most; changes on the FX thread. */
    public ObservableList<Notice> shown() {
        return shown;
    }

    /** Something went well; call on the FX thread. */
    public void done(String text) {
        done(text, List.of());
    }

    /** Something went well, and there is something to do with it; call on the FX thread. Returns what can be withdrawn. */
    public Notice done(String text, List<Offer> offers) {
        return add(new Notice(Notice.Level.DONE, text, "", offers));
    }

    /** Something went partly wrong; call on the FX thread. Returns what can be withdrawn. */
    public Notice warn(String text, String details) {
        return warn(text, details, List.of());
    }

    /** The same, and there is something to do about it; call on the FX thread. Returns what can be withdrawn. */
    public Notice warn(String text, String details, List<Offer> offers) {
        return add(new Notice(Notice.Level.WARNING, text, details, offers));
    }

    /** Something failed; call on the FX thread. Returns what can be withdrawn. */
    public Notice failed(String what, Throwable error) {
        return failed(what, error, List.of());
    }

    /** The same, and there is something to do about it; call on the FX thread. Returns what can be withdrawn. */
    public Notice failed(String what, Throwable error, List<Offer> offers) {
        return add(new Notice(Notice.Level.ERROR, what + ": " + message(error), details(error), offers));
    }

    /** The oldest goes for a new one, good news before bad. */
    private Notice add(Notice notice) {
        if (shown.size() == MOST) {
            shown.remove(shown.stream()
                    .filter(old -> old.level() == Notice.Level.DONE)
                    .findFirst()
                    .orElse(shown.get(0)));
        }
        shown.add(notice);
        return notice;
    }

    /** Takes a notice away that was read, or no longer holds: this very one, another may say the same. Call on the FX thread. */
    public void withdraw(Notice notice) {
        shown.removeIf(one -> one == notice);
    }

    /** An error's message, of the file system's in words, or its kind if it has none. */
    public static String message(Throwable error) {
        return FileErrors.words(error).orElseGet(() -> ownMessage(error));
    }

    private static String ownMessage(Throwable error) {
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
