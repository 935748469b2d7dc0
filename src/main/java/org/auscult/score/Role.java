package org.auscult.score;

/** What a recording was to the training. */
public enum Role {
    /** Learned from. */
    LEARNED,
    /** A training normal kept back for the statistics, the fusion and the threshold. */
    HELD_OUT,
    /** To be judged. */
    TEST;

    /** The word for people: "held out". */
    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
