package org.auscult.score;

import java.util.List;
import org.auscult.dataset.MachineId;

/**
 * The scores of many clips.
 *
 * @param scores the names of the scores, e.g. {@code S_maha}
 * @param clips one row a clip
 */
public record ScoreTable(List<String> scores, List<ScoredClip> clips) {
    public ScoreTable {
        scores = List.copyOf(scores);
        clips = List.copyOf(clips);
    }

    /** The normals that a threshold is set on: a machine's held-out ones, or, if there are none, the learned, which flatter. */
    public static List<ScoredClip> normals(List<ScoredClip> clips, MachineId machine) {
        List<ScoredClip> own =
                clips.stream().filter(clip -> clip.machine().equals(machine)).toList();
        boolean hasHeldOut = own.stream().anyMatch(clip -> clip.role() == Role.HELD_OUT);
        Role basis = hasHeldOut ? Role.HELD_OUT : Role.LEARNED;
        return own.stream().filter(clip -> clip.role() == basis).toList();
    }

    /** Why a threshold set on {@linkplain #normals some normals} is not to be trusted, a sentence; empty if it is. */
    public static String doubt(List<ScoredClip> normals) {
        return normals.stream().allMatch(clip -> clip.role() == Role.HELD_OUT)
                ? ""
                : "None was held out: these are normals it learned from, and they flatter.";
    }
}
