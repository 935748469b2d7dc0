package org.auscult.score;

import java.util.List;

/** A score that follows from the embedding alone, fitted on one machine's normals. */
public interface EmbeddingScore {
    /** Its name in tables, e.g. {@code S_maha}. */
    String name();

    /**
     * Fits it.
     *
     * @param embeddings of the machine's learned normals; at least one
     */
    Fitted fit(List<float[]> embeddings);

    /** What it learned of one machine, as arrays that can be written. */
    interface Fitted {
        /** The raw score of an embedding; larger is more anomalous. */
        double score(float[] embedding);

        /** Everything needed to make it again with {@link EmbeddingScore#restore}. */
        double[] state();
    }

    /** Makes a fitted score again from its {@link Fitted#state}. */
    Fitted restore(double[] state);
}
