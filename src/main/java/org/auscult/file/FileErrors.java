package org.auscult.file;

import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Objects;
import java.util.Optional;

/** What the system says of a file by the kind of its error alone, in words. */
public final class FileErrors {
    private FileErrors() {}

    /** Which file, what is wrong and what to do, for people; empty if the error tells no file. */
    public static Optional<String> words(Throwable error) {
        Throwable cause = error instanceof UncheckedIOException ? error.getCause() : error;
        return cause instanceof FileSystemException known && known.getFile() != null
                ? Optional.of(known.getFile() + ": " + reason(known) + "; " + remedy(known))
                : Optional.empty();
    }

    /** What is wrong, without the file's name. */
    public static String reason(FileSystemException error) {
        if (error instanceof NoSuchFileException) {
            return "there is no such file or folder";
        } else if (error instanceof AccessDeniedException) {
            return "it may not be read or written";
        } else if (error instanceof FileAlreadyExistsException) {
            return "something else is there";
        } else if (error instanceof NotDirectoryException) {
            return "it is no folder";
        } else if (error instanceof DirectoryNotEmptyException) {
            return "it is not empty";
        }
        return Objects.requireNonNullElse(
                error.getReason(),
                "it can't be read or written (" + error.getClass().getSimpleName() + ")");
    }

    private static String remedy(FileSystemException error) {
        if (error instanceof NoSuchFileException) {
            return "put it back, or choose another";
        } else if (error instanceof AccessDeniedException) {
            return "change its access rights, or choose another place";
        } else if (error instanceof FileAlreadyExistsException || error instanceof DirectoryNotEmptyException) {
            return "choose another name, or take away what is there";
        }
        return "choose another place, or see to its disk";
    }
}
