package org.auscult.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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
        Path temporary = folder.resolve("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            Files.createDirectories(folder);
            Files.createFile(temporary);
        } catch (FileSystemException e) {
            throw of(target, e);
        }
        try {
            writer.write(temporary);
            move(temporary, target);
        } catch (FileSystemException e) {
            throw temporary.toString().equals(e.getFile()) ? of(target, e) : e;
        } catch (IOException e) {
            throw of(target, e);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** Nobody knows the temporary file; and that a disk is full the system tells without a file. */
    private static FileSystemException of(Path target, IOException error) {
        if (error instanceof AccessDeniedException) {
            return new AccessDeniedException(target.toString());
        }
        String reason = error instanceof NoSuchFileException
                ? "no file can be made in its folder"
                : "it can't be written: "
                        + (error instanceof FileSystemException known ? FileErrors.reason(known) : error.getMessage());
        FileSystemException told = new FileSystemException(target.toString(), null, reason);
        told.initCause(error);
        return told;
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
