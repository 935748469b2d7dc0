package org.auscult.experiment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The folder with all runs. */
public final class ExperimentStore {
    public ExperimentStore(Path root) {
        throw new UnsupportedOperationException();
    }

    /** A new, unused folder for a run, named by its settings and the time. */
    public Path newFolder(ExperimentSettings settings) throws IOException {
        throw new UnsupportedOperationException();
    }

    /** Folders that hold a finished run, newest first. */
    public List<Path> list() throws IOException {
        throw new UnsupportedOperationException();
    }

    /** Reopens a run; fails with the file's name if it is damaged or of another version. */
    public static Experiment open(Path folder) throws IOException {
        throw new UnsupportedOperationException();
    }
}
