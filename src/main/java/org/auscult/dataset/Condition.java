package org.auscult.dataset;

/** Whether the machine was healthy, as far as the data set says. */
public enum Condition {
    NORMAL,
    ANOMALOUS,
    UNKNOWN;

    /** The word for people: "normal". */
    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
