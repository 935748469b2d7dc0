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

    /**
     * What the raw score 0 is once it is standardised, by score; 0 where a score is the same for all clips.
     *
     * @param clips of one machine, at least one
     */
    public static double[] standardizedZero(List<ScoredClip> clips) {
        double[] zero = new double[clips.get(0).raw().length];
        for (int s = 0; s < zero.length; s++) {
            ScoredClip low = clips.get(0);
            ScoredClip high = low;
            for (ScoredClip clip : clips) {
                double raw = clip.raw()[s];
                low = raw < low.raw()[s] || Double.isNaN(low.raw()[s]) ? clip : low;
                high = raw > high.raw()[s] || Double.isNaN(high.raw()[s]) ? clip : high;
            }
            double range = high.raw()[s] - low.raw()[s];
            if (range > 0 && Double.isFinite(range)) {
                zero[s] = low.z()[s] - low.raw()[s] * (high.z()[s] - low.z()[s]) / range;
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
