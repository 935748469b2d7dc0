package org.auscult.dataset;

import java.util.Locale;

/** Whether the machine was healthy, as far as the data set says. */
public enum Condition {
    NORMAL,
    ANOMALOUS,
    UNKNOWN;

    private final String label = name().toLowerCase(Locale.ROOT);

    /** The word for people: "normal". */
    public String label() {
        return label;
    }

    /** What a word of a list or of a file's name says, case aside; {@link #UNKNOWN} for any other word. */
    public static Condition of(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "0", "normal", "ok" -> NORMAL;
            case "1", "anomaly", "anomalous", "abnormal" -> ANOMALOUS;
            default -> UNKNOWN;
        };
    }
}
