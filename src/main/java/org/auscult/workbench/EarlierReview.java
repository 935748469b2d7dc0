package org.auscult.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.auscult.dataset.Dataset;
import org.auscult.dataset.Recording;
import org.auscult.file.Json;
import org.auscult.file.Sha256;
import org.auscult.file.SpotCheck;

/** Finds what was said of a data set's recordings while they lay in a folder that is gone: they were moved or renamed. */
final class EarlierReview {
    private final Map<String, Recording> byName = new HashMap<>();

    /** Looks for words on these recordings. */
    EarlierReview(Dataset dataset) {
        dataset.recordings().forEach(recording -> byName.put(recording.name(), recording));
    }

    /**
     * The newest there is.
     *
     * @param folder where the files of all data sets are kept
     * @throws IOException if the folder can't be read
     */
    Optional<ReviewFile.Stored> in(Path folder) throws IOException {
        for (Path file : newestFirst(folder)) {
            Optional<ReviewFile.Stored> stored = read(file);
            if (stored.isPresent() && isMeant(stored.get())) {
                return stored;
            }
        }
        return Optional.empty();
    }

    private static List<Path> newestFirst(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".json"))
                    .sorted(Comparator.comparing((Path file) -> file.toFile().lastModified())
                            .reversed())
                    .toList();
        }
    }

    /** What can't be read is told of when its own data set is opened. */
    private static Optional<ReviewFile.Stored> read(Path file) {
        try {
            return Optional.of(new Json().read(file, ReviewFile.Stored.class));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** Recordings of other data sets may have the same names. */
    private boolean isMeant(ReviewFile.Stored stored) {
        if (Files.exists(Path.of(stored.root()))) {
            return false;
        }
        List<ReviewFile.Entry> known = stored.entries().stream()
                .filter(entry -> !entry.content().isEmpty() && byName.containsKey(entry.name()))
                .toList();
        return !known.isEmpty()
                && SpotCheck.places(known.size()).mapToObj(known::get).allMatch(this::isOf);
    }

    /** A recording that can't be read proves nothing. */
    private boolean isOf(ReviewFile.Entry entry) {
        Recording recording = byName.get(entry.name());
        try {
            return recording != null
                    && ReviewFile.content(recording, Sha256.of(recording.file()))
                            .equals(entry.content());
        } catch (IOException unreadable) {
            return false;
        }
    }
}
