package org.auscult.workbench;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.auscult.dataset.Recording;
import org.jspecify.annotations.Nullable;

/**
 * The user's words on the recordings of a data set. Immutable.
 *
 * @param byName by the recording's name; only those with a verdict or a note
 */
public record Judgements(Map<String, Judgement> byName) {
    /** None yet. */
    public static final Judgements NONE = new Judgements(Map.of());

    /** Keeps a copy, sorted by name. */
    public Judgements {
        byName = Collections.unmodifiableMap(new LinkedHashMap<>(new TreeMap<>(byName)));
    }

    /** The word on a recording; {@link Judgement#NONE} if there is none. */
    public Judgement of(@Nullable Recording recording) {
        return recording == null ? Judgement.NONE : byName.getOrDefault(recording.name(), Judgement.NONE);
    }

    /** Those of some recordings that have a verdict, in their order. */
    public List<Recording> judged(List<Recording> recordings) {
        return recordings.stream()
                .filter(recording -> of(recording).mark() != null)
                .toList();
    }

    /** The same with another word on a recording. */
    Judgements with(Recording recording, Judgement judgement) {
        Map<String, Judgement> next = new TreeMap<>(byName);
        if (judgement.equals(Judgement.NONE)) {
            next.remove(recording.name());
        } else {
            next.put(recording.name(), judgement);
        }
        return new Judgements(next);
    }
}
