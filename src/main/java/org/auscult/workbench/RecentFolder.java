package org.auscult.workbench;

import java.nio.file.Path;

/**
 * A folder of recordings as the welcome page tells of it.
 *
 * @param folder where it lies
 * @param summary what was in it when it was opened last, for people; empty if that is not known
 * @param isThere whether it is still a folder
 */
public record RecentFolder(Path folder, String summary, boolean isThere) {}
