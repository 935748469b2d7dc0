package org.auscult.workbench;

import java.nio.file.Path;
import java.util.Optional;

/** Asks the user for a place on the disk. */
public interface PathChooser {
    /** The folder chosen; empty if the user changed their mind. */
    Optional<Path> folder(String title);

    /** The existing file chosen; empty if the user changed their mind. */
    Optional<Path> file(String title);

    /** The file to write; empty if the user changed their mind. */
    Optional<Path> save(String title, String suggestedName);
}
