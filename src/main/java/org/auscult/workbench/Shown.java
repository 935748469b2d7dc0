package org.auscult.workbench;

/** What a spectrogram's colours stand for. */
public enum Shown {
    LEVELS("Levels"),
    ABOVE_MEAN("− mean normal"),
    ABOVE_NEAREST("− nearest normal");

    private final String label;

    Shown(String label) {
        this.label = label;
    }

    /** The name for people. */
    public String label() {
        return label;
    }
}
