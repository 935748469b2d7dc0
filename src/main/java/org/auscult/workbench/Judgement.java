package org.auscult.workbench;

import org.jspecify.annotations.Nullable;

/**
 * The user's word on a recording.
 *
 * @param mark the verdict; null if there is only a note
 * @param note in the user's words; may be empty
 */
public record Judgement(@Nullable Mark mark, String note) {
    /** Neither verdict nor note. */
    public static final Judgement NONE = new Judgement(null, "");

    /** The same note with another verdict. */
    Judgement withMark(@Nullable Mark other) {
        return new Judgement(other, note);
    }

    /** The same verdict with another note. */
    Judgement withNote(String other) {
        return new Judgement(mark, other.strip());
    }

    /** The verdict's word; empty if there is none. */
    public String word() {
        return mark == null ? "" : mark.label();
    }
}
