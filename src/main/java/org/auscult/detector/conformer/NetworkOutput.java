package org.auscult.detector.conformer;

/**
 * What the network says of one clip, in inference mode.
 *
 * @param embedding x
 * @param cosines cos θ to the anchor of each id
 * @param binaryLogit of g_bin
 * @param augmentationLogits of g_aug
 * @param attention α of the pooling, one weight a (subsampled) frame, summing to 1
 */
public record NetworkOutput(
        float[] embedding, double[] cosines, double binaryLogit, double[] augmentationLogits, float[] attention) {}
