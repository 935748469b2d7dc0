package org.auscult.workbench;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.auscult.dataset.Recording;

/** A part of a recording's name. */
record NameField() implements FilterField {
    @Override
    public List<String> names() {
        return List.of("name", "file");
    }

    @Override
    public Predicate<Recording> fitting(FilterTerm term) {
        List<String> parts = term.values().stream()
                .map(part -> part.toLowerCase(Locale.ROOT))
                .toList();
        return recording -> {
            String name = recording.name().toLowerCase(Locale.ROOT);
            return parts.stream().anyMatch(name::contains);
        };
    }
}
