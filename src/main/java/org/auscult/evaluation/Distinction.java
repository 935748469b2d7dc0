package org.auscult.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a selection differs from the rest in one feature. The difference is Cliff's delta (Cliff, "Dominance statistics",
 * Psychological Bulletin 114, 1993): the chance that a selected one has more than one of the rest, less the chance that it has
 * less. For a category it is the difference of the two shares, so that numbers and categories stand in one order.
 *
 * @param feature its name: "knn", "machine"
 * @param value the category; empty for a number
 * @param selected mean of the selected, or their share with this category, 0 … 1
 * @param rest the same of the rest
 * @param selectedCount how many selected have the feature
 * @param restCount how many of the rest have it
 * @param difference −1 … 1; 0 if both are alike
 */
public record Distinction(
        String feature,
        String value,
        double selected,
        double rest,
        int selectedCount,
        int restCount,
        double difference) {
    /** Whether it is about a category. */
    public boolean isCategory() {
        return !value.isEmpty();
    }

    /** By a number. Values that are none are left out; empty if one side has no other. */
    public static Optional<Distinction> ofNumbers(String feature, double[] selected, double[] rest) {
        double[] own = told(selected);
        double[] others = told(rest);
        if (own.length == 0 || others.length == 0) {
            return Optional.empty();
        }
        return Optional.of(new Distinction(
                feature, "", mean(own), mean(others), own.length, others.length, difference(own, others)));
    }

    /** By categories, a distinction for each that occurs. Empty words are left out; none if one side has no other. */
    public static List<Distinction> ofCategories(String feature, List<String> selected, List<String> rest) {
        Map<String, int[]> counts = new LinkedHashMap<>();
        int own = count(selected, 0, counts);
        int others = count(rest, 1, counts);
        List<Distinction> distinctions = new ArrayList<>();
        if (own > 0 && others > 0) {
            counts.forEach((value, count) -> {
                double share = (double) count[0] / own;
                double restShare = (double) count[1] / others;
                distinctions.add(new Distinction(feature, value, share, restShare, own, others, share - restShare));
            });
        }
        return distinctions;
    }

    /** The greatest difference first, in whichever direction. */
    public static List<Distinction> ranked(List<Distinction> distinctions) {
        return distinctions.stream()
                .sorted(Comparator.comparingDouble((Distinction d) -> -Math.abs(d.difference))
                        .thenComparing(Distinction::feature)
                        .thenComparing(Distinction::value))
                .toList();
    }

    private static int count(List<String> values, int side, Map<String, int[]> counts) {
        int told = 0;
        for (String value : values) {
            if (!value.isEmpty()) {
                counts.computeIfAbsent(value, v -> new int[2])[side]++;
                told++;
            }
        }
        return told;
    }

    private static double[] told(double[] values) {
        return Arrays.stream(values).filter(v -> !Double.isNaN(v)).sorted().toArray();
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    /** Both sorted: for each selected, those of the rest below it less those above it. */
    private static double difference(double[] selected, double[] rest) {
        double sum = 0;
        int below = 0;
        int notAbove = 0;
        for (double value : selected) {
            while (below < rest.length && rest[below] < value) {
                below++;
            }
            while (notAbove < rest.length && rest[notAbove] <= value) {
                notAbove++;
            }
            sum += below - (rest.length - notAbove);
        }
        return sum / selected.length / rest.length;
    }
}
