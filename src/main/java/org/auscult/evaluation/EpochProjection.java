package org.auscult.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A picture of an embedding that changes from epoch to epoch: each by its own PCA, laid onto the one before. */
public final class EpochProjection {
    private EpochProjection() {}

    /**
     * The next picture.
     *
     * @param before the one before, [points][2]; null for the first
     * @param embeddings of the same points after the epoch
     * @return [points][2]
     */
    public static double[][] next(double @Nullable [][] before, List<float[]> embeddings) {
        double[][] own = Pca.components(embeddings, 2);
        return before == null ? own : Procrustes.align(own, before);
    }
}
