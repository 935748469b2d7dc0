package org.auscult.detector.conformer.layer;

import java.util.List;
import java.util.stream.IntStream;
import org.auscult.detector.conformer.kernel.Matrix;

/**
 * The encoder for one group of clips. It runs in sections, one more than there are blocks: between two of them the batch
 * normalisation waits for the sums of all groups.
 */
public final class EncoderGroup implements AutoCloseable {
    private final Context context;
    private final EncoderShape shape;
    private final Front front;
    private final List<ConformerBlock> blocks;
    private final AttentiveStatisticsPooling pooling;
    private final Scratch scratch;
    private final Matrix x;
    private final Matrix gradient;
    private final Matrix embedding;

    /** An encoder for the clips of one group at a time. */
    public EncoderGroup(Context context, EncoderShape shape) {
        this.context = context;
        this.shape = shape;
        front = shape.front().front(context);
        blocks = IntStream.range(0, shape.blocks().size())
                .mapToObj(i -> new ConformerBlock(context, shape.blocks().get(i), i))
                .toList();
        pooling = new AttentiveStatisticsPooling(context, shape.pooling());
        scratch = new Scratch(context.matrix(), context.matrix());
        x = context.matrix();
        gradient = context.matrix();
        embedding = context.matrix();
    }

    /** Number of sections. */
    public int sections() {
        return blocks.size() + 1;
    }

    /** Frames inside the blocks for a clip of {@code frames}. */
    public int rowsOfClip(int frames) {
        return shape.rowsOfClip(frames);
    }

    /**
     * Runs one section; the first reads the input, the last writes the embedding.
     *
     * @param input [clips·frames × mels]
     * @param totals the sums of all groups that the section before gave; ignored by the first
     * @param rows rows of all groups together
     * @return this group's sums for the next section; empty from the last
     */
    public double[] forward(int section, Matrix input, Pass pass, double[] totals, int rows) {
        if (section == 0) {
            front.forward(input, x, pass.clips());
        } else {
            blocks.get(section - 1).forwardAfter(x, pass, totals, rows);
        }
        if (section < blocks.size()) {
            return blocks.get(section).forwardBefore(x, pass);
        }
        pooling.forward(x, embedding, pass);
        return new double[0];
    }

    /** Moves the running statistics of the block before a section; once a step, by one group. */
    public void updateRunning(int section, double[] totals, int rows) {
        blocks.get(section - 1).updateRunning(totals, rows);
    }

    /**
     * Runs one section backwards, from the last to the first.
     *
     * @param dEmbedding [clips × embedding]; read by the last section
     * @param totals the sums of all groups that the section after gave; ignored by the last
     * @return this group's sums for the section before; empty from the first
     */
    public double[] backward(int section, Matrix input, Matrix dEmbedding, Pass pass, double[] totals, int rows) {
        if (section == blocks.size()) {
            pooling.backward(x, dEmbedding, gradient, pass);
        } else {
            blocks.get(section).backwardBefore(gradient, pass, totals, rows, scratch);
        }
        if (section > 0) {
            return blocks.get(section - 1).backwardAfter(gradient, pass, scratch);
        }
        front.backward(input, gradient, pass.clips());
        return new double[0];
    }

    /** The embedding of one clip after the last section. */
    public float[] embedding(int clip) {
        float[] row = new float[embedding.columns()];
        embedding.readRow(clip, row);
        return row;
    }

    /** α of one clip after the last section. */
    public float[] attention(int clip, Pass pass) {
        return pooling.attention(clip, pass.rowsOfClip());
    }

    /** The group's sum of gradients. */
    public Matrix gradients() {
        return context.gradients();
    }

    @Override
    public void close() {
        context.arena().close();
    }
}
