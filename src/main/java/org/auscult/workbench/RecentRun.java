package org.auscult.workbench;

import java.nio.file.Path;

/**
 * A run as the welcome page tells of it.
 *
 * @param folder where it lies
 * @param title for people
 * @param apart what tells it from others of its title
 * @param dataset the root of the recordings it was made on
 * @param isDatasetThere whether that is still a folder
 * @param meanAuc of its default fusion over the machines, 0 … 1; NaN if its test clips are not labelled
 */
public record RecentRun(
        Path folder, String title, String apart, Path dataset, boolean isDatasetThere, double meanAuc) {}
