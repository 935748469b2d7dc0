package org.auscult.detector.conformer.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.auscult.detector.conformer.kernel.Arena;
import org.auscult.detector.conformer.kernel.Gemm;
import org.auscult.detector.conformer.kernel.Kernels;
import org.auscult.detector.conformer.kernel.Lanes;
import org.auscult.detector.conformer.kernel.Matrix;
import org.auscult.detector.conformer.layer.Context;
import org.auscult.detector.conformer.layer.EncoderGroup;
import org.auscult.detector.conformer.layer.EncoderShape;
import org.auscult.detector.conformer.layer.Pass;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.Pointer;

/**
 * The encoder for a whole batch. The clips of a training batch are dealt to a fixed number of groups and the groups' sums are
 * added in their order, so that the numbers do not depend on how many threads there are. In inference every clip is a group
 * of its own, so that they do not depend on the other clips either.
 */
public final class ParallelEncoder implements AutoCloseable {
    private static final int GROUPS = 8;

    private final EncoderShape shape;
    private final int parameters;
    private final Arena arena = new Arena();
    private final Matrix weights;
    private final Workers workers;
    private final int threads;
    private final double dropout;
    private final List<EncoderGroup> groups = new ArrayList<>();
    private final List<Matrix> inputs = new ArrayList<>();
    private final List<Matrix> outputGradients = new ArrayList<>();
    private List<Pass> passes = List.of();
    private final Lanes lanes = new IdleThreads();
    private volatile boolean inferring;
    private volatile int idle;

    /** An encoder that works on {@code threads} threads. */
    public ParallelEncoder(EncoderShape shape, int parameters, double dropout, int threads) {
        this.shape = shape;
        this.parameters = parameters;
        this.dropout = dropout;
        this.threads = threads;
        weights = arena.matrix().shape(1, parameters);
        workers = new Workers(threads);
    }

    /** The flat parameters that the next pass uses; running statistics are updated in them. */
    public Matrix weights() {
        return weights;
    }

    /** Frames inside the blocks for a clip of {@code frames}. */
    public int rowsOfClip(int frames) {
        return shape.rowsOfClip(frames);
    }

    /**
     * Runs a training batch forward.
     *
     * @param values [clips × frames × mels]
     * @param seed of the dropout
     * @return the embeddings
     */
    public float[][] forward(FloatPointer values, int clips, int frames, int mels, long seed) {
        inferring = false;
        int count = Math.min(GROUPS, clips);
        makeGroups(count);
        List<Pass> dealt = new ArrayList<>();
        for (int g = 0; g < count; g++) {
            int first = g * clips / count;
            dealt.add(new Pass(true, (g + 1) * clips / count - first, first, rowsOfClip(frames), seed));
        }
        passes = dealt;
        workers.each(count, g -> load(inputs.get(g), values, dealt.get(g), frames, mels));
        int rows = clips * rowsOfClip(frames);
        double[][] sums = new double[count][];
        double[] totals = new double[0];
        for (int section = 0; section < groups.get(0).sections(); section++) {
            int s = section;
            double[] before = totals;
            if (section > 0) {
                groups.get(0).updateRunning(section, before, rows);
            }
            workers.each(count, g -> sums[g] = groups.get(g).forward(s, inputs.get(g), dealt.get(g), before, rows));
            totals = total(sums);
        }
        float[][] embeddings = new float[clips][];
        for (int g = 0; g < count; g++) {
            for (int clip = 0; clip < dealt.get(g).clips(); clip++) {
                embeddings[dealt.get(g).firstClip() + clip] = groups.get(g).embedding(clip);
            }
        }
        return embeddings;
    }

