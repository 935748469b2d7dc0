package org.auscult.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.auscult.dataset.Condition;
import org.auscult.dataset.MachineId;
import org.auscult.score.Fusion;
import org.auscult.score.Fusions;
import org.auscult.score.ScoreTable;
import org.auscult.score.ScoredClip;

/** Which scores to fuse: the subset whose mean z tells best apart, by mean AUC over the machines. Ties go to fewer scores. */
public final class FusionChoice {

    private FusionChoice() {}

    /**
     * Standardised scores of the clips of one machine.
     *
     * @param normal a row a clip
     * @param anomalous a row a clip; clips that only stand for anomalous ones, when choosing from training data
     */
    public record Contrast(List<double[]> normal, List<double[]> anomalous) {
        private Contrast defined() {
            return new Contrast(defined(normal), defined(anomalous));
        }

        /** A sum is not a number if a score is none, or two are infinite in opposite directions. */
        private static List<double[]> defined(List<double[]> rows) {
            return rows.stream()
                    .filter(row -> !Double.isNaN(Arrays.stream(row).sum()))
                    .toList();
        }
    }

    /**
     * The best subset; all candidates if no machine has both kinds of clips. Clips with a score that is not a number are left
     * out.
     *
     * @param among which scores may be chosen
     */
    public static boolean[] best(boolean[] among, List<Contrast> machines) {
        int scores = among.length;
        int candidates = 0;
        for (int i = 0; i < scores; i++) {
            candidates |= among[i] ? 1 << i : 0;
        }
        List<Contrast> usable = machines.stream()
                .map(Contrast::defined)
                .filter(m -> !m.normal.isEmpty() && !m.anomalous.isEmpty())
                .toList();
        boolean[] best = among.clone();
        if (usable.isEmpty()) {
            return best;
        }
        double highest = -1;
        List<Integer> masks = new ArrayList<>();
        for (int mask = 1; mask < 1 << scores; mask++) {
            if ((mask & ~candidates) == 0) {
                masks.add(mask);
            }
        }
        masks.sort(Comparator.comparingInt(Integer::bitCount));
        for (int mask : masks) {
            boolean[] candidate = subset(scores, mask);
            double auc = usable.stream()
                    .mapToDouble(m -> auc(candidate, m))
                    .average()
                    .orElse(0);
            if (auc > highest + 1e-12) {
                highest = auc;
                best = candidate;
            }
        }
        return best;
    }

    /** Some modes and behind them the oracle, in place of one chosen by other labels; without it for a single score. */
    public static List<Fusion> withOracle(List<Fusion> modes, ScoreTable table) {
        List<Fusion> all = new ArrayList<>(modes);
        all.removeIf(Fusion::usesLabels);
        if (table.scores().size() > 1) {
            oracle(table).ifPresent(all::add);
        }
        return List.copyOf(all);
    }

    /** The subset that is best on the test labels, marked as an oracle; empty if the table has no labels of both kinds. */
    public static Optional<Fusion> oracle(ScoreTable table) {
        Map<MachineId, Contrast> machines = new TreeMap<>();
        for (ScoredClip clip : table.clips()) {
            if (clip.isLabelledTest()) {
                Contrast contrast = machines.computeIfAbsent(
                        clip.machine(), m -> new Contrast(new ArrayList<>(), new ArrayList<>()));
                boolean normal = clip.recording().condition() == Condition.NORMAL;
                (normal ? contrast.normal : contrast.anomalous).add(clip.z());
            }
        }
        boolean labelled = machines.values().stream().anyMatch(m -> !m.normal.isEmpty() && !m.anomalous.isEmpty());
        if (!labelled) {
            return Optional.empty();
        }
        boolean[] all = new boolean[table.scores().size()];
        Arrays.fill(all, true);
        boolean[] subset = best(all, List.copyOf(machines.values()));
        String title = "Oracle (uses test labels): " + Fusions.names(table.scores(), subset);
        return Optional.of(Fusions.weighted(Fusions.ORACLE, title, Fusions.meanOf(subset)));
    }

    private static double auc(boolean[] subset, Contrast machine) {
        Fusion fusion = Fusions.weighted("candidate", "", Fusions.meanOf(subset));
        double[] scores = new double[machine.normal.size() + machine.anomalous.size()];
        boolean[] anomalous = new boolean[scores.length];
        for (int i = 0; i < scores.length; i++) {
            anomalous[i] = i >= machine.normal.size();
            scores[i] = fusion.fuse(
                    anomalous[i] ? machine.anomalous.get(i - machine.normal.size()) : machine.normal.get(i));
        }
        return RocCurve.of(scores, anomalous).auc();
    }

    private static boolean[] subset(int scores, int mask) {
        boolean[] subset = new boolean[scores];
        for (int i = 0; i < scores; i++) {
            subset[i] = (mask >> i & 1) == 1;
        }
        return subset;
    }
}
