package org.auscult.dataset;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** One way in which people keep recordings on disk. */
public interface DatasetLayout {
    /** The name for people, e.g. "DCASE 2020". */
    String name();

    /** Names that fit, for messages: {@code fan/train/normal_id_00_00000000.wav}. */
    String example();

    /**
     * What a path says, if it fits.
     *
     * @param path absolute, so that a folder inside a data set can be opened too
     * @param name the path below the data set's root, with forward slashes
     */
    Optional<Recording> parse(Path path, String name);

    /** Decides the splits that the names leave open; by default they stand. */
    default List<Recording> split(List<Recording> recordings) {
        return recordings;
    }
}
