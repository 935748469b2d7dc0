package org.auscult.experiment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.auscult.file.Json;

/**
 * {@code experiment.json}: what a run was and how it ended. Written last, so a folder that has one is whole.
 *
 * @param version of this file and those beside it
 * @param settings what was run
 * @param detectorSettings the detector's own, all of them; for people, Python and comparisons
 * @param dataset the root of the data set
 * @param layout of the data set
 * @param title for people
 * @param finished when, ISO 8601
 * @param seconds length of the training
 * @param stoppedEarly whether it ended before its last epoch
 * @param scores their names
 * @param automatic which of them the run chose to fuse from its training data
 * @param java version of the runtime
 */
record ExperimentFile(
        int version,
        ExperimentSettings settings,
        Object detectorSettings,
        String dataset,
        String layout,
        String title,
        String finished,
        double seconds,
        boolean stoppedEarly,
        List<String> scores,
        boolean[] automatic,
        String java) {
    static final int VERSION = 2;
    static final String NAME = "experiment.json";

    void write(Path folder) throws IOException {
        new Json().write(folder.resolve(NAME), this);
    }

    /** While the files beside it are replaced, the run is not whole. */
    static void remove(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(NAME));
    }

    static ExperimentFile read(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        if (!Files.exists(file)) {
            throw new IOException(folder + " holds no run: "
                    + (ExperimentRequest.isResumable(folder)
                            ? "its training was not finished; resume it"
                            : "there is no " + NAME + " in it; give the folder that a training wrote"));
        }
        ExperimentFile read = new Json().read(file, ExperimentFile.class);
        if (read.version != VERSION) {
            throw new IOException(file + " is of version " + read.version + ", this program reads " + VERSION
                    + "; train the run again");
        }
        if (Stream.of(read.settings, read.dataset, read.title, read.finished, read.scores, read.automatic)
                .anyMatch(Objects::isNull)) {
            throw new IOException(file + " is damaged: parts of it are missing; train the run again");
        }
        return read;
    }
}
