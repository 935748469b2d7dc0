package org.auscult.dataset;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.auscult.audio.SoundFormats;
import org.auscult.file.FileErrors;
import org.auscult.task.StopSignal;
import org.jspecify.annotations.Nullable;

/**
 * The sound files below a folder, also behind links; those in hidden folders are left out.
 *
 * @param files absolute, sorted; of formats that are read, and of others
 * @param problems with what can't be looked into
 */
record SoundFiles(List<Path> files, List<FileProblem> problems) {
    private static final int DEPTH = 24;
    private static final Set<String> OTHER_SOUND = Set.of("m4a", "mp3", "ogg", "aac", "wma", "opus", "caf", "au", "wv");

    /** @throws IOException naming the folder, if it can't be looked into itself */
    static SoundFiles below(Path folder, StopSignal stop) throws IOException {
        Walk walk = new Walk(folder, stop);
        Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEPTH, walk);
        Collections.sort(walk.files);
        return new SoundFiles(walk.files, walk.problems);
    }

    private static final class Walk extends SimpleFileVisitor<Path> {
        private final Path root;
        private final StopSignal stop;
        private final Set<String> readable = SoundFormats.extensions();
        private final List<Path> files = new ArrayList<>();
        private final List<FileProblem> problems = new ArrayList<>();

        Walk(Path root, StopSignal stop) {
            this.root = root;
            this.stop = stop;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            stop.check();
            boolean isLeftOut = !folder.equals(root) && Files.isHidden(folder);
            return isLeftOut ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            stop.check();
            if (attributes.isDirectory()) {
                addUnlessHidden(file);
                return FileVisitResult.CONTINUE;
            }
            String extension = SoundFormats.extension(file);
            if (attributes.isRegularFile()
                    && !file.getFileName().toString().startsWith(".")
                    && (readable.contains(extension) || OTHER_SOUND.contains(extension))) {
                files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        /** A folder is visited like a file where the walk ends. */
        private void addUnlessHidden(Path folder) {
            if (!folder.getFileName().toString().startsWith(".")) {
                problems.add(new FileProblem(
                        ProblemKind.UNREADABLE,
                        folder,
                        "it is not looked into: it lies " + DEPTH + " folders deep",
                        "open a folder nearer to it, if there are recordings in it"));
            }
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException error) throws IOException {
            if (file.equals(root)) {
                throw new IOException(FileErrors.words(error).orElse(root + " can't be read"), error);
            }
            problems.add(problem(file, error));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException error) {
            if (error != null) {
                problems.add(problem(folder, error));
            }
            return FileVisitResult.CONTINUE;
        }

        private static FileProblem problem(Path file, IOException error) {
            return error instanceof FileSystemLoopException
                    ? new FileProblem(
                            ProblemKind.UNREADABLE,
                            file,
                            "a link back to a folder that it lies in",
                            "take it away; nothing is missing for it")
                    : new FileProblem(
                            ProblemKind.UNREADABLE,
                            file,
                            error instanceof FileSystemException known
                                    ? FileErrors.reason(known)
                                    : "it can't be looked into",
                            "see to it that you may read it, if there are recordings in it");
        }
    }
}
