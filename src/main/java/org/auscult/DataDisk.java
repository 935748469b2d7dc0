package org.auscult;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.auscult.dataset.Contents;
import org.auscult.dataset.DataCheck;
import org.auscult.dataset.Dataset;
import org.auscult.dataset.DatasetScanner;
import org.auscult.dataset.FileProblem;
import org.auscult.dataset.ScanSettings;
import org.auscult.demo.DemoPlant;
import org.auscult.demo.PlantSettings;
import org.auscult.experiment.Experiment;
import org.auscult.experiment.ExperimentStore;
import org.auscult.task.Cores;
import org.auscult.task.Progress;
import org.auscult.task.StopSignal;
import org.auscult.workbench.Disk;

/** Data sets and runs on the disk. */
record DataDisk(Path demo, PlantSettings plant, ExperimentStore experiments, Contents contents) implements Disk {
    @Override
    public Dataset scan(Path root, ScanSettings settings, Consumer<Progress> progress, StopSignal stop)
            throws IOException {
        return new DatasetScanner().scan(root, settings, progress, stop);
    }

    @Override
    public List<FileProblem> check(Dataset dataset, Consumer<Progress> progress, StopSignal stop) {
        int threads = Cores.butOne();
        return new DataCheck(contents, threads).problems(dataset, progress, stop);
    }

    @Override
    public Path makeDemoPlant(Consumer<Progress> progress, StopSignal stop) throws IOException {
        new DemoPlant(plant).write(demo, progress, stop);
        return demo;
    }

    @Override
    public List<Path> runs() throws IOException {
        return experiments.list();
    }

    @Override
    public boolean isRun(Path folder) {
        return ExperimentStore.isRun(folder);
    }

    @Override
    public Path datasetOf(Path run) throws IOException {
        return ExperimentStore.datasetOf(run);
    }

    @Override
    public Experiment open(Path run) throws IOException {
        return ExperimentStore.open(run);
    }

    @Override
    public Optional<Experiment> on(Dataset dataset, Experiment run) throws IOException {
        return ExperimentStore.on(dataset, run);
    }
}
