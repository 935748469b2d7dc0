package org.auscult;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.auscult.dataset.Dataset;
import org.auscult.detector.TrainingControl;
import org.auscult.detector.TrainingListener;
import org.auscult.experiment.Experiment;
import org.auscult.experiment.ExperimentRunner;
import org.auscult.experiment.ExperimentSettings;
import org.auscult.experiment.ExperimentStore;
import org.auscult.task.Progress;
import org.auscult.workbench.TrainingSession;

/** Trains into the folder of runs. */
record TrainingEngine(ExperimentRunner runner, ExperimentStore experiments) implements TrainingSession.Engine {
    @Override
    public Experiment run(
            Dataset dataset,
            ExperimentSettings settings,
            TrainingListener training,
            Consumer<Progress> progress,
            TrainingControl control)
            throws IOException {
        return runner.run(dataset, settings, experiments.newFolder(settings), training, progress, control);
    }

    @Override
    public Experiment resume(
            Path folder,
            Dataset dataset,
            TrainingListener training,
            Consumer<Progress> progress,
            TrainingControl control)
            throws IOException {
        return runner.resume(folder, dataset, training, progress, control);
    }
}
