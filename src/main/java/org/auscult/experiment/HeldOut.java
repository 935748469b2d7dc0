package org.auscult.experiment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
    /** Keeps back the same share of every machine, rounded, but never its last clip. The same seed gives the same parts. */
    static HeldOut of(List<Recording> normals, double share, long seed) {
        List<Recording> learned = new ArrayList<>();
        List<Recording> kept = new ArrayList<>();
        Random random = new Random(seed);
        for (List<Recording> own : MachineId.group(normals, Recording::machine).values()) {
            List<Recording> shuffled = new ArrayList<>(own);
            Collections.shuffle(shuffled, random);
            int back = (int) Math.min(own.size() - 1, Math.round(share * own.size()));
            kept.addAll(shuffled.subList(0, back));
            learned.addAll(shuffled.subList(back, own.size()));
        }
        return new HeldOut(List.copyOf(learned), List.copyOf(kept));
    }
}
