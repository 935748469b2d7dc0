package org.auscult.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

final class LatestJobTest {
    private final Queue<Runnable> lane = new ArrayDeque<>();
    private final Jobs jobs = new Jobs(Runnable::run);
    private final LatestJob latest = new LatestJob();
    private final List<String> heard = new ArrayList<>();

    private Job<String> want(String result) {
        Job<String> job = jobs.submit(result, lane::add, (progress, stop) -> result);
        latest.follow(job)
                .onDone(heard::add)
                .onFailed(error -> heard.add(result + " failed"))
                .onEnd(() -> heard.add(result + " ended"));
        return job;
    }

    private void work() {
        while (!lane.isEmpty()) {
            lane.remove().run();
        }
    }

    @Test
    void anotherStopsTheOneBeforeAndNothingIsHeardOfIt() {
        Job<String> first = want("first");
        want("second");
        work();
        assertThat(first.stateProperty().get()).isEqualTo(Job.State.STOPPED);
        assertThat(heard).containsExactly("second", "second ended");
    }

    @Test
    void whatWasDoneTooLateToBeStoppedIsNotHeardOf() {
        Jobs late = new Jobs(lane::add);
        Job<String> job = late.submit("late", Runnable::run, (progress, stop) -> "late");
        latest.follow(job).onDone(heard::add).onEnd(() -> heard.add("late ended"));
        latest.stop();
        work();
        assertThat(job.resultProperty().get()).isEqualTo("late");
        assertThat(heard).isEmpty();
    }

    @Test
    void aFailureOfTheLatestIsHeardOf() {
        latest.follow(jobs.submit("bad", lane::add, (progress, stop) -> {
                    throw new IllegalStateException("bad");
                }))
                .onDone(result -> heard.add("done"))
                .onFailed(error -> heard.add(String.valueOf(error.getMessage())));
        work();
        assertThat(heard).containsExactly("bad");
    }
}
