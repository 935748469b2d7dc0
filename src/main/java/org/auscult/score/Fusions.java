package org.auscult.score;

import java.util.List;

/** The list of fusion modes. */
public final class Fusions {
    private Fusions() {}

    /** Every mode for a table: each score alone, mean, max, min, automatic if the run chose one. */
    public static List<Fusion> all(List<String> scores, boolean[] automatic) {
        throw new UnsupportedOperationException();
    }

    /** A weighted sum; {@code weights} in the order of the scores. */
    public static Fusion weighted(String key, String title, double[] weights) {
        throw new UnsupportedOperationException();
    }
}
