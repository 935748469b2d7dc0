package org.auscult.workbench;

/** What the user says of a recording after listening. */
public enum Mark {
    ANOMALOUS("anomalous"),
    NORMAL("normal"),
    UNSURE("unsure");

    private final String label;

    Mark(String label) {
        this.label = label;
    }

    /** The word for people and files. */
    public String label() {
        return label;
    }
}
