package org.auscult.inspection;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.auscult.dataset.Recording;
import org.auscult.score.Role;
import org.auscult.score.ScoredClip;

/** Which normal recordings a clip is held against. */
public final class NormalClips {
    private NormalClips() {}

    /** The recordings that a run learned from. */
    public static List<Recording> learned(List<ScoredClip> clips) {
        return clips.stream()
                .filter(clip -> clip.role() == Role.LEARNED)
                .map(ScoredClip::recording)
                .toList();
    }

    /**
     * What to say where {@link #of} finds none: "No normal recordings of fan 00".
     *
     * @param normals it chose from
     */
    public static String none(Recording clip, List<Recording> normals) {
        boolean hasOwn = normals.stream().anyMatch(r -> r.machine().equals(clip.machine()));
        return "No normal recordings of " + clip.machine() + (hasOwn ? " other than parts or copies of this one" : "");
    }

    /**
     * The normals of a clip's machine, without the clip and what was recorded with it; those of its domain alone, where there
     * are any.
     *
     * @param normals to choose from, of any machine
     * @param most how many at most; the same seed chooses the same
     * @return empty if there is none
     */
    public static List<Recording> of(Recording clip, List<Recording> normals, int most, long seed) {
        List<Recording> own = normals.stream()
                .filter(r -> r.machine().equals(clip.machine()) && !r.origin().equals(clip.origin()))
                .toList();
        List<Recording> near =
                own.stream().filter(r -> r.domain() == clip.domain()).toList();
        List<Recording> chosen = new ArrayList<>(near.isEmpty() ? own : near);
        Collections.shuffle(chosen, new Random(seed));
        return List.copyOf(chosen.subList(0, Math.min(most, chosen.size())));
    }
}
