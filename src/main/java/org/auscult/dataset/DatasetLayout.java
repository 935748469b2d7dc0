package org.auscult.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One way in which people keep recordings on disk. */
public interface DatasetLayout {
    /** The name for people, e.g. "DCASE 2020". */
    String name();

    /** A short name, safe on the command line, e.g. {@code dcase2020}. */
    String key();

    /** Whether a word is its name or its key, in any case. */
    default boolean isCalled(@Nullable String word) {
        return name().equalsIgnoreCase(word) || key().equalsIgnoreCase(word);
    }

    /** Names that fit, for messages: {@code fan/train/normal_id_00_00000000.wav}. */
    String example();

    /**
     * The recordings among the sound files below a folder; a file that does not fit is left out.
     *
     * @param root the folder, absolute; it may lie inside the data set
     * @param files absolute, sorted
     * @param settings the user's wishes
     * @param problems told of the lists of the layout that are damaged, and are left out
     * @throws IOException naming the file, if the layout was wished for and can't do without it, or it can't be read
     */
    List<Recording> read(Path root, List<Path> files, ScanSettings settings, Consumer<FileProblem> problems)
            throws IOException;

    /** What is wrong with a sound file that does not fit. */
    default FileProblem stranger(Path file) {
        return new FileProblem(
                ProblemKind.NAME,
                file,
                "its name does not fit the layout " + name(),
                "name it like " + example() + ", or choose another layout");
    }

    /** How training and test are told apart if the user has no wish; by default as the names say. */
    default SplitRule ownSplit(List<Recording> recordings) {
        return SplitRule.AS_NAMED;
    }

    /** Whether it reads nearly anything, so that it counts only where no other layout fits half of the files. */
    default boolean isFallback() {
        return false;
    }
}
