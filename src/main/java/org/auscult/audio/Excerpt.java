package org.auscult.audio;

/**
 * A part of a recording.
 *
 * @param startSeconds where it begins, from 0
 * @param seconds how long it is; infinite for all that follows
 */
public record Excerpt(double startSeconds, double seconds) {
    /** The whole recording. */
    public static final Excerpt WHOLE = new Excerpt(0, Double.POSITIVE_INFINITY);

    /** Checks that it begins at or after 0 and has a length. */
    public Excerpt {
        if (!(startSeconds >= 0 && seconds > 0)) {
            throw new IllegalArgumentException("No excerpt of " + seconds + " s at " + startSeconds + " s");
        }
    }

    /** Whether this is the whole recording. */
    public boolean isWhole() {
        return startSeconds == 0 && Double.isInfinite(seconds);
    }

    long firstFrame(int sampleRate) {
        return Math.round(startSeconds * sampleRate);
    }

    /** At most this many frames. */
    long frames(int sampleRate) {
        return isOpen() ? Long.MAX_VALUE : Math.round(seconds * sampleRate);
    }

    private boolean isOpen() {
        return Double.isInfinite(seconds);
    }
}
