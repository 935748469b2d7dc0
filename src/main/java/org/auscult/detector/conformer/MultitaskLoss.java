package org.auscult.detector.conformer;

import org.auscult.detector.conformer.layer.Heads;

/**
 * L = λ1·L_id + λ2·L_bin + λ3·L_aug (METHOD §3) and its gradient on the heads' output rows. L_id and L_aug are means over
 * the labelled clips, which come first; L_bin over all.
 */
final class MultitaskLoss {
    /** The name of L_bin in the losses told of. */
    static final String BINARY = "bin";

    private static final double COSINE_LIMIT = 1 - 1e-7;

    private final Heads heads;
    private final StepSettings settings;

    MultitaskLoss(Heads heads, StepSettings settings) {
        this.heads = heads;
        this.settings = settings;
    }

    /** Losses by head and the gradient of the weighted sum, a row a clip. */
    record Outcome(double id, double binary, double augmentation, double[][] gradient) {}

    Outcome of(double[][] outputs, Batch batch) {
        double[][] gradient = new double[outputs.length][heads.outputs()];
        int labelled = batch.id().length;
        double id = 0;
        double augmentation = 0;
        for (int i = 0; i < labelled; i++) {
            int partner = batch.mixture().partner()[i];
            double share = batch.mixture().share()[i] / labelled;
            double rest = 1.0 / labelled - share;
            id += labels(outputs[i], batch.id()[i], share, gradient[i]);
            augmentation += kinds(outputs[i], batch.augmentation()[i], share, gradient[i]);
            if (rest > 0) {
                id += labels(outputs[i], batch.id()[partner], rest, gradient[i]);
                augmentation += kinds(outputs[i], batch.augmentation()[partner], rest, gradient[i]);
            }
        }
        double binary = 0;
        int column = heads.embedding() + heads.ids();
        for (int i = 0; i < outputs.length; i++) {
            double logit = outputs[i][column];
            double target = batch.target()[i];
            binary += softplus(logit) - target * logit;
            gradient[i][column] = settings.binaryWeight() / outputs.length * (sigmoid(logit) - target);
        }
        return new Outcome(id, binary / outputs.length, augmentation, gradient);
    }

    private double labels(double[] row, int label, double share, double[] gradient) {
        return share * arcFace(row, label, settings.idWeight() * share, gradient);
    }

    private double kinds(double[] row, int label, double share, double[] gradient) {
        int first = heads.embedding() + heads.ids() + 1;
        double[] logits = java.util.Arrays.copyOfRange(row, first, first + heads.augmentations());
        double[] softmax = softmax(logits);
        for (int a = 0; a < logits.length; a++) {
            gradient[first + a] += settings.augmentationWeight() * share * (softmax[a] - (a == label ? 1 : 0));
        }
        return share * (logSum(logits) - logits[label]);
    }

    private double arcFace(double[] row, int label, double weight, double[] gradient) {
        int first = heads.embedding();
        double s = settings.scale();
        double[] logits = new double[heads.ids()];
        for (int k = 0; k < logits.length; k++) {
            logits[k] = s * clamp(row[first + k]);
        }
        double cosine = clamp(row[first + label]);
        double margin = settings.margin();
        double limit = Math.cos(Math.PI - margin);
        boolean inside = cosine > limit;
        double sine = Math.sqrt(1 - cosine * cosine);
        double beyond = settings.continuousMargin() ? cosine - 1 - limit : cosine - margin * Math.sin(Math.PI - margin);
        logits[label] = s * (inside ? cosine * Math.cos(margin) - sine * Math.sin(margin) : beyond);
        double slope = inside ? Math.cos(margin) + cosine / sine * Math.sin(margin) : 1;
        double[] softmax = softmax(logits);
        for (int k = 0; k < logits.length; k++) {
            if (Math.abs(row[first + k]) <= COSINE_LIMIT) {
                double d = weight * s * (softmax[k] - (k == label ? 1 : 0));
                gradient[first + k] += k == label ? d * slope : d;
            }
        }
        return logSum(logits) - logits[label];
    }

    private static double clamp(double cosine) {
        return Math.max(-COSINE_LIMIT, Math.min(COSINE_LIMIT, cosine));
    }

    /** log Σ eˣ without overflow. */
    static double logSum(double[] x) {
        double max = java.util.Arrays.stream(x).max().orElse(0);
        double sum = 0;
        for (double value : x) {
            sum += Math.exp(value - max);
        }
        return max + Math.log(sum);
    }

    /** log(1 + eˣ) without overflow or loss. */
    static double softplus(double x) {
        return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
    }

    private static double sigmoid(double x) {
        return x >= 0 ? 1 / (1 + Math.exp(-x)) : Math.exp(x) / (1 + Math.exp(x));
    }

    private static double[] softmax(double[] x) {
        double log = logSum(x);
        double[] p = new double[x.length];
        for (int i = 0; i < p.length; i++) {
            p[i] = Math.exp(x[i] - log);
        }
        return p;
    }
}
