package org.auscult.detector.conformer;

import java.util.Random;

/** A batch of noise: the time of a step depends on its size alone. */
final class RandomBatch {
    static final int IDS = 4;

    /** A step as training takes it, for timing. */
    static final StepSettings STEP = new StepSettings(16, 1.28, true, 1, 1, 1, 1e-3, 0);

    private RandomBatch() {}

    /** Clips × frames × bands of standard normal values, half of them targets. */
    static Batch of(int clips, int frames, int mels, int augmentations) {
        Random random = new Random(0);
        float[] values = new float[clips * frames * mels];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) random.nextGaussian();
        }
        int[] id = new int[clips / 2];
        int[] augmentation = new int[clips / 2];
        float[] target = new float[clips];
        for (int i = 0; i < id.length; i++) {
            id[i] = i % IDS;
            augmentation[i] = i % augmentations;
            target[i] = 1;
        }
        return new Batch(clips, frames, values, id, target, augmentation);
    }
}
