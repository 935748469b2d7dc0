package org.auscult.experiment;

import org.apache.commons.math3.stat.StatUtils;

/**
 * The axis of fused scores, cut into bins. It is even up to its reach; if scores lie far beyond, its last bin is what they share.
 *
 * @param low where it begins
 * @param reach up to where it is even
 * @param high where it ends
 * @param last the share of it that is the last bin, from the reach on
 */
public record ScoreAxis(double low, double reach, double high, double last) {
    /** Into how many bins it is cut. */
    public static final int BINS = 40;

    /** How far it goes on either side of the only score there is: its ticks must differ. */
    private static final double ALONE = 0.5;

    private static final double EVEN = 1.0 / BINS;

    /** A bar of what lies beyond is wide enough to be pointed at. */
    private static final double BEYOND = 0.06;

    /** So many times their middle half, and so many standard deviations at least, the axis goes beyond the normals. */
    private static final double SPREADS = 8;

    /** What would make the axis no longer than so many times its reach is shown where it lies. */
    private static final double FAR = 3;

    /** An axis of equal bins. */
    public static ScoreAxis even(double low, double high) {
        return new ScoreAxis(low, low + (high - low) * (1 - EVEN), high, EVEN);
    }

    /**
     * An axis for scores.
     *
     * @param scores all of them, at least one
     * @param normals of those that the threshold is set among, whose spread must be seen; may be empty
     */
    public static ScoreAxis over(double[] scores, double[] normals) {
        double low = StatUtils.min(scores);
        double high = StatUtils.max(scores);
        double margin = high > low ? 0.02 * (high - low) : ALONE;
        double[] core = normals.length > 0 ? normals : scores;
        double upper = StatUtils.percentile(core, 75);
        double reach = Math.ceil(upper + SPREADS * Math.max(1, upper - StatUtils.percentile(core, 25)));
        return high - low > FAR * (reach - low)
                ? new ScoreAxis(low - 0.02 * (reach - low), reach, high + margin, BEYOND)
                : even(low - margin, high + margin);
    }

    /** Whether its last bin is of another scale than the others. */
    public boolean isCut() {
        return last > EVEN;
    }

    /** Which share of the axis lies before a score; goes on below 0 and above 1. */
    public double share(double score) {
        return score < reach
                ? (score - low) / (reach - low) * (1 - last)
                : 1 - last + (score - reach) / (high - reach) * last;
    }

    /** The score at a share of the axis. */
    public double at(double share) {
        double before = 1 - last;
        return share < before ? low + share / before * (reach - low) : reach + (share - before) / last * (high - reach);
    }

    /** The bin of a finite score, 0 … {@link #BINS} − 1; one that lies outside has the nearest. */
    public int bin(double score) {
        return Math.max(0, Math.min(BINS - 1, (int) (share(score) / (1 - last) * (BINS - 1))));
    }

    /** At which share of the axis a bin begins; the one after the last begins at 1. */
    public double start(int bin) {
        return bin == BINS ? 1 : bin * (1 - last) / (BINS - 1);
    }
}
