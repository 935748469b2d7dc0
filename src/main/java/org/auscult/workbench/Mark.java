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

    /** The word at the head of a row or on a button. */
    public String title() {
        return Character.toUpperCase(label.charAt(0)) + label.substring(1);
    }
}
