package org.auscult.detector.conformer.layer;

import org.auscult.detector.conformer.kernel.Matrix;

/**
 * Inverted dropout. What is dropped depends on the seed, the step, the clip and the place alone, so that a backward pass,
 * another grouping of clips or another number of threads sees the same.
 */
final class Dropout {
    private final double probability;
    private final long place;

    Dropout(double probability, long place) {
        this.probability = probability;
        this.place = place;
    }

    /** Drops in place; called alike on activations and on their gradients. */
    void apply(Matrix x, Pass pass) {
        if (probability == 0 || !pass.training()) {
            return;
        }
        int width = x.columns();
        int threshold = (int) (probability * (1L << 31));
        float keep = (float) (1 / (1 - probability));
        float[] row = new float[width];
        for (int r = 0; r < x.rows(); r++) {
            int clip = pass.firstClip() + r / pass.rowsOfClip();
            long key = mix(mix(mix(pass.seed() + place) + clip) + r % pass.rowsOfClip());
            x.readRow(r, row);
            for (int c = 0; c < width; c++) {
                int random = (int) (mix(key + c) >>> 33);
                row[c] = random < threshold ? 0 : row[c] * keep;
            }
            x.writeRow(r, row);
        }
    }

    /** SplitMix64's output function. */
    private static long mix(long value) {
        long z = value + 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
