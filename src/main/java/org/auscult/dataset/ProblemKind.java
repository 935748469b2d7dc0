package org.auscult.dataset;

/** What can be wrong with a file, a clip or a machine of a data set. */
public enum ProblemKind {
    UNREADABLE("unreadable"),
    NAME("name"),
    TRUNCATED("truncated"),
    RATE("sample rate"),
    CHANNELS("channels"),
    LENGTH("length"),
    CLIPPING("clipping"),
    SILENCE("silence"),
    OFFSET("DC offset"),
    DUPLICATE("duplicate"),
    LEAK("test clip in training"),
    TWINS("twins on both sides"),
    FEW_CLIPS("too few clips");

    private final String label;

    ProblemKind(String label) {
        this.label = label;
    }

    /** The words for people: "DC offset". */
    public String label() {
        return label;
    }
}
