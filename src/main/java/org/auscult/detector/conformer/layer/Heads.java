package org.auscult.detector.conformer.layer;

import org.auscult.detector.conformer.layer.ParameterLayout.Parameter;
import org.auscult.detector.conformer.layer.ParameterLayout.Start;

/**
 * The three heads on the embedding x: cosines to the ArcFace anchors, the logit of g_bin, the logits of g_aug. An output row
 * is [x, cosines, binary logit, augmentation logits]. In double: the scores saturate in single precision.
 *
 * @param anchors [embedding × ids]
 */
public record Heads(
        Parameter anchors,
        Parameter binaryWeight,
        Parameter binaryBias,
        Parameter augmentationWeight,
        Parameter augmentationBias,
        int embedding,
        int ids,
        int augmentations) {
    /** Adds the heads' parameters to a layout. */
    public static Heads add(ParameterLayout layout, int embedding, int ids, int augmentations) {
        Start uniform = new Start.Uniform(embedding);
        return new Heads(
                layout.add("anchors", new Start.Normal(0.1), embedding, ids),
                layout.add("binary.weight", uniform, 1, embedding),
                layout.add("binary.bias", uniform, 1),
                layout.add("augmentation.weight", uniform, augmentations, embedding),
                layout.add("augmentation.bias", uniform, augmentations),
                embedding,
                ids,
                augmentations);
    }

    /** Length of an output row. */
    public int outputs() {
        return embedding + ids + 1 + augmentations;
    }

    /** The output row of one embedding; {@code weights} is the flat vector. */
    public double[] forward(float[] x, float[] weights) {
        double[] out = new double[outputs()];
        double norm = 0;
        for (int d = 0; d < embedding; d++) {
            out[d] = x[d];
            norm += (double) x[d] * x[d];
        }
        norm = Math.sqrt(norm);
        for (int k = 0; k < ids; k++) {
            double dot = 0;
            for (int d = 0; d < embedding; d++) {
                dot += (double) x[d] * anchor(weights, d, k);
            }
            out[embedding + k] = dot / Math.max(norm * anchorNorm(weights, k), 1e-12);
        }
        out[embedding + ids] = affine(x, weights, binaryWeight.offset(), weights[binaryBias.offset()]);
        for (int a = 0; a < augmentations; a++) {
            out[embedding + ids + 1 + a] = affine(
                    x, weights, augmentationWeight.offset() + a * embedding, weights[augmentationBias.offset() + a]);
        }
        return out;
    }

    /**
     * The gradient of the embedding.
     *
     * @param out the output row of the forward pass
     * @param dOut the gradient of the output row
     * @param gradients the flat gradients, added to
     */
    public float[] backward(double[] out, double[] dOut, float[] weights, double[] gradients) {
        double[] dx = java.util.Arrays.copyOf(dOut, embedding);
        double norm = 0;
        for (int d = 0; d < embedding; d++) {
            norm += out[d] * out[d];
        }
        norm = Math.max(Math.sqrt(norm), 1e-12);
        for (int k = 0; k < ids; k++) {
            double g = dOut[embedding + k];
            double cosine = out[embedding + k];
            double anchorNorm = Math.max(anchorNorm(weights, k), 1e-12);
            for (int d = 0; d < embedding; d++) {
                double unitX = out[d] / norm;
                double unitW = anchor(weights, d, k) / anchorNorm;
                dx[d] += g * (unitW - cosine * unitX) / norm;
                gradients[anchors.offset() + d * ids + k] += g * (unitX - cosine * unitW) / anchorNorm;
            }
        }
        affineBackward(out, dOut[embedding + ids], weights, binaryWeight.offset(), binaryBias.offset(), dx, gradients);
        for (int a = 0; a < augmentations; a++) {
            int weight = augmentationWeight.offset() + a * embedding;
            int bias = augmentationBias.offset() + a;
            affineBackward(out, dOut[embedding + ids + 1 + a], weights, weight, bias, dx, gradients);
        }
        float[] result = new float[embedding];
        for (int d = 0; d < embedding; d++) {
            result[d] = (float) dx[d];
        }
        return result;
    }

    private double anchor(float[] weights, int d, int k) {
        return weights[anchors.offset() + d * ids + k];
    }

    private double anchorNorm(float[] weights, int k) {
        double sum = 0;
        for (int d = 0; d < embedding; d++) {
            sum += anchor(weights, d, k) * anchor(weights, d, k);
        }
        return Math.sqrt(sum);
    }

    private double affine(float[] x, float[] weights, int offset, double bias) {
        double sum = bias;
        for (int d = 0; d < embedding; d++) {
            sum += (double) x[d] * weights[offset + d];
        }
        return sum;
    }

    private void affineBackward(
            double[] out, double g, float[] weights, int weight, int bias, double[] dx, double[] gradients) {
        for (int d = 0; d < embedding; d++) {
            dx[d] += g * weights[weight + d];
            gradients[weight + d] += g * out[d];
        }
        gradients[bias] += g;
    }
}
