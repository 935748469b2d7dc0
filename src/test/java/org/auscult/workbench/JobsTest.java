package org.auscult.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.auscult.task.Progress;
import org.junit.jupiter.api.Test;

final class JobsTest {
    private static final Instant START = Instant.parse("2026-01-02T03:04:05Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(START);
    private final Jobs jobs = new Jobs(Runnable::run, now::get);

    @Test
    void aJobForAClosedLaneEndsAsStopped() {
        ExecutorService closed = Executors.newSingleThreadExecutor();
        closed.shutdown();
        List<String> told = new ArrayList<>();
        Job<String> job = jobs.submit("Late", closed, (progress, stop) -> "never")
                .onDone(result -> told.add("done"))
                .onFailed(error -> told.add("failed"))
                .onEnd(() -> told.add("ended"));
        assertThat(job.stateProperty().get()).isEqualTo(Job.State.STOPPED);
        assertThat(jobs.running()).isEmpty();
        assertThat(told).containsExactly("ended");
    }

    @Test
    void whatTookLongFailedOrLeftSomethingToOpenIsTold() {
        jobs.submit("Short", Runnable::run, lasting(999));
        assertThat(jobs.ended()).isEmpty();

        jobs.submit("Long", Runnable::run, lasting(1000));
        jobs.submit("Report", Runnable::run, lasting(10))
                .onDone(result -> {})
                .offer(List.of(new Offer("Open report", () -> {})));
        jobs.submit("Broken", Runnable::run, (progress, stop) -> {
            throw new IOException("no such file");
        });
        assertThat(jobs.ended()).extracting(EndedJob::title).containsExactly("Broken", "Report", "Long");
        assertThat(jobs.ended().get(0).state()).isEqualTo(Job.State.FAILED);
        assertThat(jobs.ended().get(0).error()).hasMessage("no such file");
        assertThat(jobs.ended().get(1).offers()).extracting(Offer::words).containsExactly("Open report");
        assertThat(jobs.ended().get(2).took()).isEqualTo(Duration.ofSeconds(1));
        assertThat(jobs.ended().get(2).ended()).isEqualTo(START.plusMillis(1999));
    }

    @Test
    void whatNobodyWaitsForIsToldOnlyIfItFails() {
        Jobs.Work<String> superseded = (progress, stop) -> {
            now.updateAndGet(time -> time.plusSeconds(5));
            throw new CancellationException();
        };
        jobs.prepare("Deviation of a.wav", Runnable::run, superseded);
        jobs.prepare("Checking the sound", Runnable::run, lasting(9000));
        assertThat(jobs.ended()).isEmpty();
        jobs.submit("Opening", Runnable::run, superseded);
        assertThat(jobs.ended()).extracting(EndedJob::state).containsExactly(Job.State.STOPPED);
        jobs.prepare("Spectrogram of a.wav", Runnable::run, (progress, stop) -> {
            throw new IOException("the file is gone");
        });
        assertThat(jobs.ended().get(0).title()).isEqualTo("Spectrogram of a.wav");
    }

    @Test
    void itsLogTellsTheStagesOfAJobAndHowItEnded() {
        jobs.submit("Broken", Runnable::run, (progress, stop) -> {
            progress.accept(new Progress("Reading", 0, 2));
            progress.accept(new Progress("Reading", 2, 2));
            progress.accept(new Progress("Writing", 1, 1));
            throw new IOException("the disk is full");
        });
        List<String> log = jobs.ended().get(0).log();
        assertThat(log).hasSize(3);
        assertThat(log.get(0)).endsWith("  Reading");
        assertThat(log.get(1)).endsWith("  Writing");
        assertThat(log.get(2)).contains("IOException: the disk is full").contains("\tat ");
    }

    @Test
    void noTimeLeftIsToldAtTheEndOfAStage() {
        List<Runnable> later = new ArrayList<>();
        Jobs delayed = new Jobs(later::add, now::get);
        Job<String> job = delayed.submit("Features", Runnable::run, (progress, stop) -> {
            progress.accept(new Progress("Computing", 1, 2, Duration.ofSeconds(3)));
            progress.accept(new Progress("Computing", 2, 2));
            return "made";
        });
        List<String> told = new ArrayList<>();
        job.messageProperty().addListener((property, old, message) -> told.add(message));
        later.forEach(Runnable::run);
        assertThat(told).containsExactly("Computing");
    }

    @Test
    void anErrorOfAnyKindEndsAJob() {
        Job<String> job = jobs.submit("Deep", Runnable::run, (progress, stop) -> {
            throw new StackOverflowError("too deep");
        });
        assertThat(job.stateProperty().get()).isEqualTo(Job.State.FAILED);
        assertThat(jobs.running()).isEmpty();
        assertThat(jobs.ended().get(0).error()).hasMessage("too deep");
    }

    @Test
    void theListIsBounded() {
        for (int i = 0; i < 205; i++) {
            jobs.submit("Job " + i, Runnable::run, lasting(2000));
        }
        assertThat(jobs.ended()).hasSize(200);
        assertThat(jobs.ended().get(0).title()).isEqualTo("Job 204");
    }

    private Jobs.Work<String> lasting(long millis) {
        return (progress, stop) -> {
            now.updateAndGet(time -> time.plusMillis(millis));
            return "made";
        };
    }
}
