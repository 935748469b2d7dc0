package org.auscult.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

final class JobsTest {
    private final Jobs jobs = new Jobs(Runnable::run);

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
}
