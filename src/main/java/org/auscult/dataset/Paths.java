package org.auscult.dataset;

import java.nio.file.Path;

/** Paths as layouts match them, alike on every system. */
final class Paths {
    private Paths() {}

    static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }

    /** A file's path below a folder. */
    static String name(Path root, Path file) {
        return slashed(root.relativize(file));
    }
}
