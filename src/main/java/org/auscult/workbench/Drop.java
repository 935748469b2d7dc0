package org.auscult.workbench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.auscult.audio.SoundFormats;
import org.auscult.experiment.ExperimentStore;
import org.jspecify.annotations.Nullable;

/**
 * What dropping files on the window does.
 *
 * @param path what is opened: a folder of recordings, a run, or a recording with its folder; null if nothing is
 * @param words what will happen, or why nothing does and what to drop instead, for people
 */
public record Drop(@Nullable Path path, String words) {
    private static final String LIST = "csv";

    /** Looks at the files' names and kinds only. */
    public static Drop of(List<Path> paths) {
        if (paths.isEmpty()) {
            return nothing("Only files and folders can be dropped");
        }
        for (Path path : paths) {
            if (!Files.exists(path)) {
                return nothing(path + " is not there any more");
            }
            if (!Files.isDirectory(path) && !isKnown(path)) {
                return nothing(path.getFileName()
                        + " is no recording: drop a folder, WAV, AIFF or FLAC files, a CSV list, or a run's folder");
            }
        }
        return paths.size() == 1 && Files.isDirectory(paths.get(0)) ? ofFolder(paths.get(0)) : ofMany(paths);
    }

    private static Drop ofFolder(Path folder) {
        return ExperimentStore.isRun(folder)
                ? new Drop(folder, "Open the data set of the run " + folder.getFileName() + " and show the run")
                : new Drop(folder, "Open " + name(folder));
    }

    private static Drop ofMany(List<Path> paths) {
        Path parent = paths.get(0).toAbsolutePath().getParent();
        boolean isTogether = paths.stream()
                .allMatch(path -> Objects.equals(path.toAbsolutePath().getParent(), parent));
        if (parent == null || !isTogether) {
            return nothing("These lie in different folders: drop the one folder that holds them all");
        }
        if (paths.stream().anyMatch(ExperimentStore::isRun)) {
            return nothing("Drop one run at a time");
        }
        Path first = paths.get(0);
        if (paths.size() == 1 && !SoundFormats.extension(first).equals(LIST)) {
            return new Drop(
                    first, "Show " + name(first) + "; opens " + name(parent) + ", its folder, unless it is open");
        }
        String what = paths.size() == 1 ? "this list" : "these " + paths.size();
        return new Drop(parent, "Open " + name(parent) + ", the folder that holds " + what);
    }

    private static boolean isKnown(Path file) {
        String extension = SoundFormats.extension(file);
        return extension.equals(LIST) || SoundFormats.extensions().contains(extension);
    }

    private static String name(Path folder) {
        Path name = folder.getFileName();
        return (name == null ? folder : name).toString();
    }

    private static Drop nothing(String why) {
        return new Drop(null, why);
    }
}
