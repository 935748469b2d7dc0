package org.auscult.workbench;

/** How fast sounds are played: as a tape's speed, pitch and time together. */
public enum Speed {
    HALF("½×", 0.5),
    NORMAL("1×", 1),
    DOUBLE("2×", 2);

    private final String label;
    private final double factor;

    Speed(String label, double factor) {
        this.label = label;
        this.factor = factor;
    }

    /** The name for people. */
    public String label() {
        return label;
    }

    /** 1 as recorded. */
    public double factor() {
        return factor;
    }
}
