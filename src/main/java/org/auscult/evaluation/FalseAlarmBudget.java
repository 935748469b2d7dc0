package org.auscult.evaluation;

import java.util.Locale;
import java.util.Random;
import org.apache.commons.math3.distribution.BetaDistribution;

/**
 * How many false alarms a plant bears: so many in so many days, with a clip each so many seconds.
 *
 * @param alarms false alarms
 * @param days in so many days
 * @param secondsPerClip a clip is judged each so many seconds
 */
public record FalseAlarmBudget(double alarms, double days, double secondsPerClip) {
    private static final double SECONDS_A_DAY = 86_400;
    private static final double CONFIDENCE = 0.95;

    /** Checks that all is positive. */
    public FalseAlarmBudget {
        if (!(alarms > 0 && days > 0 && secondsPerClip > 0)) {
            throw new IllegalArgumentException("A budget needs alarms, days and seconds above 0");
        }
    }

    /** The share of normal clips that may be called anomalous, at most 1. */
    public double rate() {
        return Math.min(1, alarms / (days * SECONDS_A_DAY / secondsPerClip));
    }

    /** How many false alarms a day a rate makes. */
    public double alarmsPerDay(double rate) {
        return rate * SECONDS_A_DAY / secondsPerClip;
    }

    /** How many held-out normals it takes before a conformal threshold can promise a rate: ⌈1 / α⌉ − 1. */
    public static long neededNormals(double rate) {
        return (long) Math.ceil(1 / rate - 1e-9) - 1;
    }

    /**
     * What the second half of some normals says of a threshold set on the first.
     *
     * @param clips in the second half
     * @param alarms of them called anomalous
     * @param upperRate the rate that is not exceeded with 95 % confidence (Clopper and Pearson)
     */
    public record HalfCheck(int clips, int alarms, double upperRate) {
        /** Half of fewer is one or none: on that no threshold is set. */
        private static final int FEWEST = 4;

        /** Sets a threshold by a method on one half of the normals, drawn by seed, and tries it on the other. */
        public static HalfCheck of(ThresholdMethod method, double[] normals, double origin, double rate, long seed) {
            double[] shuffled = normals.clone();
            Random random = new Random(seed);
            for (int i = shuffled.length - 1; i > 0; i--) {
                int j = random.nextInt(i + 1);
                double kept = shuffled[i];
                shuffled[i] = shuffled[j];
                shuffled[j] = kept;
            }
            int half = shuffled.length / 2;
            double threshold = half == 0
                    ? Double.POSITIVE_INFINITY
                    : method.of(java.util.Arrays.copyOf(shuffled, half), origin, rate)
                            .value();
            int alarms = 0;
            for (int i = half; i < shuffled.length; i++) {
                alarms += shuffled[i] >= threshold ? 1 : 0;
            }
            int clips = shuffled.length - half;
            return new HalfCheck(clips, alarms, upper(clips, alarms));
        }

        private String words(int normals) {
            return normals < FEWEST
                    ? normals + (normals == 1 ? " held-out normal is" : " held-out normals are")
                            + " too few to check it."
                    : String.format(
                            Locale.ROOT,
                            "Set on one half of them, %d of %,d in the other half alarmed"
                                    + " (at most %.3g %% with 95 %% confidence).",
                            alarms,
                            clips,
                            100 * upperRate);
        }

        private static double upper(int clips, int alarms) {
            return alarms == clips
                    ? 1
                    : new BetaDistribution(alarms + 1, clips - alarms).inverseCumulativeProbability(CONFIDENCE);
        }
    }

    /**
     * The budget in a sentence: what it needs, whether a method promises it and so many held-out normals are enough, what the check
     * gave.
     */
    public String words(ThresholdMethod method, int normals, HalfCheck check) {
        return String.format(
                Locale.ROOT,
                "At most one clip in %,.0f may alarm; %s. %s",
                1 / rate(),
                method.promisesRate()
                        ? promise(normals)
                        : method.title() + " promises no rate, the conformal quantile would: " + promise(normals),
                check.words(normals));
    }

    private String promise(int normals) {
        long needed = neededNormals(rate());
        return normals >= needed
                ? String.format(Locale.ROOT, "the %,d held-out normals are enough to promise it", normals)
                : String.format(
                        Locale.ROOT,
                        "it takes %,d held-out normals to promise it, there are %,d: record %,d more",
                        needed,
                        normals,
                        needed - normals);
    }
}
