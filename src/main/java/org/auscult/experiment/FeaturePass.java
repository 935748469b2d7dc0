package org.auscult.experiment;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.auscult.dataset.Recording;
import org.auscult.detector.TrainingControl;
import org.auscult.feature.ClipSource;
import org.auscult.task.InParallel;
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
        new InParallel("auscult-features", threads, "Computing features", progress, control::checkEnded)
                .all(recordings, IOException.class, recording -> {
                    control.awaitEndOfPause();
                    source.logMel(recording);
                });
    }
}
