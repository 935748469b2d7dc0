package org.auscult.workbench;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a job that has ended. Its result is not held, so that it takes no memory.
 *
 * @param title what it did, for people
 * @param state how it ended
 * @param ended when
 * @param took how long it ran, without the time it waited
 * @param error why it failed; null if it did not
 * @param offers what can be done with its result
 */
public record EndedJob(
        String title,
        Job.State state,
        Instant ended,
        Duration took,
        @Nullable Throwable error,
        List<Offer> offers) {}
