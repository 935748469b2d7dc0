package org.auscult.detector.conformer;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.auscult.task.DaemonThreads;

/** Makes the next batches of an epoch while the network learns from this one. */
final class BatchesAhead implements AutoCloseable {
    private static final int AHEAD = 2;

    private final BatchMaker maker;
    private final long seed;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(new DaemonThreads("auscult-batches"));
    private final Deque<Future<Batch>> pending = new ArrayDeque<>();
    private List<BalancedSampler.Draw> draws = List.of();
    private int epoch;
    private int submitted;
    private long waited;

    BatchesAhead(BatchMaker maker, long seed) {
        this.maker = maker;
        this.seed = seed;
    }

    /** Begins an epoch at one of its batches. */
    void start(List<BalancedSampler.Draw> epochDraws, int epochNumber, int first) {
        draws = epochDraws;
        epoch = epochNumber;
        submitted = first;
        pending.clear();
        fill();
    }

    /**
     * The next batch, in order.
     *
     * @throws IOException naming the file, if a clip can't be read
     */
    Batch next() throws IOException {
        try {
            long asked = System.nanoTime();
            Batch batch = pending.remove().get();
            waited += System.nanoTime() - asked;
            fill();
            return batch;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
    }

    /** Seconds that {@link #next} waited so far. */
    double waitedSeconds() {
        return waited / 1e9;
    }

    private void fill() {
        while (pending.size() < AHEAD && submitted < draws.size()) {
            BalancedSampler.Draw draw = draws.get(submitted);
            long place = (seed * 100_003 + epoch) * 100_003 + submitted;
            pending.add(worker.submit(() -> maker.make(draw, place)));
            submitted++;
        }
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
