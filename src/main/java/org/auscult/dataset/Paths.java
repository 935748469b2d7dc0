package org.auscult.dataset;

import java.nio.file.Path;

/** Paths as layouts match them and people read them, alike on every system. */
public final class Paths {
    private Paths() {}

    /** What people call a folder: its last part; of a drive, which has none, all of it, e.g. {@code D:/}. */
    public static String folderName(Path folder) {
        Path last = folder.getFileName();
        return slashed(last == null ? folder : last);
    }

    static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }

    /** A file's path below a folder. */
    static String name(Path root, Path file) {
        return slashed(root.relativize(file));
    }
}
