package org.auscult;

import java.nio.file.Path;
import java.util.Optional;
import org.auscult.workbench.PathChooser;

/** A user who closes every file dialog, or, with a folder, saves everything there under the suggested name. */
record FixedPaths(Optional<Path> folder) implements PathChooser {
    FixedPaths() {
        this(Optional.empty());
    }

    @Override
    public Optional<Path> folder(String title) {
        return folder;
    }

    @Override
    public Optional<Path> file(String title) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> save(String title, String suggestedName) {
        return folder.map(place -> place.resolve(suggestedName));
    }
}
