package org.auscult.audio;

/**
 * What is to be heard of one sound, and how.
 *
 * @param samples one channel, full scale −1 … 1
 * @param sampleRate in Hz
 * @param startSeconds where it begins
 * @param endSeconds where it ends; beyond the sound's end stands for that
 * @param loops whether it begins again at its end
 * @param speed 1 as recorded; 2 twice as fast and an octave up: a tape's speed, which keeps each sound's shape
 * @param gain on the samples
 */
public record Passage(
        float[] samples,
        int sampleRate,
        double startSeconds,
        double endSeconds,
        boolean loops,
        double speed,
        double gain) {
    private static final int MOST_COMMON_RATE = 48_000;

    /** Checks that there is something to hear. */
    public Passage {
        if (samples.length == 0 || sampleRate <= 0 || !(speed > 0) || !(startSeconds >= 0)) {
            throw new IllegalArgumentException("A passage needs samples, a rate, a speed and a start");
        }
    }

    /** A whole sound, once, as recorded. */
    public static Passage whole(float[] samples, int sampleRate) {
        return new Passage(samples, sampleRate, 0, Double.POSITIVE_INFINITY, false, 1, 1);
    }

    /** A part of it. */
    public Passage between(double start, double end) {
        return new Passage(samples, sampleRate, start, end, loops, speed, gain);
    }

    /** The same, over and over. */
    public Passage looped() {
        return new Passage(samples, sampleRate, startSeconds, endSeconds, true, speed, gain);
    }

    /** The same at another speed. */
    public Passage atSpeed(double other) {
        return new Passage(samples, sampleRate, startSeconds, endSeconds, loops, other, gain);
    }

    /** The same, louder or softer. */
    public Passage withGain(double other) {
        return new Passage(samples, sampleRate, startSeconds, endSeconds, loops, speed, other);
    }

    /** The rate of an output that leaves nothing out: at double speed a sound reaches twice as high. */
    int outputRate() {
        return Math.max(sampleRate, (int) Math.min(MOST_COMMON_RATE, Math.ceil(speed * sampleRate)));
    }

    int firstSample() {
        return (int) Math.max(0, Math.min(samples.length - 1L, Math.round(startSeconds * sampleRate)));
    }

    /** One past the last. */
    int endSample() {
        double end = Math.min(samples.length, endSeconds * sampleRate);
        return (int) Math.max(firstSample() + 1L, Math.round(end));
    }
}
