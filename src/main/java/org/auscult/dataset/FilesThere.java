package org.auscult.dataset;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Which files are there. The disk is asked only of those that were not found below the folder: a list may name others.
 *
 * @param found below the folder
 */
record FilesThere(Set<Path> found) {
    FilesThere(Collection<Path> found) {
        this(Set.copyOf(found));
    }

    boolean has(Path file) {
        return found.contains(file) || Files.isRegularFile(file);
    }

    /** How many files the recordings are of: a list may name missing ones, and several parts of one. */
    int count(List<Recording> recordings) {
        return (int) recordings.stream()
                .map(Recording::file)
                .distinct()
                .filter(this::has)
                .count();
    }
}
