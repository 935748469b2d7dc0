package org.auscult.dataset;

/** What a recording is for. */
public enum Split {
    TRAIN,
    TEST;

    /** The word for people: "train". */
    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
