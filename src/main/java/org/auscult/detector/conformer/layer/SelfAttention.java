package org.auscult.detector.conformer.layer;

import org.auscult.detector.conformer.kernel.Gemm;
import org.auscult.detector.conformer.kernel.Matrix;

/** x += dropout(multi-head self-attention(LayerNorm(x))), without positions (Vaswani 2017). */
final class SelfAttention {
    private final Context context;
    private final Shape shape;
    private final LayerNorm norm;
    private final Linear query;
    private final Linear key;
    private final Linear value;
    private final Linear out;
    private final Dropout dropout;
    private final Matrix normed;
    private final Matrix q;
    private final Matrix k;
    private final Matrix v;
    /** The attention of each clip and head, [clips · heads · frames × frames]. */
    private final Matrix weights;

    private final Matrix mixed;
    private final Matrix branch;
    private final Matrix dq;
    private final Matrix dk;
    private final Matrix dv;
    private final Matrix dWeights;

    SelfAttention(Context context, Shape shape, long place) {
        this.context = context;
        normed = context.matrix();
        q = context.matrix();
        k = context.matrix();
        v = context.matrix();
        weights = context.matrix();
        mixed = context.matrix();
        branch = context.matrix();
        dq = context.matrix();
        dk = context.matrix();
        dv = context.matrix();
        dWeights = context.matrix();
        this.shape = shape;
        norm = new LayerNorm(context, shape.norm);
        query = new Linear(context, shape.query);
        key = new Linear(context, shape.key);
        value = new Linear(context, shape.value);
        out = new Linear(context, shape.out);
        dropout = new Dropout(context.dropout(), place);
    }

    /** The parameters. */
    record Shape(
            LayerNorm.Shape norm,
            Linear.Shape query,
            Linear.Shape key,
            Linear.Shape value,
            Linear.Shape out,
            int width,
            int heads) {
        static Shape add(ParameterLayout layout, String name, int width, int heads) {
            return new Shape(
                    LayerNorm.Shape.add(layout, name + ".norm", width),
                    Linear.Shape.add(layout, name + ".query", width, width),
                    Linear.Shape.add(layout, name + ".key", width, width),
                    Linear.Shape.add(layout, name + ".value", width, width),
                    Linear.Shape.add(layout, name + ".out", width, width),
                    width,
                    heads);
        }

        int depth() {
            return width / heads;
        }

        float scale() {
            return (float) (1 / Math.sqrt(depth()));
        }
    }

    /** Changes x in place. */
    void forward(Matrix x, Pass pass) {
        norm.forward(x, normed);
        query.forward(normed, q);
        key.forward(normed, k);
        value.forward(normed, v);
        int frames = pass.rowsOfClip();
        weights.shape(pass.clips() * shape.heads * frames, frames);
        mixed.shape(x.rows(), shape.width);
        Gemm gemm = context.gemm();
        for (int clip = 0; clip < pass.clips(); clip++) {
            for (int head = 0; head < shape.heads; head++) {
                int at = clip * frames * shape.width + head * shape.depth();
                int row = (clip * shape.heads + head) * frames;
                gemm.nt(
                        frames,
                        frames,
                        shape.depth(),
                        shape.scale(),
                        q.at(at),
                        shape.width,
                        k.at(at),
                        shape.width,
                        0,
                        weights.at((long) row * frames),
                        frames);
                softmax(row, frames);
                gemm.nn(
                        frames,
                        shape.depth(),
                        frames,
                        1,
                        weights.at((long) row * frames),
                        frames,
                        v.at(at),
                        shape.width,
                        0,
                        mixed.at(at),
                        shape.width);
            }
        }
        out.forward(mixed, branch);
        dropout.apply(branch, pass);
        Activations.addScaled(x, branch, 1);
    }

    /** Turns the gradient of the output into that of the input, in place. */
    void backward(Matrix gradient, Pass pass, Scratch scratch) {
        Matrix dBranch = scratch.first();
        Activations.scaledCopy(gradient, dBranch, 1);
        dropout.apply(dBranch, pass);
        Matrix dMixed = scratch.second();
        out.backward(mixed, dBranch, dMixed, false);
        int frames = pass.rowsOfClip();
        dq.shape(pass.rows(), shape.width);
        dk.shape(pass.rows(), shape.width);
        dv.shape(pass.rows(), shape.width);
        dWeights.shape(frames, frames);
        Gemm gemm = context.gemm();
        int width = shape.width;
        for (int clip = 0; clip < pass.clips(); clip++) {
            for (int head = 0; head < shape.heads; head++) {
                int at = clip * frames * width + head * shape.depth();
                int row = (clip * shape.heads + head) * frames;
                long w = (long) row * frames;
                gemm.tn(
                        frames,
                        shape.depth(),
                        frames,
                        1,
                        weights.at(w),
                        frames,
                        dMixed.at(at),
                        width,
                        0,
                        dv.at(at),
                        width);
                gemm.nt(
                        frames,
                        frames,
                        shape.depth(),
                        1,
                        dMixed.at(at),
                        width,
                        v.at(at),
                        width,
                        0,
                        dWeights.at(0),
                        frames);
                softmaxBackward(row, frames);
                gemm.nn(
                        frames,
                        shape.depth(),
                        frames,
                        shape.scale(),
                        dWeights.at(0),
                        frames,
                        k.at(at),
                        width,
                        0,
                        dq.at(at),
                        width);
                gemm.tn(
                        frames,
                        shape.depth(),
                        frames,
                        shape.scale(),
                        dWeights.at(0),
                        frames,
                        q.at(at),
                        width,
                        0,
                        dk.at(at),
                        width);
            }
        }
        Matrix dNormed = dMixed;
        query.backward(normed, dq, dNormed, false);
        key.backward(normed, dk, dNormed, true);
        value.backward(normed, dv, dNormed, true);
        norm.backward(dNormed, gradient, true);
    }

    private void softmax(int firstRow, int frames) {
        float[] row = new float[frames];
        for (int t = 0; t < frames; t++) {
            weights.readRow(firstRow + t, row);
            float max = context.kernels().max(row, frames);
            for (int i = 0; i < frames; i++) {
                row[i] -= max;
            }
            context.kernels().exp(row, row, frames);
            float sum = 0;
            for (int i = 0; i < frames; i++) {
                sum += row[i];
            }
            float inverse = 1 / sum;
            for (int i = 0; i < frames; i++) {
                row[i] *= inverse;
            }
            weights.writeRow(firstRow + t, row);
        }
    }

    private void softmaxBackward(int firstRow, int frames) {
        float[] p = new float[frames];
        float[] g = new float[frames];
        for (int t = 0; t < frames; t++) {
            weights.readRow(firstRow + t, p);
            dWeights.readRow(t, g);
            float dot = 0;
            for (int i = 0; i < frames; i++) {
                dot += p[i] * g[i];
            }
            for (int i = 0; i < frames; i++) {
                g[i] = p[i] * (g[i] - dot);
            }
            dWeights.writeRow(t, g);
        }
    }
}
