package org.auscult.ui.inspection;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.auscult.score.Fusion;
import org.auscult.score.ScoredClip;
import org.auscult.workbench.ScoreView;

/**
 * One scale for the scores of all machines of a run, so that the lengths of bars can be compared from clip to clip. In standard
 * deviations of the normals.
 *
 * @param reach to which bars of shares go on either side: few of the clips have longer ones
 * @param lowest fused score of one of them, at most 0
 * @param highest fused score of one of them, above 0
 */
record ScoreScale(double reach, double lowest, double highest) {
    /** One clip that howls must not make the bars of all others too short to be read. */
    private static final double SHARE_IN_REACH = 0.95;

    private static final double LEAST = 1e-12;

    /** Fits a run's test clips; all clips of one that has none. */
    static ScoreScale of(ScoreView view, Fusion fusion) {
        List<ScoredClip> tests =
                view.clips().stream().filter(ScoredClip::isTest).toList();
        List<ScoredClip> fitted = tests.isEmpty() ? view.clips() : tests;
        double[] fused = finite(fitted.stream().mapToDouble(view::fused));
        double[] longest = finite(fitted.stream().mapToDouble(clip -> longest(fusion.contributions(clip.z()))));
        Arrays.sort(longest);
        return new ScoreScale(
                longest.length == 0 ? 1 : Math.max(LEAST, longest[(int) (SHARE_IN_REACH * (longest.length - 1))]),
                Math.min(0, Arrays.stream(fused).min().orElse(0)),
                Math.max(LEAST, Arrays.stream(fused).max().orElse(0)));
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
