package org.auscult.workbench;

import java.util.Comparator;
import java.util.List;
import org.auscult.dataset.Condition;
import org.auscult.dataset.MachineId;
import org.auscult.evaluation.Decision;
import org.auscult.evaluation.Threshold;
import org.auscult.score.Role;
import org.auscult.score.ScoredClip;
import org.jspecify.annotations.Nullable;

/**
 * The test clips of a machine in the order of their fused score: what a threshold makes of them is found by bisection, so that
 * dragging one through 20,000 clips costs next to nothing. Immutable.
 */
public final class RankedTests {
    /** No clips. */
    public static final RankedTests NONE = new RankedTests(List.of());

    private final List<ScoredClip> clips;
    private final double[] fused;
    private final int[] anomalies;
    private final int[] normals;

    private record Ranked(ScoredClip clip, double fused) {}

    /** @param ranked highest score first, undefined scores last */
    private RankedTests(List<Ranked> ranked) {
        clips = ranked.stream().map(Ranked::clip).toList();
        fused = ranked.stream().mapToDouble(Ranked::fused).toArray();
        anomalies = count(Condition.ANOMALOUS);
        normals = count(Condition.NORMAL);
    }

    /** Ranks a machine's test clips by the view's fusion. */
    public static RankedTests of(ScoreView view, MachineId machine) {
        Comparator<Ranked> highestFirst =
                Comparator.comparingDouble(one -> Double.isNaN(one.fused) ? Double.POSITIVE_INFINITY : -one.fused);
        return new RankedTests(view.clips(machine, Role.TEST).stream()
                .map(clip -> new Ranked(clip, view.fused(clip)))
                .sorted(highestFirst)
                .toList());
    }

    /** The clips, highest fused score first, those without one last. */
    public List<ScoredClip> clips() {
        return clips;
    }

    /** The fused score of the clip at a place of that order; NaN if it has none. */
    public double fused(int place) {
        return fused[place];
    }

    /** How many clips of a condition are among the first so many, for each number. */
    private int[] count(Condition condition) {
        int[] among = new int[clips.size() + 1];
        for (int i = 0; i < clips.size(); i++) {
            among[i + 1] = among[i] + (clips.get(i).recording().condition() == condition ? 1 : 0);
        }
        return among;
    }

    /** Right and wrong over the labelled clips; without a threshold none is called anomalous. */
    public Decision decision(@Nullable Threshold threshold) {
        int called = called(threshold);
        int all = clips.size();
        return new Decision(
                anomalies[called], normals[called], normals[all] - normals[called], anomalies[all] - anomalies[called]);
    }

    /** The clips that the chosen threshold calls otherwise than the proposed one, highest score first. */
    public List<ScoredClip> flipped(@Nullable Threshold chosen, @Nullable Threshold proposed) {
        int one = called(chosen);
        int other = called(proposed);
        return clips.subList(Math.min(one, other), Math.max(one, other));
    }

    /** How many clips are called anomalous. */
    private int called(@Nullable Threshold threshold) {
        if (threshold == null) {
            return 0;
        }
        int from = 0;
        int to = fused.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (fused[middle] >= threshold.value()) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
