package org.auscult.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The list of ways to set a threshold: adding one is a class and a line here. */
public final class ThresholdMethods {
    private ThresholdMethods() {}

    /** All. */
    public static List<ThresholdMethod> all() {
        return List.of(new GammaQuantile(), new EmpiricalQuantile(), new ConformalQuantile());
    }

    /** The smallest threshold that keeps the share of alarms among new normals below the rate, whatever their distribution. */
    private static final class ConformalQuantile implements ThresholdMethod {
        @Override
        public String title() {
            return "Conformal quantile";
        }

        @Override
        public boolean promisesRate() {
            return true;
        }

        /** The ⌈(n + 1)(1 − α)⌉-th smallest; P(new normal above it) ≤ α if it comes as those came (Vovk et al. 2005). */
        @Override
        public Threshold of(double[] normals, double origin, double falseAlarmRate) {
            double[] sorted = normals.clone();
            Arrays.sort(sorted);
            int rank = (int) Math.ceil((sorted.length + 1) * (1 - falseAlarmRate) - 1e-9);
            if (rank > sorted.length) {
                return new Threshold(
                        Double.POSITIVE_INFINITY,
                        String.format(
                                Locale.ROOT,
                                "%,d normals can't promise %s %%; it takes %,d",
                                sorted.length,
                                percent(falseAlarmRate),
                                FalseAlarmBudget.neededNormals(falseAlarmRate)));
            }
            return new Threshold(
                    Math.nextUp(sorted[Math.max(0, rank - 1)]),
                    "holds on average for new normals that come as the " + sorted.length + " known ones came");
        }
    }

    /** The quantile of the normals at hand. */
    private static final class EmpiricalQuantile implements ThresholdMethod {
        @Override
        public String title() {
            return "Empirical quantile";
        }

        @Override
        public Threshold of(double[] normals, double origin, double falseAlarmRate) {
            return new Threshold(
                    quantile(normals, 1 - falseAlarmRate),
                    "the " + percent(1 - falseAlarmRate) + " % quantile of " + normals.length + " normals");
        }
    }

    /** The 90 % quantile of a gamma distribution, as the DCASE baselines decide. */
    private static final class GammaQuantile implements ThresholdMethod {
        private static final double SHARE = 0.9;

        @Override
        public String title() {
            return "Gamma 90 % (DCASE)";
        }

        @Override
        public Threshold of(double[] normals, double origin, double falseAlarmRate) {
            double[] fromOrigin =
                    Arrays.stream(normals).map(score -> score - origin).toArray();
            return GammaFit.of(fromOrigin)
                    .map(fit -> new Threshold(
                            origin + fit.quantile(SHARE),
                            String.format(
                                    Locale.ROOT,
                                    "gamma of shape %.3g and scale %.3g over %d normals",
                                    fit.shape(),
                                    fit.scale(),
                                    normals.length)))
                    .orElseGet(() -> new Threshold(
                            quantile(normals, SHARE),
                            "no gamma fits constant or negative scores: the empirical 90 % quantile instead"));
        }
    }

    /** Linear between order statistics, as NumPy's default. */
    static double quantile(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double at = share * (sorted.length - 1);
        int below = (int) Math.floor(at);
        int above = Math.min(sorted.length - 1, below + 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.3g", 100 * share);
    }
}
