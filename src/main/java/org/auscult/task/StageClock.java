package org.auscult.task;

import java.time.Duration;
import java.util.Optional;

/** Tells how long a stage of a job still takes. It counts from its start: an earlier one says nothing about its speed. */
public final class StageClock {
    private TimeLeft timeLeft = new TimeLeft(0, 0);
    private String stage = "";

    /**
     * The time that the stage still takes.
     *
     * @param progress of the stage; to be told of each, from the first
     * @param nowNanos {@link System#nanoTime()} now
     * @return empty while that can't be told, and at its end
     */
    public Optional<Duration> timeLeft(Progress progress, long nowNanos) {
        if (!progress.stage().equals(stage)) {
            stage = progress.stage();
            timeLeft = new TimeLeft(nowNanos, Math.max(0, progress.fraction()));
        }
        if (progress.left() != null) {
            return Optional.of(progress.left());
        }
        return progress.fraction() >= 1 ? Optional.empty() : timeLeft.at(progress.fraction(), nowNanos);
    }
}
