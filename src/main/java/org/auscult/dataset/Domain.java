package org.auscult.dataset;

import java.util.Locale;

/** Whether a clip was made under the conditions of most training clips (DCASE 2021 and later). */
public enum Domain {
    SOURCE,
    TARGET,
    /** The data set knows no domains, or does not tell. */
    NONE;

    /** The word for people: "source"; empty if there is none. */
    public String label() {
        return this == NONE ? "" : name().toLowerCase(Locale.ROOT);
    }

    /** The domain of a word, in any case. */
    public static Domain of(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "source" -> SOURCE;
            case "target" -> TARGET;
            default -> NONE;
        };
    }
}
