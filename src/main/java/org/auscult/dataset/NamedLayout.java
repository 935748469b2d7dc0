package org.auscult.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A layout in which a path says all about its file. */
abstract class NamedLayout implements DatasetLayout {
    /**
     * What a path says, if it fits.
     *
     * @param file absolute, so that a folder inside a data set can be opened too
     * @param name the path below the data set's root, with forward slashes
     */
    abstract Optional<Recording> parse(Path file, String name);

    @Override
    public List<Recording> read(Path root, List<Path> files, ScanSettings settings, Consumer<FileProblem> problems)
            throws IOException {
        List<Recording> recordings = new ArrayList<>();
        for (Path file : files) {
            parse(file, Paths.name(root, file)).ifPresent(recordings::add);
        }
        return recordings;
    }
}
