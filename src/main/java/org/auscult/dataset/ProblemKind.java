package org.auscult.dataset;

/** What can be wrong with a file, a clip or a machine of a data set. */
public enum ProblemKind {
    UNREADABLE("unreadable", true),
    NAME("name", true),
    TRUNCATED("truncated", false),
    RATE("sample rate", false),
    CHANNELS("channels", false),
    LENGTH("length", false),
    CLIPPING("clipping", false),
    SILENCE("silence", false),
    OFFSET("DC offset", false),
    DUPLICATE("duplicate", false),
    LEAK("test clip in training", false),
    TWINS("twins on both sides", false),
    FEW_CLIPS("too few clips", false);

    private final String label;
    private final boolean leftOut;

    ProblemKind(String label, boolean leftOut) {
        this.label = label;
        this.leftOut = leftOut;
    }

    /** The words for people: "DC offset". */
    public String label() {
        return label;
    }

    /** Whether a file with this problem is no recording of the data set. */
    public boolean isLeftOut() {
        return leftOut;
    }
}
