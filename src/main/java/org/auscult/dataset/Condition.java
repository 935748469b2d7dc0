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
}
