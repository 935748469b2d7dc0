package org.auscult.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.auscult.dataset.Condition;
import org.auscult.dataset.Domain;
import org.auscult.dataset.MachineId;
import org.auscult.dataset.Recording;

/** AUC and pAUC of scores, by machine and averaged. */
public final class Evaluation {
    /** What stands for the id in the row of means. */
    public static final String MEAN = "mean";

    private Evaluation() {}

    /** One judged clip. */
    public record Judged(MachineId machine, Condition condition, Domain domain, double score) {
        /** A clip of no domain. */
        public Judged(MachineId machine, Condition condition, double score) {
            this(machine, condition, Domain.NONE, score);
        }

        /** A recording and its score. */
        public static Judged of(Recording recording, double score) {
            return new Judged(recording.machine(), recording.condition(), recording.domain(), score);
        }
    }

    /** The ROC of judged clips; empty if only one condition occurs. Clips of unknown condition are left out. */
    public static Optional<RocCurve> curve(List<Judged> clips) {
        return Labelled.of(clips).curve();
    }

    /**
     * A row a machine, sorted, then the arithmetic mean over the machines of each type that have both conditions. Clips of
     * unknown condition are left out.
     */
    public static List<EvaluationRow> of(String score, List<Judged> clips, double maxFpr) {
        List<Judged> labelled = clips.stream()
                .filter(clip -> clip.condition != Condition.UNKNOWN)
                .toList();
        List<EvaluationRow> rows = new ArrayList<>();
        MachineId.group(labelled, Judged::machine)
                .forEach((machine, own) -> rows.add(row(machine, score, own, maxFpr)));
        Map<String, List<EvaluationRow>> types =
                rows.stream().collect(Collectors.groupingBy(EvaluationRow::type, TreeMap::new, Collectors.toList()));
        types.forEach((type, own) -> rows.add(new EvaluationRow(
                type,
                MEAN,
                score,
                own.stream().mapToInt(EvaluationRow::normal).sum(),
                own.stream().mapToInt(EvaluationRow::anomalous).sum(),
                mean(own, EvaluationRow::auc),
                mean(own, EvaluationRow::pauc))));
        return rows;
    }

    private static EvaluationRow row(MachineId machine, String score, List<Judged> clips, double maxFpr) {
        int positives = (int) clips.stream()
                .filter(clip -> clip.condition == Condition.ANOMALOUS)
                .count();
        Optional<RocCurve> curve = curve(clips);
        double auc = curve.map(RocCurve::auc).orElse(Double.NaN);
        double pauc = curve.map(c -> c.partialAuc(maxFpr)).orElse(Double.NaN);
        return new EvaluationRow(machine.type(), machine.id(), score, clips.size() - positives, positives, auc, pauc);
    }

    private static double mean(List<EvaluationRow> rows, ToDoubleFunction<EvaluationRow> value) {
        return rows.stream()
                .mapToDouble(value)
                .filter(v -> !Double.isNaN(v))
                .average()
                .orElse(Double.NaN);
    }
}
