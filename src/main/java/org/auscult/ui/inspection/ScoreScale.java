package org.auscult.ui.inspection;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.auscult.score.Fusion;
import org.auscult.score.ScoredClip;
import org.auscult.workbench.ScoreView;

/**
 * One scale for the scores of all machines of a run, so that the lengths of bars can be compared from clip to clip. In standard
 * deviations of the normals. Clips that howl must not make the bars of all others too short to be read: theirs are cut.
 *
 * @param reach to which bars of shares go on either side
 * @param lowest to which bars of fused scores go down, at most 0
 * @param highest to which they go up, above 0
 */
record ScoreScale(double reach, double lowest, double highest) {
    private static final double SHARE_IN_REACH = 0.95;
    /** So many times the median, however many lie beyond it. */
    private static final double MEDIANS = 5;

    private static final double LEAST = 1e-12;

    /** Fits a run's test clips; all clips of one that has none. */
    static ScoreScale of(ScoreView view, Fusion fusion) {
        List<ScoredClip> tests =
                view.clips().stream().filter(ScoredClip::isTest).toList();
        List<ScoredClip> fitted = tests.isEmpty() ? view.clips() : tests;
        double[] fused = finite(fitted.stream().mapToDouble(view::fused));
        double high = reach(Arrays.stream(fused).map(Math::abs));
        return new ScoreScale(
                reach(fitted.stream().mapToDouble(clip -> longest(fusion.contributions(clip.z())))),
                Math.max(-high, Math.min(0, Arrays.stream(fused).min().orElse(0))),
                Math.min(high, Math.max(LEAST, Arrays.stream(fused).max().orElse(0))));
    }

    private static double reach(DoubleStream lengths) {
        double[] sorted = finite(lengths);
        Arrays.sort(sorted);
        return sorted.length == 0
                ? 1
                : Math.max(
                        LEAST,
                        Math.min(
                                sorted[(int) (SHARE_IN_REACH * (sorted.length - 1))],
                                MEDIANS * sorted[sorted.length / 2]));
    }

    private static double longest(double[] shares) {
        double sum = 0;
        double longest = 0;
        for (double share : shares) {
            sum += share;
            longest = Math.max(longest, Math.abs(share));
        }
        return Math.max(longest, Math.abs(sum));
    }

    private static double[] finite(DoubleStream values) {
        return values.filter(Double::isFinite).toArray();
    }
}
