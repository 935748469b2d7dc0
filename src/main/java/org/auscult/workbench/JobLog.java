package org.auscult.workbench;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What was told of a job, a line each with its time; the first lines go where there are too many. Used on the FX thread. */
final class JobLog {
    private static final int MOST = 2000;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT).withZone(ZoneId.systemDefault());

    private final ObservableList<String> lines = FXCollections.observableArrayList();
    private String stage = "";

    /** A stage, which is told once however often it is told of. */
    void stage(Instant when, String words) {
        if (!words.equals(stage)) {
            stage = words;
            add(when, words);
        }
    }

    void add(Instant when, String words) {
        if (lines.size() == MOST) {
            lines.remove(0);
        }
        lines.add(TIME.format(when) + "  " + words);
    }

    ObservableList<String> lines() {
        return lines;
    }
}
