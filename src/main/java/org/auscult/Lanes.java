package org.auscult;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.auscult.task.DaemonThreads;

/** The executors that work off the FX thread is queued on. */
final class Lanes implements AutoCloseable {
    private static final int SECONDS_TO_KEEP_A_TRAINING = 60;

    final ExecutorService training = lane("training", 1);
    final ExecutorService work = lane("work", 2);
    final ExecutorService prompt = lane("prompt", 1);
    final ExecutorService settings = lane("settings", 1);
    final ExecutorService sound = lane("sound", 1);

    /** What trains and what writes settings comes to its end; the rest is dropped. */
    @Override
    public void close() throws InterruptedException {
        for (ExecutorService lane : List.of(training, settings)) {
            lane.shutdown();
            lane.awaitTermination(SECONDS_TO_KEEP_A_TRAINING, TimeUnit.SECONDS);
        }
        work.shutdownNow();
        prompt.shutdownNow();
        sound.shutdownNow();
    }

    private static ExecutorService lane(String name, int threads) {
        return Executors.newFixedThreadPool(threads, new DaemonThreads(name));
    }
}
