package org.auscult.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** How differently scores order the same clips. */
public final class Disagreement {
    private Disagreement() {}

    /**
     * The share of values below each one, those equal to it counted half: 0 … 1, with mean ½. A value that is no number ranks
     * lowest.
     */
    public static double[] ranks(double[] values) {
        int n = values.length;
        int[] order = IntStream.range(0, n)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> key(values[i])))
                .mapToInt(i -> i)
                .toArray();
        double[] ranks = new double[n];
        for (int from = 0, to; from < n; from = to) {
            to = from;
            while (to < n && key(values[order[to]]) == key(values[order[from]])) {
                to++;
            }
            for (int i = from; i < to; i++) {
                ranks[order[i]] = (from + to) / 2.0 / n;
            }
        }
        return ranks;
    }

    private static double key(double value) {
        return Double.isNaN(value) ? Double.NEGATIVE_INFINITY : value;
    }

    /**
     * The two scores whose ranks differ most, by the mean absolute difference.
     *
     * @param ranks of each score, two or more
     * @param among which scores to look at; all, if it marks fewer than two
     * @return their indices, ascending
     */
    public static int[] mostDiffering(List<double[]> ranks, boolean[] among) {
        boolean isAny = IntStream.range(0, among.length).filter(i -> among[i]).count() < 2;
        int[] pair = {0, 1};
        double most = -1;
        for (int a = 0; a < ranks.size(); a++) {
            for (int b = a + 1; b < ranks.size(); b++) {
                double[] first = ranks.get(a);
                double[] second = ranks.get(b);
                double difference = IntStream.range(0, first.length)
                        .mapToDouble(i -> Math.abs(first[i] - second[i]))
                        .average()
                        .orElse(0);
                if ((isAny || (among[a] && among[b])) && difference > most) {
                    most = difference;
                    pair = new int[] {a, b};
                }
            }
        }
        return pair;
    }
}
