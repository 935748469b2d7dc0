package org.auscult.evaluation;

import java.util.List;

/** Principal component analysis to two dimensions. */
public final class Pca {
    private Pca() {}

    /** The points along the two directions of largest variance: [points][2]; signs fixed so that a rerun gives the same picture. */
    public static double[][] project(List<float[]> points) {
        throw new UnsupportedOperationException();
    }
}
