package org.auscult.ui.shell;

import java.nio.file.Path;
import java.util.Optional;

/** Asks the user for a folder. */
@FunctionalInterface
public interface FolderChooser {
    /** The folder chosen; empty if the user changed their mind. */
    Optional<Path> choose(String title);
}
