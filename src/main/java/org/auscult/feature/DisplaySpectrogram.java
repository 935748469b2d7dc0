package org.auscult.feature;

/**
 * A spectrogram to look at, on a linear frequency axis, in dB relative to a full-scale sine. It is filled from its start on and
 * may be looked at meanwhile. Beside its frames it holds the maxima of 2, 4, 8 … neighbours, so that a long recording is
 * painted as quickly as a short one and no click is lost. One thread fills it, others read it.
 */
public final class DisplaySpectrogram {
    /** Frames are filled, and pooled, so many at a time: all of the coarsest level's neighbours. */
    static final int BATCH = 512;

    private final int bins;
    private final int frames;
    private final double hertzPerBin;
    private final double secondsPerFrame;
    private final double seconds;
    private final float[][] levels;
    private volatile int ready;

    /**
     * Nothing filled yet.
     *
     * @param bins frequency bins, from 0 Hz
     * @param frames time frames, 1 …
     * @param hertzPerBin distance of two bins
     * @param secondsPerFrame distance of two frames
     * @param seconds the length of the recording, above 0
     */
    public DisplaySpectrogram(int bins, int frames, double hertzPerBin, double secondsPerFrame, double seconds) {
        this.bins = bins;
        this.frames = frames;
        this.hertzPerBin = hertzPerBin;
        this.secondsPerFrame = secondsPerFrame;
        this.seconds = seconds;
        levels = new float[Integer.numberOfTrailingZeros(BATCH) + 1][];
        for (int level = 0; level < levels.length; level++) {
            levels[level] = new float[frames(level) * bins];
        }
    }

    /** Frequency bins. */
    public int bins() {
        return bins;
    }

    /** Time frames. */
    public int frames() {
        return frames;
    }

    /** Distance of two bins, in Hz. */
    public double hertzPerBin() {
        return hertzPerBin;
    }

    /** Distance of two frames, in seconds. */
    public double secondsPerFrame() {
        return secondsPerFrame;
    }

    /** The length of the recording, whatever frames fit into it. */
    public double seconds() {
        return seconds;
    }

    /** The highest frequency, in Hz. */
    public double highestHertz() {
        return (bins - 1) * hertzPerBin;
    }

    /** The frames from the start that are filled. */
    public int ready() {
        return ready;
    }

    /** How many levels of pooling there are; level 0 is not pooled, level n holds the maxima of 2ⁿ frames. */
    public int levels() {
        return levels.length;
    }

    /** The frames of a level. */
    public int frames(int level) {
        return (frames + (1 << level) - 1) >> level;
    }

    /** The values of a level: bin b of frame t stands at {@code t * bins + b}. Not to be changed. */
    public float[] decibels(int level) {
        return levels[level];
    }

    /** The values, not pooled. Not to be changed. */
    public float[] decibels() {
        return levels[0];
    }

    /** The numbers it holds, as a measure of its memory. */
    public long size() {
        return 2L * frames * bins;
    }

    /** Frames up to {@code end} were written to level 0: pools those after {@link #ready()}, which starts a batch. */
    void fill(int end) {
        int from = ready;
        int to = end;
        for (int level = 1; level < levels.length; level++) {
            int last = frames(level - 1) - 1;
            from /= 2;
            to = (to + 1) / 2;
            for (int t = from; t < to; t++) {
                pool(levels[level - 1], 2 * t, Math.min(last, 2 * t + 1), levels[level], t);
            }
        }
        ready = end;
    }

    private void pool(float[] finer, int a, int b, float[] coarser, int t) {
        for (int bin = 0; bin < bins; bin++) {
            coarser[t * bins + bin] = Math.max(finer[a * bins + bin], finer[b * bins + bin]);
        }
    }
}
