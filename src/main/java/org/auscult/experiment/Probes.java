package org.auscult.experiment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.auscult.dataset.Recording;
import org.auscult.dataset.Split;

/** Chooses the clips whose way through a training is kept to be looked at: none is learned from, no label is looked at. */
final class Probes {
    private static final int HELD_OUT = 32;
    private static final int TEST = 64;

    private Probes() {}

    /** Some held-out normals and some test clips; the same seed gives the same. */
    static List<Recording> of(List<Recording> heldOut, List<Recording> own, long seed) {
        List<Recording> tests = new ArrayList<>(
                own.stream().filter(r -> r.split() == Split.TEST).toList());
        Collections.shuffle(tests, new Random(seed));
        List<Recording> probes = new ArrayList<>(heldOut.subList(0, Math.min(HELD_OUT, heldOut.size())));
        probes.addAll(tests.subList(0, Math.min(TEST, tests.size())));
        return List.copyOf(probes);
    }
}
