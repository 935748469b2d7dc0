package org.auscult.workbench;

import java.nio.file.Path;
import java.util.Optional;

/** A user who closes every file dialog, or, with a folder, saves everything there under the suggested name. */
public record FixedPaths(Optional<Path> folder) implements PathChooser {
    /** Closes every dialog. */
    public FixedPaths() {
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
