package org.auscult.dataset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.auscult.file.Sha256;

/**
 * What files hold, as the SHA-256 of their bytes. A file is read once and again only when its size or time of change
 * differs; what is known is kept in a list, a line a file, that any program may lose or damage. Safe for several threads.
 */
public final class Contents {

    private final Path list;
    private final Map<String, Entry> known = new ConcurrentHashMap<>();

    private record Entry(String hash, long size, long modified) {
        boolean isOf(BasicFileAttributes file) {
            return size == file.size() && modified == file.lastModifiedTime().toMillis();
        }
    }

    /** Keeps its list in a file, which need not exist. */
    public Contents(Path list) {
        this.list = list;
        try (Stream<String> lines = Files.lines(list)) {
            lines.forEach(this::learn);
        } catch (IOException | java.io.UncheckedIOException e) {
            known.clear();
        }
    }

    /**
     * The SHA-256 of a file, in hexadecimal.
     *
     * @throws IOException naming the file, if it can't be read
     */
    public String hash(Path file) throws IOException {
        BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
        Entry entry = known.get(file.toString());
        if (entry != null && entry.isOf(now)) {
            return entry.hash();
        }
        Entry read =
                new Entry(Sha256.of(file), now.size(), now.lastModifiedTime().toMillis());
        known.put(file.toString(), read);
        remember(file, read);
        return read.hash();
    }

    /** The SHA-256 of a file, if that is known without reading it. */
    public Optional<String> known(Path file) {
        Entry entry = known.get(file.toString());
        try {
            return entry != null && entry.isOf(Files.readAttributes(file, BasicFileAttributes.class))
                    ? Optional.of(entry.hash())
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private void learn(String line) {
        String[] cells = line.split(" ", 4);
        if (cells.length == 4 && cells[0].length() == 64) {
            try {
                known.put(cells[3], new Entry(cells[0], Long.parseLong(cells[1]), Long.parseLong(cells[2])));
            } catch (NumberFormatException damaged) {
                known.remove(cells[3]);
            }
        }
    }

    /** A full or read-only disk costs time, not the result. */
    private synchronized void remember(Path file, Entry entry) {
        String line = entry.hash() + " " + entry.size() + " " + entry.modified() + " " + file + "\n";
        try {
            Files.createDirectories(list.toAbsolutePath().getParent());
            Files.writeString(list, line, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            return;
        }
    }
}
