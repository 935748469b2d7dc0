package org.auscult.workbench;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.auscult.task.Progress;
import org.auscult.task.StageClock;
import org.auscult.task.StopSignal;
import org.auscult.task.TimeLeft;
import org.jspecify.annotations.Nullable;

/** Runs work off the FX thread and keeps the list of what runs and of what has ended. */
public final class Jobs {
    private static final long SAMPLE_NANOS = 100_000_000L;
    private static final Duration WORTH_TELLING = Duration.ofSeconds(1);
    private static final int MOST_ENDED = 200;

    private final Executor fxThread;
    private final InstantSource clock;
    private final ObservableList<Job<?>> running = FXCollections.observableArrayList();
    private final ObservableList<EndedJob> ended = FXCollections.observableArrayList();

    /** @param fxThread runs things on the FX thread */
    public Jobs(Executor fxThread) {
        this(fxThread, Clock.systemUTC());
    }

    /**
     * No jobs yet.
     *
     * @param fxThread runs things on the FX thread
     * @param clock measures how long jobs take
     */
    Jobs(Executor fxThread, InstantSource clock) {
        this.fxThread = fxThread;
        this.clock = clock;
    }

    /** Work that tells its progress and ends early when asked to. */
    @FunctionalInterface
    public interface Work<T> {
        T run(Consumer<Progress> progress, StopSignal stop) throws Exception;
    }

    /** Waiting and running jobs, oldest first; changes on the FX thread. */
    public ObservableList<Job<?>> running() {
        return running;
    }

    /**
     * Jobs that have ended, the last first; changes on the FX thread. Told of are those that failed, those that left something
     * to open, and those the user waited for longer than a second; at most 200.
     */
    public ObservableList<EndedJob> ended() {
        return ended;
    }

    /** Queues work that the user asked for; call on the FX thread. */
    public <T> Job<T> submit(String title, Executor lane, Work<T> work) {
        return submit(title, lane, work, "Stop", () -> {});
    }

    /**
     * Queues work that the user asked for; call on the FX thread. On a lane that is shut down, as while the window closes,
     * it ends as stopped.
     *
     * @param lane runs it: one of the application's executors, or {@code Runnable::run} in tests
     * @param stopWords what stopping it does, for people
     * @param onStop called when the user stops it, besides raising the stop signal
     */
    public <T> Job<T> submit(String title, Executor lane, Work<T> work, String stopWords, Runnable onStop) {
        return queue(new Job<>(title, Job.Audience.USER, stopWords, onStop), lane, work);
    }

    /** Queues work that nobody waits for, and that is therefore told of less; otherwise the same. */
    public <T> Job<T> prepare(String title, Executor lane, Work<T> work) {
        return queue(new Job<>(title, Job.Audience.NOBODY, "Stop", () -> {}), lane, work);
    }

    private <T> Job<T> queue(Job<T> job, Executor lane, Work<T> work) {
        running.add(job);
        try {
            lane.execute(() -> run(job, work));
        } catch (RejectedExecutionException closed) {
            end(job, clock.instant(), Job.State.STOPPED, null, null);
        }
        return job;
    }

    /** Adds a line to what is told of a job; call on the FX thread. */
    void note(Job<?> job, String words) {
        job.log.add(clock.instant(), words);
    }

    private <T> void run(Job<T> job, Work<T> work) {
        Instant start = clock.instant();
        fxThread.execute(() -> job.state.set(Job.State.RUNNING));
        try {
            job.stopSignal().check();
            T result = work.run(sampler(job), job.stopSignal());
            end(job, start, Job.State.DONE, result, null);
        } catch (CancellationException e) {
            end(job, start, Job.State.STOPPED, null, null);
        } catch (Throwable e) {
            end(job, start, Job.State.FAILED, null, e);
        }
    }

    /** At most ten posts a second, and never two waiting at once. */
    private Consumer<Progress> sampler(Job<?> job) {
        AtomicReference<@Nullable Told> latest = new AtomicReference<>();
        long start = System.nanoTime();
        StageClock stages = new StageClock();
        long[] last = {start - SAMPLE_NANOS};
        return progress -> {
            long now = System.nanoTime();
            boolean finished = progress.total() > 0 && progress.done() == progress.total();
            if (now - last[0] < SAMPLE_NANOS && !finished) {
                return;
            }
            last[0] = now;
            Told told = new Told(progress, stages.timeLeft(progress, now));
            if (latest.getAndSet(told) == null) {
                fxThread.execute(() -> {
                    Told shown = latest.getAndSet(null);
                    if (shown != null) {
                        job.log.stage(clock.instant(), shown.progress().stage());
                        job.fraction.set(shown.progress().fraction());
                        job.tell(shown.words());
                    }
                });
            }
        };
    }

    /** A job's progress, and what its stage still took then. */
    private record Told(Progress progress, Optional<Duration> left) {
        String words() {
            return progress.stage()
                    + left.filter(duration -> duration.toSeconds() > 0)
                            .map(duration -> " · " + TimeLeft.words(duration) + " left")
                            .orElse("");
        }
    }

    private <T> void end(Job<T> job, Instant start, Job.State state, @Nullable T result, @Nullable Throwable error) {
        Instant end = clock.instant();
        fxThread.execute(() -> {
            running.remove(job);
            job.error.set(error);
            job.result.set(result);
            job.state.set(state);
            job.log.add(
                    end, error == null ? job.outcome() : Notices.details(error).strip());
            Duration took = Duration.between(start, end);
            Telling telling = new Telling(job, end, took);
            if (isWorthTelling(job, state, took)) {
                telling.tell();
            }
            job.offersProperty().addListener((property, old, offers) -> telling.tell());
        });
    }

    private static boolean isWorthTelling(Job<?> job, Job.State state, Duration took) {
        boolean isLong = took.compareTo(WORTH_TELLING) >= 0;
        return state == Job.State.FAILED
                || isLong && job.audience() == Job.Audience.USER
                || !job.offersProperty().get().isEmpty();
    }

    /** What is told of a job that has ended: once, with what is offered now. */
    private final class Telling {
        private final Job<?> job;
        private final Instant end;
        private final Duration took;
        private @Nullable EndedJob told;

        Telling(Job<?> job, Instant end, Duration took) {
            this.job = job;
            this.end = end;
            this.took = took;
        }

        void tell() {
            EndedJob now = new EndedJob(
                    job.title(),
                    job.stateProperty().get(),
                    job.outcome(),
                    end,
                    took,
                    job.errorProperty().get(),
                    List.copyOf(job.log()),
                    job.offersProperty().get());
            int place = told == null ? -1 : ended.indexOf(told);
            told = now;
            if (place >= 0) {
                ended.set(place, now);
                return;
            }
            ended.add(0, now);
            if (ended.size() > MOST_ENDED) {
                ended.remove(MOST_ENDED, ended.size());
            }
        }
    }
}
