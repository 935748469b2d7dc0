package org.auscult.experiment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.auscult.dataset.Dataset;
import org.auscult.dataset.Recognition;
import org.auscult.dataset.Recording;
import org.auscult.file.Json;

/**
 * {@code request.json}: what a run was asked to do, written before it starts, so that it can be taken up again.
 *
 * @param version of this file
 * @param settings what to run
 * @param dataset the root of the data set
 * @param layout how it was read
 */
public record ExperimentRequest(int version, ExperimentSettings settings, String dataset, String layout) {
    private static final int VERSION = 2;
    private static final String NAME = "request.json";
    private static final String CHECKPOINT = "checkpoint.zip";

    static ExperimentRequest of(ExperimentSettings settings, Dataset dataset) {
        return new ExperimentRequest(VERSION, settings, dataset.root().toString(), dataset.layout());
    }

    /**
     * The data set as it was, as far as the run used it.
     *
     * @param root where it lies now
     */
    Dataset dataset(DataList data, Path root) {
        Recognition recognition = new Recognition(layout, "as the run began", Map.of());
        return new Dataset(root, recognition, data.recordings(), List.of(), Map.of());
    }

    void write(Path folder) throws IOException {
        new Json().write(folder.resolve(NAME), this);
    }

    /**
     * Reads what the run in a folder was asked to do.
     *
     * @throws IOException naming the file, if it is missing, damaged or of another version
     */
    public static ExperimentRequest read(Path folder) throws IOException {
        ExperimentRequest request = new Json().read(folder.resolve(NAME), ExperimentRequest.class);
        if (request.version != VERSION) {
            throw new IOException(folder.resolve(NAME) + " is of version " + request.version + ", this program reads "
                    + VERSION + "; train the run anew");
        }
        return request;
    }

    /**
     * Whether what the run in a folder was asked for is about a data set: there, or where it lay before it was moved or copied.
     *
     * @throws IOException naming the file, if what tells its recordings apart can't be read
     */
    public boolean isOn(Dataset open, Path folder) throws IOException {
        return Path.of(dataset).equals(open.root()) || MovedRecordings.areIn(open, folder);
    }

    /** Whether the run in a folder was stopped or cut off and can go on. */
    public static boolean isResumable(Path folder) {
        return Files.isRegularFile(folder.resolve(NAME)) && Files.isRegularFile(checkpoint(folder));
    }

    /**
     * The first of the recordings of the run in a folder that is not where it was; empty if all are.
     *
     * @throws IOException naming the file, if their list can't be read
     */
    public static Optional<Path> firstMissing(Path folder) throws IOException {
        return DataList.read(folder).recordings().stream()
                .map(Recording::file)
                .filter(file -> !Files.isReadable(file))
                .findFirst();
    }

    static Path checkpoint(Path folder) {
        return folder.resolve(CHECKPOINT);
    }
}
