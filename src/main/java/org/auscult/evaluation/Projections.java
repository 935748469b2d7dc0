package org.auscult.evaluation;

import java.util.List;

/** The list of projections. */
public final class Projections {
    private static final long SEED = 1;

    private Projections() {}

    /** Every projection, the quickest first. */
    public static List<Projection> all() {
        return List.of(new Pca(), new Tsne(SEED));
    }
}
