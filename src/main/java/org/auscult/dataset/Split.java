package org.auscult.dataset;

import java.util.Locale;

/** What a recording is for. */
public enum Split {
    TRAIN,
    TEST,
    /** Neither: clean machine sound or noise alone, as DCASE 2025 brings it. */
    SUPPLEMENTAL;

    /** The word for people: "train". */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
