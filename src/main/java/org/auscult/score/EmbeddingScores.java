package org.auscult.score;

import java.util.List;

/** The list of scores that follow from the embedding: adding one is a class and a line here. */
public final class EmbeddingScores {
    private EmbeddingScores() {}

    /** All, in the order of the tables. */
    public static List<EmbeddingScore> all() {
        return List.of(new Mahalanobis(), new NearestNormals("S_knn", false), new NearestNormals("S_density", true));
    }
}
