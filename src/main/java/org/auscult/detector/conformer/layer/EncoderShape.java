package org.auscult.detector.conformer.layer;

import java.util.List;
import java.util.stream.IntStream;

/** The parameters of the whole encoder, named as in the reference model. */
public record EncoderShape(
        Front.Shape front, List<ConformerBlock.Shape> blocks, AttentiveStatisticsPooling.Shape pooling) {
    /** Adds the encoder's parameters to a layout. */
    public static EncoderShape add(
            ParameterLayout layout,
            int mels,
            int width,
            int heads,
            int inner,
            int kernel,
            int blocks,
            int attention,
            int embedding,
            boolean convolutional) {
        Front.Shape front = convolutional
                ? ConvolutionalFront.Shape.add(layout, mels, width)
                : LinearFront.Shape.add(layout, mels, width);
        List<ConformerBlock.Shape> shapes = IntStream.range(0, blocks)
                .mapToObj(i -> ConformerBlock.Shape.add(layout, "encoder.blocks." + i, width, heads, inner, kernel))
                .toList();
        return new EncoderShape(
                front, shapes, AttentiveStatisticsPooling.Shape.add(layout, width, attention, embedding));
    }

    /** Frames inside the blocks for a clip of {@code frames}. */
    public int rowsOfClip(int frames) {
        return front.rowsOfClip(frames);
    }
}
