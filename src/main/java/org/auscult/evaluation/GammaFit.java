package org.auscult.evaluation;

import java.util.Optional;
import org.apache.commons.math3.distribution.GammaDistribution;
import org.apache.commons.math3.special.Gamma;

/**
 * A gamma distribution from 0 by maximum likelihood (Minka 2002: Newton's steps on the shape).
 *
 * @param shape k
 * @param scale θ
 */
record GammaFit(double shape, double scale) {
    private static final int STEPS = 100;

    /** The fit; empty if the values are constant or not all positive. */
    static Optional<GammaFit> of(double[] values) {
        double mean = 0;
        double meanLog = 0;
        for (double value : values) {
            if (!(value > 0)) {
                return Optional.empty();
            }
            mean += value / values.length;
            meanLog += Math.log(value) / values.length;
        }
        double gap = Math.log(mean) - meanLog;
        if (!(gap > 1e-12)) {
            return Optional.empty();
        }
        double shape = 0.5 / gap;
        for (int i = 0; i < STEPS; i++) {
            double inverse = 1 / shape
                    + (Math.log(shape) - Gamma.digamma(shape) - gap)
                            / (shape * shape * (1 / shape - Gamma.trigamma(shape)));
            shape = 1 / inverse;
        }
        return Double.isFinite(shape) && shape > 0 ? Optional.of(new GammaFit(shape, mean / shape)) : Optional.empty();
    }

    double quantile(double share) {
        return new GammaDistribution(shape, scale).inverseCumulativeProbability(share);
    }
}
