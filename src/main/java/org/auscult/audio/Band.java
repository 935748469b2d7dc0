package org.auscult.audio;

/**
 * A range of frequencies.
 *
 * @param lowHertz its lower edge, from 0
 * @param highHertz its upper edge
 */
public record Band(double lowHertz, double highHertz) {
    /** Checks that the edges are in order. */
    public Band {
        if (!(lowHertz >= 0 && highHertz > lowHertz)) {
            throw new IllegalArgumentException("No band from " + lowHertz + " to " + highHertz + " Hz");
        }
    }
}
