package org.auscult.task;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Does the same with many things by several threads.
 *
 * @param name of each thread
 * @param threads how many
 * @param stage what is being done, as {@link Progress} has it
 * @param progress told after each thing
 * @param check called before each thing is waited for, to throw once it is to stop
 */
public record InParallel(String name, int threads, String stage, Consumer<Progress> progress, Runnable check) {
    /**
     * What is done with a thing. What comes of it is the work's own to keep: tens of thousands of results need not be held.
     *
     * @param <T> the thing
     * @param <E> what it may throw
     */
    public interface Work<T, E extends Exception> {
        /** Does it. */
        void with(T thing) throws E;
    }

    /**
     * Does it with all of them; what has not begun once it fails or is to stop is left undone.
     *
     * @throws E what the work threw, at the first of the things that failed
     * @throws CancellationException if the waiting thread is interrupted
     */
    public <T, E extends Exception> void all(List<T> things, Class<E> failure, Work<T, E> work) throws E {
        ExecutorService pool = Executors.newFixedThreadPool(threads, new DaemonThreads(name));
        try {
            List<Future<?>> pending = new ArrayList<>();
            for (T thing : things) {
                pending.add(pool.submit(() -> {
                    work.with(thing);
                    return null;
                }));
            }
            for (int i = 0; i < pending.size(); i++) {
                check.run();
                pending.get(i).get();
                progress.accept(new Progress(stage, i + 1, pending.size()));
            }
        } catch (ExecutionException e) {
            if (failure.isInstance(e.getCause())) {
                throw failure.cast(e.getCause());
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        } finally {
            pool.shutdownNow();
        }
    }
}
