package org.auscult.dataset;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/**
 * How the normal recordings of a machine are shared between training and test. Clips of one origin stay together.
 *
 * @param method how
 * @param testShare share of the normals that become test clips with {@link Method#PERCENTAGE}, 0 … 0.9
 * @param seed of the choice with {@link Method#PERCENTAGE}
 */
public record SplitRule(Method method, double testShare, long seed) {
    /** The names tell. */
    public static final SplitRule AS_NAMED = new SplitRule(Method.AS_NAMED, 0, 0);
    /** As the MIMII baseline does it. */
    public static final SplitRule BASELINE = new SplitRule(Method.BASELINE, 0, 0);
    /** The layout's own rule. */
    public static final SplitRule OWN = new SplitRule(Method.OWN, 0, 0);

    /** The ways to share. */
    public enum Method {
        /** What the layout does by itself. */
        OWN,
        /** As the names of files and folders say. */
        AS_NAMED,
        /** The first normals, as many as there are anomalous ones, are test clips (METHOD §7). */
        BASELINE,
        /** A seeded share of the normals are test clips. */
        PERCENTAGE
    }

    /** Checks the share. */
    public SplitRule {
        if (!(testShare >= 0 && testShare <= 0.9)) {
            throw new IllegalArgumentException("The test share must lie in 0 … 90 %, not " + 100 * testShare + " %");
        }
    }

    /** A seeded share of the normals. */
    public static SplitRule percentage(double testShare, long seed) {
        return new SplitRule(Method.PERCENTAGE, testShare, seed);
    }

    /** As named if any recording is named for training; otherwise three of ten normals are test clips. */
    static SplitRule unlessNamed(List<Recording> recordings) {
        return recordings.stream().anyMatch(r -> r.split() == Split.TRAIN) ? AS_NAMED : percentage(0.3, 1);
    }

    /**
     * Reads {@code own}, {@code named}, {@code baseline}, {@code 30%} or {@code 30%:7}, where 7 is the seed.
     *
     * @throws IllegalArgumentException telling what is possible
     */
    public static SplitRule parse(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        try {
            if (word.equals("own")) {
                return OWN;
            } else if (word.equals("named")) {
                return AS_NAMED;
            } else if (word.equals("baseline")) {
                return BASELINE;
            } else if (word.contains("%")) {
                String seed = word.substring(word.indexOf('%') + 1);
                double percent = Double.parseDouble(word.substring(0, word.indexOf('%')));
                return percentage(percent / 100, seed.isEmpty() ? 1 : Long.parseLong(seed.substring(1)));
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(remedy(text), e);
        }
        throw new IllegalArgumentException(remedy(text));
    }

    /** What {@link #parse} reads as this rule. */
    public String words() {
        return switch (method) {
            case OWN -> "own";
            case AS_NAMED -> "named";
            case BASELINE -> "baseline";
            case PERCENTAGE ->
                BigDecimal.valueOf(testShare)
                                .movePointRight(2)
                                .stripTrailingZeros()
                                .toPlainString() + "%:" + seed;
        };
    }

    private static String remedy(String text) {
        return "A split is own, named, baseline or a percentage like 30% or 30%:7, not " + text;
    }
}