    /**
     * Runs the last training batch backward.
     *
     * @param dEmbeddings the gradients of the embeddings
     * @param gradients the flat gradients, added to
     */
    public void backward(float[][] dEmbeddings, double[] gradients) {
        int count = passes.size();
        workers.each(count, g -> {
            Pass pass = passes.get(g);
            groups.get(g).gradients().shape(1, parameters).clear();
            Matrix out = outputGradients.get(g).shape(pass.clips(), dEmbeddings[0].length);
            for (int clip = 0; clip < pass.clips(); clip++) {
                out.writeRow(clip, dEmbeddings[pass.firstClip() + clip]);
            }
        });
        int rows = passes.stream().mapToInt(Pass::rows).sum();
        double[][] sums = new double[count][];
        double[] totals = new double[0];
        for (int section = groups.get(0).sections() - 1; section >= 0; section--) {
            int s = section;
            double[] after = totals;
            workers.each(
                    count,
                    g -> sums[g] = groups.get(g)
                            .backward(s, inputs.get(g), outputGradients.get(g), passes.get(g), after, rows));
            totals = total(sums);
        }
        addGradients(count, gradients);
    }

    /**
     * Runs clips in inference mode, each on its own.
     *
     * @return embedding and attention of each
     */
    public List<float[][]> infer(FloatPointer values, int clips, int frames, int mels) {
        makeGroups(threads);
        inferring = true;
        idle = Math.max(0, threads - clips);
        List<float[][]> results = new ArrayList<>(java.util.Collections.nCopies(clips, new float[0][]));
        workers.each(Math.min(threads, clips), worker -> {
            EncoderGroup group = groups.get(worker);
            for (int clip = worker; clip < clips; clip += threads) {
                Pass pass = new Pass(false, 1, clip, rowsOfClip(frames), 0);
                load(inputs.get(worker), values, pass, frames, mels);
                for (int section = 0; section < group.sections(); section++) {
                    group.forward(section, inputs.get(worker), pass, new double[0], 1);
                }
                float[][] result = {group.embedding(0), group.attention(0, pass)};
                synchronized (results) {
                    results.set(clip, result);
                }
            }
        });
        return results;
    }

    /** Pieces of one clip's work, done by threads that have no clip of their own too. In training each has its own. */
    private final class IdleThreads implements Lanes {
        @Override
        public boolean areOpen() {
            return inferring;
        }

        @Override
        public void each(int count, IntConsumer work) {
            workers.share(count, idle, work);
        }
    }

    private void makeGroups(int count) {
        while (groups.size() < count) {
            Arena own = new Arena();
            Context context = new Context(Kernels.best(), new Gemm(lanes), weights, own.matrix(), own, dropout);
            groups.add(new EncoderGroup(context, shape));
            inputs.add(own.matrix());
            outputGradients.add(own.matrix());
        }
    }

    private static void load(Matrix input, FloatPointer values, Pass pass, int frames, int mels) {
        input.shape(pass.clips() * frames, mels);
        long offset = (long) pass.firstClip() * frames * mels;
        // memcpy takes positions in bytes.
        Pointer.memcpy(
                input.at(0),
                new FloatPointer(values).position((values.position() + offset) * Float.BYTES),
                (long) input.rows() * mels * Float.BYTES);
    }

    private static double[] total(double[][] sums) {
        double[] total = new double[sums[0].length];
        for (double[] part : sums) {
            for (int i = 0; i < total.length; i++) {
                total[i] += part[i];
            }
        }
        return total;
    }

    private void addGradients(int count, double[] gradients) {
        int chunk = (parameters + threads - 1) / threads;
        workers.each(threads, worker -> {
            float[] part = new float[4096];
            int end = Math.min(parameters, (worker + 1) * chunk);
            for (int at = worker * chunk; at < end; at += part.length) {
                int n = Math.min(part.length, end - at);
                for (int g = 0; g < count; g++) {
                    groups.get(g).gradients().read(at, part, n);
                    for (int i = 0; i < n; i++) {
                        gradients[at + i] += part[i];
                    }
                }
            }
        });
    }

    @Override
    public void close() {
        workers.close();
        groups.forEach(EncoderGroup::close);
        arena.close();
    }
}
