package org.auscult.dataset;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whether the machine was healthy, as far as the data set says. */
public enum Condition {
    NORMAL,
    ANOMALOUS,
    UNKNOWN;

    /** What to do where nothing says the condition, for people. */
    public static final String HOW_TO_LABEL =
            "put the normal ones into a folder named normal, or list them in a CSV file with a column label";

    private final String label = name().toLowerCase(Locale.ROOT);

    /** The word for people: "normal". */
    public String label() {
        return label;
    }

    /** What a word of a list or of a file's name says, case aside: 0, 1 or a usual word; {@link #UNKNOWN} for any other, and for none. */
    public static Condition of(@Nullable String word) {
        if (word == null) {
            return UNKNOWN;
        }
        return switch (word) {
            case "0" -> NORMAL;
            case "1" -> ANOMALOUS;
            default -> FolderRules.USUAL.condition(word);
        };
    }
}
