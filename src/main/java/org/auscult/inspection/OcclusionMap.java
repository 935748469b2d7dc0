package org.auscult.inspection;

/**
 * By how much a clip's fused score falls when a part of it is replaced by normal sound: where the detector itself hears the
 * anomaly. A negative fall says that the part sounds more normal to it than its replacement.
 *
 * @param fused the fused score of the whole clip
 * @param seconds length of the clip
 * @param edgesHz the limits of the bands, ascending: one more than bands
 * @param windowFalls the fall when a time window is replaced over all frequencies, by window
 * @param bandFalls the fall when a band is replaced over the whole time, by band from below
 * @param falls the fall when a band of a window is replaced: band b of window w stands at {@code w * bands + b}
 */
public record OcclusionMap(
        double fused, double seconds, double[] edgesHz, double[] windowFalls, double[] bandFalls, double[] falls) {
    /** How many time windows of equal length. */
    public int windows() {
        return windowFalls.length;
    }

    /** How many bands. */
    public int bands() {
        return bandFalls.length;
    }

    /** The fall of one band in one window. */
    public double at(int window, int band) {
        return falls[window * bands() + band];
    }

    /** The start of a window, in seconds; its end is the next one's start. */
    public double start(int window) {
        return seconds * window / windows();
    }

    /** The window whose replacement lowers the score most. */
    public int strongestWindow() {
        return strongest(windowFalls);
    }

    /** The band whose replacement lowers the score most. */
    public int strongestBand() {
        return strongest(bandFalls);
    }

    private static int strongest(double[] falls) {
        int best = 0;
        for (int i = 1; i < falls.length; i++) {
            best = falls[i] > falls[best] ? i : best;
        }
        return best;
    }
}
