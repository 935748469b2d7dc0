package org.auscult.inspection;

/**
 * What a detector attended to, over the length of a clip.
 *
 * @param density relative to an even spread, which is 1; one value a stretch of equal length
 * @param seconds length of the clip
 */
public record SaliencyTimeline(float[] density, double seconds) {
    /** The timeline of weights that sum to 1. */
    public static SaliencyTimeline of(float[] weights, double seconds) {
        float[] density = new float[weights.length];
        for (int i = 0; i < density.length; i++) {
            density[i] = weights[i] * weights.length;
        }
        return new SaliencyTimeline(density, seconds);
    }

    /** The density at a second; 0 outside of the clip. */
    public double at(double second) {
        int i = (int) Math.floor(second / seconds * density.length);
        return i < 0 || i >= density.length ? 0 : density[i];
    }
}
