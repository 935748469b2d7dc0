package org.auscult.workbench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.auscult.dataset.Dataset;
import org.auscult.dataset.FileProblem;
import org.auscult.dataset.ScanSettings;
import org.auscult.experiment.Experiment;
import org.auscult.task.Progress;
import org.auscult.task.StopSignal;

/** The engine's ways to data sets and runs on the disk. */
public interface Disk {
    /** Reads a folder of recordings. */
    Dataset scan(Path root, ScanSettings settings, Consumer<Progress> progress, StopSignal stop) throws IOException;

    /** Reads every file of a data set and tells what is wrong with its sound. */
    List<FileProblem> check(Dataset dataset, Consumer<Progress> progress, StopSignal stop) throws IOException;

    /** Makes the demo plant, unless it is there, and tells its folder. */
    Path makeDemoPlant(Consumer<Progress> progress, StopSignal stop) throws IOException;

    /** The folders of all runs, newest first. */
    List<Path> runs() throws IOException;

    /** Whether a folder holds a run. */
    boolean isRun(Path folder);

    /** The folder of recordings a run was made on. */
    Path datasetOf(Path run) throws IOException;

    /** Reopens a run. */
    Experiment open(Path run) throws IOException;

    /** A run over the recordings of a data set, if it was made on them, wherever they lay then. */
    Optional<Experiment> on(Dataset dataset, Experiment run) throws IOException;
}
