package org.auscult.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.UUID;

/** Writes a file beside its place and moves it there, so that a crash or a full disk leaves the old one whole. */
public final class AtomicFiles {
    private AtomicFiles() {}

    /** Fills the given temporary file. */
    @FunctionalInterface
    public interface Writer {
        void write(Path temporary) throws IOException;
    }

    /**
     * Writes {@code target} by way of a temporary file in the same folder, making the folder if need be.
     *
     * @throws IOException if it cannot be written; the old file, if any, is then untouched
     */
    public static void write(Path target, Writer writer) throws IOException {
        Path folder = Objects.requireNonNull(target.toAbsolutePath().getParent(), () -> target + " is no file");
        Files.createDirectories(folder);
        Path temporary =
                Files.createFile(folder.resolve("." + target.getFileName() + "." + UUID.randomUUID() + ".part"));
        try {
            writer.write(temporary);
            move(temporary, target);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** Writes text as UTF-8, in one piece or not at all. */
    public static void writeString(Path target, String text) throws IOException {
        write(target, temporary -> Files.writeString(temporary, text, StandardCharsets.UTF_8));
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
