package org.auscult.experiment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.auscult.dataset.Dataset;
import org.auscult.detector.Detectors;
import org.auscult.detector.TrainingControl;
import org.auscult.detector.TrainingProgress;
import org.auscult.feature.ClipSource;
import org.auscult.task.Progress;

/** The one engine behind the window, the command line and the headless job: train, score, save. */
public final class ExperimentRunner {
    public ExperimentRunner(Detectors detectors, ClipSource source) {
        throw new UnsupportedOperationException();
    }

    /**
     * Trains, scores every clip of the type and writes the experiment.
     *
     * @param folder the experiment's own, new folder
     * @param training told of each batch
     * @param progress told of the other steps (features, scoring)
     */
    public Experiment run(
            Dataset dataset,
            ExperimentSettings settings,
            Path folder,
            Consumer<TrainingProgress> training,
            Consumer<Progress> progress,
            TrainingControl control)
            throws IOException {
        throw new UnsupportedOperationException();
    }
}
