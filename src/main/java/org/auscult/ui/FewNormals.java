package org.auscult.ui;

import org.auscult.dataset.MachineId;
import org.auscult.words.Counted;

/** Scores are standardised by each machine's own normals: by a handful, numbers come out that say nothing. */
public final class FewNormals {
    private static final int FEW = 10;

    private FewNormals() {}

    /**
     * Warns of them, without a full stop.
     *
     * @param normals of the machine that are learned from or kept back
     * @return empty if they are enough
     */
    public static String words(MachineId machine, long normals) {
        return normals >= FEW
                ? ""
                : "Only " + Counted.of(normals, "normal clip") + " of " + machine
                        + " to learn from: too few for its scores to mean much";
    }
}
