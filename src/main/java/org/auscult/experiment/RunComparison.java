package org.auscult.experiment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.auscult.dataset.Recording;
import org.auscult.evaluation.Bootstrap;
import org.auscult.evaluation.DeLong;
import org.auscult.evaluation.Disagreement;
import org.auscult.evaluation.Evaluation;
import org.auscult.evaluation.Interval;
import org.auscult.evaluation.Labelled;
import org.auscult.evaluation.RocCurve;
import org.auscult.score.Fusion;
import org.auscult.score.ScoredClip;
import org.auscult.task.StopSignal;
import org.jspecify.annotations.Nullable;

/**
 * Two runs on the test clips that both judged.
 *
 * @param rows the mean of the machines where there are some, then a row a machine, sorted, then all machines together
 * @param settings those that differ, and how far both were trained if that does: name to both values
 * @param disagreements the clips on which the ranks differ most, first those
 */
public record RunComparison(List<Row> rows, Map<String, List<String>> settings, List<DifferingClip> disagreements) {
    /** What stands for the machine in the row of all together: their clips ranked as one, no mean of their numbers. */
    public static final String ALL = "all, pooled";

    /** What stands for the machine in the row of means over them, each machine counting the same. */
    public static final String MEAN = "mean";

    /**
     * One machine.
     *
     * @param machine its name
     * @param normal number of normal clips
     * @param anomalous number of anomalous clips
     * @param first AUC of the first run
     * @param second AUC of the second
     * @param difference of both, with its error; null if there are too few clips of a condition
     * @param firstPauc pAUC of the first run
     * @param secondPauc pAUC of the second
     * @param paucDifference 95 % interval of the difference of both pAUCs, both resampled alike; null likewise
     */
    public record Row(
            String machine,
            int normal,
            int anomalous,
            double first,
            double second,
            @Nullable DeLong difference,
            double firstPauc,
            double secondPauc,
            @Nullable Interval paucDifference) {
        /** Whether it is the mean of those of the machines, which has no interval. */
        public boolean isMean() {
            return machine.equals(MEAN);
        }
    }

    /**
     * One clip.
     *
     * @param recording the clip
     * @param first its rank in the first run, 0 for the least anomalous … 1 for the most
     * @param second its rank in the second
     */
    public record DifferingClip(Recording recording, double first, double second) {
        double size() {
            return Math.abs(first - second);
        }
    }

    private record Pair(ScoredClip clip, double first, double second) {}

    /**
     * Compares two runs, each under a fusion of its own. Reads from their folders how far they were trained.
     *
     * @param stop looked at between resamples
     */
    public static RunComparison of(
            Experiment first, Fusion firstFusion, Experiment second, Fusion secondFusion, StopSignal stop) {
        Map<Recording, Double> others = new HashMap<>();
        second.table().clips().stream()
                .filter(ScoredClip::isTest)
                .forEach(clip -> others.put(clip.recording(), secondFusion.fuse(clip.z())));
        List<Pair> pairs = new ArrayList<>();
        for (ScoredClip clip : first.table().clips()) {
            Double other = others.get(clip.recording());
            double own = firstFusion.fuse(clip.z());
            if (clip.isTest() && other != null && !Double.isNaN(own) && !Double.isNaN(other)) {
                pairs.add(new Pair(clip, own, other));
            }
        }
        Map<String, List<Pair>> machines = new TreeMap<>();
        pairs.forEach(pair -> machines.computeIfAbsent(pair.clip().machine().toString(), m -> new ArrayList<>())
                .add(pair));
        List<Row> rows = new ArrayList<>();
        machines.forEach((machine, own) -> rows.add(row(machine, own, stop)));
        if (rows.size() > 1) {
            rows.add(0, mean(rows));
        }
        rows.add(row(ALL, pairs, stop));
        return new RunComparison(rows, SettingDifferences.of(first, second), disagreements(pairs));
    }

    private static Row mean(List<Row> machines) {
        return new Row(
                MEAN,
                machines.stream().mapToInt(Row::normal).sum(),
                machines.stream().mapToInt(Row::anomalous).sum(),
                mean(machines, Row::first),
                mean(machines, Row::second),
                null,
                mean(machines, Row::firstPauc),
                mean(machines, Row::secondPauc),
                null);
    }

    /** Of the machines that have the number. */
    private static double mean(List<Row> machines, ToDoubleFunction<Row> number) {
        return machines.stream()
                .mapToDouble(number)
                .filter(Double::isFinite)
                .average()
                .orElse(Double.NaN);
    }

    private static Row row(String machine, List<Pair> pairs, StopSignal stop) {
        Labelled first = labelled(pairs, Pair::first);
        Labelled second = labelled(pairs, Pair::second);
        int positives = first.positives();
        int negatives = first.negatives();
        boolean isEnough = positives > 1 && negatives > 1;
        return new Row(
                machine,
                negatives,
                positives,
                number(first, RocCurve::auc),
                number(second, RocCurve::auc),
                isEnough ? DeLong.of(first.scores(), second.scores(), first.anomalous()) : null,
                number(first, RunComparison::pauc),
                number(second, RunComparison::pauc),
                isEnough ? Bootstrap.USUAL.ofDifference(first, second, RunComparison::pauc, stop) : null);
    }

    private static double number(Labelled clips, ToDoubleFunction<RocCurve> number) {
        return clips.curve().map(number::applyAsDouble).orElse(Double.NaN);
    }

    private static double pauc(RocCurve curve) {
        return curve.partialAuc(RunEvaluation.MAX_FPR);
    }

    private static Labelled labelled(List<Pair> pairs, ToDoubleFunction<Pair> score) {
        return Labelled.of(pairs.stream()
                .map(pair -> Evaluation.Judged.of(pair.clip().recording(), score.applyAsDouble(pair)))
                .toList());
    }

    private static List<DifferingClip> disagreements(List<Pair> pairs) {
        double[] first =
                Disagreement.ranks(pairs.stream().mapToDouble(Pair::first).toArray());
        double[] second =
                Disagreement.ranks(pairs.stream().mapToDouble(Pair::second).toArray());
        return IntStream.range(0, pairs.size())
                .mapToObj(i -> new DifferingClip(pairs.get(i).clip().recording(), first[i], second[i]))
                .sorted(Comparator.comparingDouble(DifferingClip::size).reversed())
                .toList();
    }
}
