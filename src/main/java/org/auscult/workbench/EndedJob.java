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
 * @param outcome the same for people, who may be told more
 * @param ended when
 * @param took how long it ran, without the time it waited
 * @param error why it failed; null if it did not
 * @param log what was told of it, a line each
 * @param offers what can be done with its result
 */
public record EndedJob(
        String title,
        Job.State state,
        String outcome,
        Instant ended,
        Duration took,
        @Nullable Throwable error,
        List<String> log,
        List<Offer> offers) {}
