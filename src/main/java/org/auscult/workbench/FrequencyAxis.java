package org.auscult.workbench;

/** How a spectrogram spreads frequencies over its height. */
public enum FrequencyAxis {
    LINEAR("Linear"),
    LOGARITHMIC("Logarithmic"),
    MEL("Mel");

    private final String label;

    FrequencyAxis(String label) {
        this.label = label;
    }

    /** The name for people. */
    public String label() {
        return label;
    }
}
