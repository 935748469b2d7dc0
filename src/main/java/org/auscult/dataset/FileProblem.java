package org.auscult.dataset;

import java.nio.file.Path;

/**
 * Something about a file or folder that the user should know before trusting a number.
 *
 * @param kind what is wrong
 * @param file where it lies
 * @param reason what is wrong with it, in words and numbers
 * @param remedy what the user can do
 */
public record FileProblem(ProblemKind kind, Path file, String reason, String remedy) {}
