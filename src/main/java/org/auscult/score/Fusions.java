package org.auscult.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The list of fusion modes (METHOD §5). */
public final class Fusions {
    /** The key of the one that is chosen by test labels. */
    public static final String ORACLE = "oracle";

    /** The scores of the paper: what mean, max, min and the automatic choice are taken over. */
    private static final Set<String> PAPER = Set.of("S_maha", "S_id", "S_bin");

    private Fusions() {}

    /** The titles of those that used test labels. */
    public static Set<String> titlesByLabels(List<Fusion> fusions) {
        return fusions.stream().filter(Fusion::usesLabels).map(Fusion::title).collect(Collectors.toSet());
    }

    /** Which of a table's scores are the paper's; all of them if none is. */
    public static boolean[] paper(List<String> scores) {
        boolean[] paper = new boolean[scores.size()];
        boolean any = scores.stream().anyMatch(PAPER::contains);
        for (int i = 0; i < paper.length; i++) {
            paper[i] = !any || PAPER.contains(scores.get(i));
        }
        return paper;
    }

    /**
     * Every mode for a table: the automatic choice first, then the mean of the paper's scores, each score alone, max, min.
     *
     * @param automatic which scores the run chose from its training data; empty if it made no choice
     */
    public static List<Fusion> all(List<String> scores, boolean[] automatic) {
        List<Fusion> fusions = new ArrayList<>();
        if (automatic.length > 0) {
            fusions.add(weighted("automatic", "Automatic: " + names(scores, automatic), meanOf(automatic)));
        }
        boolean[] paper = paper(scores);
        boolean isSeveral =
                IntStream.range(0, paper.length).filter(i -> paper[i]).count() > 1;
        if (isSeveral) {
            fusions.add(weighted("mean", "Mean", meanOf(paper)));
        }
        for (int i = 0; i < scores.size(); i++) {
            boolean[] one = new boolean[scores.size()];
            one[i] = true;
            fusions.add(weighted(scores.get(i), scores.get(i), meanOf(one)));
        }
        if (isSeveral) {
            fusions.add(new Extreme("max", "Max", 1, paper));
            fusions.add(new Extreme("min", "Min", -1, paper));
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

    /** The weights of a fusion that is a weighted sum, one a score; empty if it is none. */
    public static Optional<double[]> weights(Fusion fusion) {
        return fusion instanceof Weighted weighted
                ? Optional.of(weighted.weights().clone())
                : Optional.empty();
    }

    private record Weighted(String key, String title, double[] weights) implements Fusion {
        @Override
        public double[] contributions(double[] z) {
            double[] shares = new double[z.length];
            for (int i = 0; i < z.length; i++) {
                shares[i] = share(i, z);
            }
            return shares;
        }

        /** Without an array a clip: views sort and draw tens of thousands by it. */
        @Override
        public double fuse(double[] z) {
            double sum = 0;
            for (int i = 0; i < z.length; i++) {
                sum += share(i, z);
            }
            return sum;
        }

        private double share(int score, double[] z) {
            return weights[score] == 0 ? 0 : weights[score] * z[score];
        }
    }

    /** The largest or smallest z among some; all of it is that score's. */
    private record Extreme(String key, String title, int sign, boolean[] among) implements Fusion {
        @Override
        public double[] contributions(double[] z) {
            int chosen = -1;
            for (int i = 0; i < z.length; i++) {
                if (among[i] && (chosen < 0 || sign * z[i] > sign * z[chosen])) {
                    chosen = i;
                }
            }
            double[] contributions = new double[z.length];
            contributions[chosen] = z[chosen];
            return contributions;
        }
    }
}
