package org.auscult.experiment;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.auscult.dataset.Recording;
import org.auscult.detector.TrainingControl;
import org.auscult.feature.ClipSource;
import org.auscult.task.DaemonThreads;
import org.auscult.task.Progress;

/** Has the features of many recordings computed by several threads, so that all that follows finds them ready. */
final class FeaturePass {
    private final ClipSource source;
    private final int threads;

    FeaturePass(ClipSource source, int threads) {
        this.source = source;
        this.threads = threads;
    }

    /**
     * Computes them.
     *
     * @throws IOException naming the file, at the first that can't be read
     * @throws CancellationException once the training is to end
     */
    void run(List<Recording> recordings, Consumer<Progress> progress, TrainingControl control) throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(threads, new DaemonThreads("auscult-features"));
        try {
            List<Future<?>> pending = new ArrayList<>();
            for (Recording recording : recordings) {
                pending.add(pool.submit(() -> {
                    control.awaitEndOfPause();
                    return source.logMel(recording);
                }));
            }
            for (int i = 0; i < pending.size(); i++) {
                control.checkEnded();
                pending.get(i).get();
                progress.accept(new Progress("Computing features", i + 1, pending.size()));
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failed) {
                throw failed;
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
