package org.auscult.dataset;

import java.nio.file.Path;

/**
 * A file that is no recording.
 *
 * @param file where it lies
 * @param reason what is wrong with it
 * @param remedy what the user can do
 */
public record FileProblem(Path file, String reason, String remedy) {}
