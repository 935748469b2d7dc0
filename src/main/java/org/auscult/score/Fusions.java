package org.auscult.score;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The list of fusion modes (METHOD §5). */
public final class Fusions {
    private Fusions() {}

    /**
     * Every mode for a table: the automatic choice first, then the mean, each score alone, max, min.
     *
     * @param automatic which scores the run chose from its training data; empty if it made no choice
     */
    public static List<Fusion> all(List<String> scores, boolean[] automatic) {
        List<Fusion> fusions = new ArrayList<>();
        if (automatic.length > 0) {
            fusions.add(weighted("automatic", "Automatic: " + names(scores, automatic), meanOf(automatic)));
        }
        boolean[] all = new boolean[scores.size()];
        java.util.Arrays.fill(all, true);
        if (scores.size() > 1) {
            fusions.add(weighted("mean", "Mean", meanOf(all)));
        }
        for (int i = 0; i < scores.size(); i++) {
            boolean[] one = new boolean[scores.size()];
            one[i] = true;
            fusions.add(weighted(scores.get(i), scores.get(i), meanOf(one)));
        }
        if (scores.size() > 1) {
            fusions.add(new Extreme("max", "Max", 1));
            fusions.add(new Extreme("min", "Min", -1));
        }
        return fusions;
    }

    /** A weighted sum; {@code weights} in the order of the scores. */
    public static Fusion weighted(String key, String title, double[] weights) {
        return new Weighted(key, title, weights.clone());
    }

    /** The weights of the mean over a subset. */
    public static double[] meanOf(boolean[] subset) {
        long count = IntStream.range(0, subset.length).filter(i -> subset[i]).count();
        return IntStream.range(0, subset.length)
                .mapToDouble(i -> subset[i] ? 1.0 / count : 0)
                .toArray();
    }

    /** The names of a subset: "S_maha + S_id". */
    public static String names(List<String> scores, boolean[] subset) {
        return IntStream.range(0, subset.length)
                .filter(i -> subset[i])
                .mapToObj(scores::get)
                .collect(Collectors.joining(" + "));
    }

    private record Weighted(String key, String title, double[] weights) implements Fusion {
        @Override
        public double[] contributions(double[] z) {
            return IntStream.range(0, z.length)
                    .mapToDouble(i -> weights[i] == 0 ? 0 : weights[i] * z[i])
                    .toArray();
        }
    }

    /** The largest or smallest z; all of it is that score's. */
    private record Extreme(String key, String title, int sign) implements Fusion {
        @Override
        public double[] contributions(double[] z) {
            int chosen = 0;
            for (int i = 1; i < z.length; i++) {
                if (sign * z[i] > sign * z[chosen]) {
                    chosen = i;
                }
            }
            double[] contributions = new double[z.length];
            contributions[chosen] = z[chosen];
            return contributions;
        }
    }
}
