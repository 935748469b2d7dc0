package org.auscult.detector.conformer;

/**
 * The shape of the network (METHOD §2).
 *
 * @param mels Mel bands of a frame
 * @param width width of the conformer blocks, a multiple of {@code heads}
 * @param heads attention heads
 * @param feedForward inner width of the feed-forward modules
 * @param kernel depthwise convolution kernel, odd
 * @param blocks conformer blocks
 * @param embedding length of the embedding
 * @param attention inner width of the attentive pooling
 * @param dropout probability of dropping an activation in training, 0 … 0.9
 * @param convolutionalFront two 3×3 stride-2 convolutions before the blocks; otherwise a plain linear map
 */
public record NetworkSettings(
        int mels,
        int width,
        int heads,
        int feedForward,
        int kernel,
        int blocks,
        int embedding,
        int attention,
        double dropout,
        boolean convolutionalFront) {
    /** The paper's shape. */
    public static NetworkSettings paper() {
        return new NetworkSettings(128, 128, 4, 512, 15, 3, 64, 64, 0.1, true);
    }
}
