package org.auscult.task;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** Estimates the time a job still needs from the share that it has finished since it began. */
public final class TimeLeft {
    private static final double LEAST = 0.01;

    private final long startNanos;
    private final double startFraction;

    /**
     * Counts from a moment.
     *
     * @param startNanos {@link System#nanoTime()} at the start of the job
     * @param startFraction the share that was finished then, 0 … 1: what was done before says nothing of the speed
     */
    public TimeLeft(long startNanos, double startFraction) {
        this.startNanos = startNanos;
        this.startFraction = startFraction;
    }

    /**
     * The estimate.
     *
     * @param fraction the finished share, 0 … 1
     * @param nowNanos {@link System#nanoTime()} now
     * @return empty while too little is finished to tell
     */
    public Optional<Duration> at(double fraction, long nowNanos) {
        double since = fraction - startFraction;
        if (since < LEAST) {
            return Optional.empty();
        }
        double elapsed = nowNanos - startNanos;
        return Optional.of(Duration.ofNanos((long) (elapsed * (1 - fraction) / since)));
    }

    /** A duration as people say it: "12 s", "3 min 05 s", "2 h 10 min". */
    public static String words(Duration duration) {
        long seconds = duration.toSeconds();
        if (seconds < 60) {
            return seconds + " s";
        }
        if (seconds < 3600) {
            return String.format(Locale.ROOT, "%d min %02d s", seconds / 60, seconds % 60);
        }
        return String.format(Locale.ROOT, "%d h %02d min", seconds / 3600, seconds / 60 % 60);
    }
}
