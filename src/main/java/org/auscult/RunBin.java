package org.auscult;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.auscult.dataset.Dataset;
import org.auscult.experiment.Experiment;
import org.auscult.experiment.ExperimentStore;
import org.auscult.workbench.RunTrash;

/** The trash of runs on the disk. */
record RunBin(ExperimentStore experiments) implements RunTrash.Bin {
    @Override
    public Path delete(Path run) throws IOException {
        return experiments.delete(run);
    }

    @Override
    public Experiment restore(Path trashed) throws IOException {
        return ExperimentStore.open(experiments.restore(trashed));
    }

    @Override
    public Optional<Experiment> on(Dataset dataset, Experiment run) throws IOException {
        return ExperimentStore.on(dataset, run);
    }
}
