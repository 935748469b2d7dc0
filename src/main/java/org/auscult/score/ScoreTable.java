package org.auscult.score;

import java.util.Collections;
import java.util.Comparator;
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

    /**
     * What the raw score 0 is once it is standardised, by score; 0 where a score is the same for all clips.
     *
     * @param clips of one machine, at least one
     */
    public static double[] standardizedZero(List<ScoredClip> clips) {
        double[] zero = new double[clips.get(0).raw().length];
        for (int s = 0; s < zero.length; s++) {
            int score = s;
            Comparator<ScoredClip> byRaw = Comparator.comparingDouble(clip -> clip.raw()[score]);
            List<ScoredClip> finite = clips.stream()
                    .filter(clip -> Double.isFinite(clip.raw()[score]))
                    .toList();
            if (!finite.isEmpty()) {
                ScoredClip low = Collections.min(finite, byRaw);
                ScoredClip high = Collections.max(finite, byRaw);
                double raw = high.raw()[s] - low.raw()[s];
                zero[s] = raw == 0 ? 0 : low.z()[s] - low.raw()[s] * (high.z()[s] - low.z()[s]) / raw;
            }
        }
        return zero;
    }

    /** Why a threshold set on {@linkplain #normals some normals} is not to be trusted, a sentence; empty if it is. */
    public static String doubt(List<ScoredClip> normals) {
        return normals.stream().allMatch(clip -> clip.role() == Role.HELD_OUT)
                ? ""
                : "None was held out: these are normals it learned from, and they flatter.";
    }
}
