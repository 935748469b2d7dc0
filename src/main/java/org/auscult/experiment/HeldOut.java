package org.auscult.experiment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.auscult.dataset.MachineId;
import org.auscult.dataset.Recording;

/**
 * The training normals of a type, in two parts (METHOD §5).
 *
 * @param learned to be learned from
 * @param kept kept back for the statistics, the fusion and the threshold
 */
record HeldOut(List<Recording> learned, List<Recording> kept) {
    /**
     * Keeps back the same share of every machine, rounded, but never its last clip. The same seed gives the same parts. What was
     * recorded at one moment is on one side; of a machine with too few files for that, the last clips are kept back.
     */
    static HeldOut of(List<Recording> normals, double share, long seed) {
        List<Recording> learned = new ArrayList<>();
        List<Recording> kept = new ArrayList<>();
        Random random = new Random(seed);
        for (List<Recording> own : MachineId.group(normals, Recording::machine).values()) {
            List<List<Recording>> moments = moments(own);
            Collections.shuffle(moments, random);
            int back = rounded(share, moments.size());
            if (back == 0) {
                int clips = rounded(share, own.size());
                learned.addAll(own.subList(0, own.size() - clips));
                kept.addAll(own.subList(own.size() - clips, own.size()));
            } else {
                moments.subList(0, back).forEach(kept::addAll);
                moments.subList(back, moments.size()).forEach(learned::addAll);
            }
        }
        return new HeldOut(List.copyOf(learned), List.copyOf(kept));
    }

    private static List<List<Recording>> moments(List<Recording> clips) {
        Map<String, List<Recording>> byOrigin = new LinkedHashMap<>();
        clips.forEach(clip -> byOrigin.computeIfAbsent(clip.origin(), origin -> new ArrayList<>())
                .add(clip));
        return new ArrayList<>(byOrigin.values());
    }

    private static int rounded(double share, int of) {
        return (int) Math.min(of - 1, Math.round(share * of));
    }
}
