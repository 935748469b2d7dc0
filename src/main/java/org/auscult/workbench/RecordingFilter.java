package org.auscult.workbench;

import java.util.Locale;
import java.util.function.Predicate;
import org.auscult.dataset.Condition;
import org.auscult.dataset.Recording;
import org.auscult.dataset.Split;
import org.jspecify.annotations.Nullable;

/**
 * Which recordings to list. Null stands for any.
 *
 * @param text words that must all occur in the name, type, id, split, condition, domain or attributes; case does not matter
 * @param type a type of machine
 * @param id an id
 * @param split what it is for
 * @param condition whether the machine was healthy
 */
public record RecordingFilter(
        String text,
        @Nullable String type,
        @Nullable String id,
        @Nullable Split split,
        @Nullable Condition condition) implements Predicate<Recording> {
    /** Lets every recording through. */
    public static final RecordingFilter ALL = new RecordingFilter("", null, null, null, null);

    /** Whether it lets every recording through. */
    public boolean isAll() {
        return text.isBlank() && type == null && id == null && split == null && condition == null;
    }

    @Override
    public boolean test(Recording recording) {
        return (type == null || type.equals(recording.machine().type()))
                && (id == null || id.equals(recording.machine().id()))
                && (split == null || split == recording.split())
                && (condition == null || condition == recording.condition())
                && hasWords(recording);
    }

    private boolean hasWords(Recording recording) {
        if (text.isBlank()) {
            return true;
        }
        String all = String.join(
                        " ",
                        recording.name(),
                        recording.machine().toString(),
                        recording.split().label(),
                        recording.condition().label(),
                        recording.domain().label(),
                        recording.attributeLine())
                .toLowerCase(Locale.ROOT);
        for (String word : text.strip().toLowerCase(Locale.ROOT).split("\\s+")) {
            if (!all.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
