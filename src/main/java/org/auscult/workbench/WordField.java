package org.auscult.workbench;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.auscult.dataset.Recording;

/** A word anywhere in what is written about a recording: name, type, id, split, condition, domain, attributes. */
record WordField() implements FilterField {
    @Override
    public List<String> names() {
        return List.of();
    }

    @Override
    public Predicate<Recording> fitting(FilterTerm term) {
        String word = term.values().get(0).toLowerCase(Locale.ROOT);
        return recording -> line(recording).contains(word);
    }

    private static String line(Recording recording) {
        return String.join(
                        " ",
                        recording.name(),
                        recording.machine().toString(),
                        recording.split().label(),
                        recording.condition().label(),
                        recording.domain().label(),
                        recording.attributeLine())
                .toLowerCase(Locale.ROOT);
    }
}
