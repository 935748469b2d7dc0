package org.auscult.detector.conformer.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.auscult.task.DaemonThreads;

/** Threads that work on pieces of a whole; who gives them work waits for its end. */
final class Workers implements AutoCloseable {
    private final ExecutorService pool;

    /** As many as {@code threads}. */
    Workers(int threads) {
        pool = Executors.newFixedThreadPool(threads, new DaemonThreads("auscult-conformer"));
    }

    /** Runs pieces 0 … count − 1 on the threads and waits for all. */
    void each(int count, IntConsumer work) {
        List<Future<?>> futures = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int item = i;
            futures.add(pool.submit(() -> work.accept(item)));
        }
        await(futures);
    }

    /**
     * Runs pieces 0 … count − 1 on the thread that calls, which may be one of these, and on others, each taking the next as it
     * comes free.
     *
     * @param others how many are free to help; they are waited for, so that all must be
     */
    void share(int count, int others, IntConsumer work) {
        AtomicInteger next = new AtomicInteger();
        Runnable pull = () -> {
            for (int piece = next.getAndIncrement(); piece < count; piece = next.getAndIncrement()) {
                work.accept(piece);
            }
        };
        List<Future<?>> helping = new ArrayList<>();
        for (int i = 0; i < Math.min(others, count - 1); i++) {
            helping.add(pool.submit(pull));
        }
        pull.run();
        await(helping);
    }

    /** To the end of each, whatever becomes of the others: they work in memory that is freed by hand. */
    private static void await(List<Future<?>> futures) {
        Throwable failure = null;
        boolean isInterrupted = false;
        for (Future<?> future : futures) {
            boolean hasEnded = false;
            while (!hasEnded) {
                try {
                    future.get();
                    hasEnded = true;
                } catch (ExecutionException e) {
                    failure = failure == null ? e.getCause() : failure;
                    hasEnded = true;
                } catch (InterruptedException e) {
                    isInterrupted = true;
                }
            }
        }
        if (isInterrupted) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure != null) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
