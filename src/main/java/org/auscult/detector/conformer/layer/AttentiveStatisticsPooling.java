package org.auscult.detector.conformer.layer;

import org.auscult.detector.conformer.kernel.Matrix;
import org.auscult.detector.conformer.layer.ParameterLayout.Parameter;
import org.auscult.detector.conformer.layer.ParameterLayout.Start;

/**
 * Weighted mean and deviation over time (Okabe 2018): e = vᵀ·tanh(W·h + b), α = softmax(e), μ = Σα·h,
 * σ = √max(Σα·h² − μ², 1e-6); then a linear map of [μ; σ].
 */
final class AttentiveStatisticsPooling {
    private static final double FLOOR = 1e-6;

    private final Context context;
    private final Shape shape;
    private final Linear hidden;
    private final Linear embed;
    private final Matrix tanh;
    private final Matrix statistics;
    private final Matrix dStatistics;
    private float[] attention = new float[0];

    AttentiveStatisticsPooling(Context context, Shape shape) {
        this.context = context;
        this.shape = shape;
        hidden = new Linear(context, shape.hidden);
        embed = new Linear(context, shape.embed);
        tanh = context.matrix();
        statistics = context.matrix();
        dStatistics = context.matrix();
    }

    /** The parameters. */
    record Shape(Linear.Shape hidden, Parameter score, Linear.Shape embed, int width, int inner) {
        static Shape add(ParameterLayout layout, int width, int inner, int embedding) {
            return new Shape(
                    Linear.Shape.add(layout, "encoder.pool_hidden", width, inner),
                    layout.add("encoder.pool_score.weight", new Start.Uniform(inner), 1, inner),
                    Linear.Shape.add(layout, "encoder.embed", 2 * width, embedding),
                    width,
                    inner);
        }
    }

    /** h [clips·rows × width] to the embedding [clips × embedding]. */
    void forward(Matrix h, Matrix embedding, Pass pass) {
        hidden.forward(h, tanh);
        attend(h.rows());
        softmax(pass);
        int width = shape.width;
        statistics.shape(pass.clips(), 2 * width);
        float[] row = new float[width];
        for (int clip = 0; clip < pass.clips(); clip++) {
            double[] mean = new double[width];
            double[] square = new double[width];
            for (int t = 0; t < pass.rowsOfClip(); t++) {
                int r = clip * pass.rowsOfClip() + t;
                h.readRow(r, row);
                float weight = attention[r];
                for (int c = 0; c < width; c++) {
                    double weighted = (double) weight * row[c];
                    mean[c] += weighted;
                    square[c] += weighted * row[c];
                }
            }
            float[] both = new float[2 * width];
            for (int c = 0; c < width; c++) {
                both[c] = (float) mean[c];
                both[width + c] = (float) Math.sqrt(Math.max(square[c] - mean[c] * mean[c], FLOOR));
            }
            statistics.writeRow(clip, both);
        }
        embed.forward(statistics, embedding);
    }

    /** α of one clip of the last forward pass, one weight a row, summing to 1. */
    float[] attention(int clip, int rowsOfClip) {
        return java.util.Arrays.copyOfRange(attention, clip * rowsOfClip, (clip + 1) * rowsOfClip);
    }

    /** Adds the gradients of its parameters and writes that of h. */
    void backward(Matrix h, Matrix dEmbedding, Matrix dh, Pass pass) {
        embed.backward(statistics, dEmbedding, dStatistics, false);
        int width = shape.width;
        int inner = shape.inner;
        float[] score = context.values(shape.score);
        double[] dScore = new double[inner];
        dh.shape(h.rows(), width);
        float[] row = new float[width];
        float[] u = new float[inner];
        float[] both = new float[2 * width];
        float[] g = new float[2 * width];
        double[] dAttention = new double[pass.rowsOfClip()];
        for (int clip = 0; clip < pass.clips(); clip++) {
            statistics.readRow(clip, both);
            dStatistics.readRow(clip, g);
            double[] dMean = new double[width];
            double[] dSquare = new double[width];
            for (int c = 0; c < width; c++) {
                double sigma = both[width + c];
                dSquare[c] = sigma * sigma > FLOOR * 1.0001 ? g[width + c] / (2 * sigma) : 0;
                dMean[c] = g[c] - 2 * both[c] * dSquare[c];
            }
            double mean = 0;
            for (int t = 0; t < pass.rowsOfClip(); t++) {
                int r = clip * pass.rowsOfClip() + t;
                h.readRow(r, row);
                double sum = 0;
                float weight = attention[r];
                for (int c = 0; c < width; c++) {
                    sum += (dMean[c] + dSquare[c] * row[c]) * row[c];
                    row[c] = (float) (weight * (dMean[c] + 2 * dSquare[c] * row[c]));
                }
                dh.writeRow(r, row);
                dAttention[t] = sum;
                mean += weight * sum;
            }
            for (int t = 0; t < pass.rowsOfClip(); t++) {
                int r = clip * pass.rowsOfClip() + t;
                double de = attention[r] * (dAttention[t] - mean);
                tanh.readRow(r, u);
                for (int a = 0; a < inner; a++) {
                    dScore[a] += de * u[a];
                    u[a] = (float) (de * score[a] * (1 - (double) u[a] * u[a]));
                }
                tanh.writeRow(r, u);
            }
        }
        context.addGradient(shape.score, dScore);
        hidden.backward(h, tanh, dh, true);
    }

    /** The tanh in place, and e. */
    private void attend(int rows) {
        int inner = shape.inner;
        if (attention.length < rows) {
            attention = new float[rows];
        }
        float[] score = context.values(shape.score);
        float[] u = new float[inner];
        for (int r = 0; r < rows; r++) {
            tanh.readRow(r, u);
            double e = 0;
            for (int a = 0; a < inner; a++) {
                u[a] = (float) Math.tanh(u[a]);
                e += (double) score[a] * u[a];
            }
            tanh.writeRow(r, u);
            attention[r] = (float) e;
        }
    }

    private void softmax(Pass pass) {
        int rows = pass.rowsOfClip();
        for (int first = 0; first < pass.rows(); first += rows) {
            double max = Double.NEGATIVE_INFINITY;
            for (int t = 0; t < rows; t++) {
                max = Math.max(max, attention[first + t]);
            }
            double sum = 0;
            for (int t = 0; t < rows; t++) {
                sum += Math.exp(attention[first + t] - max);
            }
            for (int t = 0; t < rows; t++) {
                attention[first + t] = (float) (Math.exp(attention[first + t] - max) / sum);
            }
        }
    }
}
