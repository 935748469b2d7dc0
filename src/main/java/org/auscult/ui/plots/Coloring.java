package org.auscult.ui.plots;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.auscult.experiment.PlotColor;
import org.auscult.score.ScoredClip;
import org.auscult.words.NaturalOrder;
import org.auscult.workbench.ScoreView;
import org.auscult.workbench.Verdicts;

/**
 * What the dots are coloured by: groups of clips.
 *
 * @param title for people
 * @param groups their names, in the order of the legend
 * @param colors 0xRRGGBB, one a group
 * @param group the index of a clip's group
 */
record Coloring(String title, List<String> groups, int[] colors, ToIntFunction<ScoredClip> group) {
    /** So that what is anomalous has the same colour in every plot. */
    private static final Comparator<String> NORMAL_FIRST =
            Comparator.comparing((String name) -> !name.endsWith("normal")).thenComparing(NaturalOrder.NAMES);

    /** By what the threshold says: it changes with it. */
    static final String CALLED = "Called";

    /** By the fused score: it changes with how the scores are fused. */
    static final String FUSED = "Fused score";

    private static final double[] STEPS = {0, 1, 2, 4, 8};
    /** From low to high, apart from each other and from light and dark grounds (after the plasma map). */
    private static final int[] SCALE = {0x6a55d6, 0xa23fb8, 0xc8478f, 0xdc5f5a, 0xd9822b, 0xb89a10};

    private static final int NONE = 0x888888;

    /** The titles of all, the usual one first. */
    static final List<String> TITLES = List.of("Machine", "Condition", CALLED, "Role", "Domain", FUSED);

    /** The one of a title over the judged clips. */
    static Coloring of(String title, Verdicts verdicts) {
        List<ScoredClip> clips = verdicts.view().clips();
        return switch (title) {
            case "Condition" ->
                named(title, clips, clip -> clip.recording().condition().label());
            case CALLED ->
                named(title, clips, clip -> "called " + verdicts.called(clip).label());
            case "Role" -> named(title, clips, clip -> clip.role().label());
            case "Domain" ->
                named(title, clips, clip -> {
                    String domain = clip.recording().domain().label();
                    return domain.isEmpty() ? "no domain" : domain;
                });
            case FUSED -> fused(verdicts.view());
            default -> named(title, clips, clip -> clip.machine().toString());
        };
    }

    /** The colour of a clip, 0xRRGGBB; grey if it is of no group. */
    int color(ScoredClip clip) {
        int own = group.applyAsInt(clip);
        return own < colors.length ? colors[own] : NONE;
    }

    private static Coloring named(String title, List<ScoredClip> clips, Function<ScoredClip, String> name) {
        List<String> groups =
                clips.stream().map(name).distinct().sorted(NORMAL_FIRST).toList();
        int[] colors = IntStream.range(0, groups.size())
                .map(i -> PlotColor.ofSeries(i).rgb())
                .toArray();
        Map<String, Integer> places = new HashMap<>();
        groups.forEach(group -> places.put(group, places.size()));
        return new Coloring(title, groups, colors, clip -> places.getOrDefault(name.apply(clip), 0));
    }

    private static Coloring fused(ScoreView view) {
        List<String> groups = IntStream.rangeClosed(0, STEPS.length)
                .mapToObj(i -> {
                    if (i == 0) {
                        return String.format(Locale.ROOT, "fused below %.0f", STEPS[0]);
                    }
                    return i == STEPS.length
                            ? String.format(Locale.ROOT, "%.0f and above", STEPS[i - 1])
                            : String.format(Locale.ROOT, "%.0f to %.0f", STEPS[i - 1], STEPS[i]);
                })
                .toList();
        return new Coloring(FUSED, groups, SCALE, clip -> {
            double fused = view.fused(clip);
            int group = 0;
            while (group < STEPS.length && fused >= STEPS[group]) {
                group++;
            }
            return group;
        });
    }
}
