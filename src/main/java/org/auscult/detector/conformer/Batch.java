package org.auscult.detector.conformer;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * One training batch.
 *
 * @param clips number of clips
 * @param frames frames of each
 * @param values standardised log-mel, [clips × frames × mels]
 * @param id class of each of the first {@code id.length} clips, which are those that the id and augmentation losses cover
 * @param target 1 for a clip of the target type, 0 for another, between them for a mixture; one a clip
 * @param augmentation class of each of the first {@code id.length} clips
 * @param mixture what each clip was mixed with
 */
public record Batch(
        int clips, int frames, float[] values, int[] id, float[] target, int[] augmentation, Mixture mixture) {
    /** A batch of clips as they are. */
    public Batch(int clips, int frames, float[] values, int[] id, float[] target, int[] augmentation) {
        this(clips, frames, values, id, target, augmentation, Mixture.none(clips));
    }

    /**
     * How clips were mixed (Zhang 2018): each is {@code share} of itself and the rest of its partner, and so are its labels.
     *
     * @param partner the other clip's place in the batch
     * @param share 0 … 1, one a clip
     */
    public record Mixture(int[] partner, double[] share) {
        /** Every clip all itself. */
        public static Mixture none(int clips) {
            double[] share = new double[clips];
            Arrays.fill(share, 1);
            return new Mixture(IntStream.range(0, clips).toArray(), share);
        }
    }
}
