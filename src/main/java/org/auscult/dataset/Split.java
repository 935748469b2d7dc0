package org.auscult.dataset;

import java.util.Locale;

/** What a recording is for. */
public enum Split {
    TRAIN,
    TEST,
    /** Neither: clean machine sound or noise alone, as DCASE 2025 brings it. */
    SUPPLEMENTAL;

    private final String label = name().toLowerCase(Locale.ROOT);

    /** The word for people: "train". */
    public String label() {
        return label;
    }
}
