package org.auscult.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.auscult.evaluation.Evaluation;
import org.auscult.evaluation.EvaluationRow;
import org.auscult.experiment.Experiment;
import org.auscult.score.Fusion;
import org.auscult.score.Role;
import org.auscult.score.ScoredClip;

/** How well each score and fusion of a run tells, for people. */
final class AucTable {
    private static final double MAX_FPR = 0.1;

    private AucTable() {}

    /** A line for each machine and score, then the means; a head line first. */
    static List<String> of(Experiment run) {
        List<EvaluationRow> rows = rows(run);
        int width = rows.stream().mapToInt(r -> r.score().length()).max().orElse(5);
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                "%-10s %-5s %-" + width + "s %7s %10s %7s %7s",
                "type",
                "id",
                "score",
                "normal",
                "anomalous",
                "AUC",
                "pAUC"));
        for (EvaluationRow row : rows) {
            lines.add(String.format(
                    Locale.ROOT,
                    "%-10s %-5s %-" + width + "s %7d %10d %7s %7s",
                    row.type(),
                    row.id(),
                    row.score(),
                    row.normal(),
                    row.anomalous(),
                    decimals(row.auc()),
                    decimals(row.pauc())));
        }
        return lines;
    }

    /** The rows of every score alone, then of every fusion that is more than one score. */
    static List<EvaluationRow> rows(Experiment run) {
        List<EvaluationRow> rows = new ArrayList<>();
        List<String> scores = run.table().scores();
        for (int s = 0; s < scores.size(); s++) {
            int score = s;
            rows.addAll(evaluate(run, scores.get(s), clip -> clip.z()[score]));
        }
        for (Fusion fusion : run.fusions()) {
            if (!scores.contains(fusion.key())) {
                rows.addAll(evaluate(run, fusion.title(), clip -> fusion.fuse(clip.z())));
            }
        }
        return rows;
    }

    private static List<EvaluationRow> evaluate(Experiment run, String name, ToDoubleFunction<ScoredClip> score) {
        return Evaluation.of(
                name,
                run.table().clips().stream()
                        .filter(c -> c.role() == Role.TEST)
                        .map(c -> new Evaluation.Judged(
                                c.recording().machine(), c.recording().condition(), score.applyAsDouble(c)))
                        .toList(),
                MAX_FPR);
    }

    private static String decimals(double value) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%.3f", value);
    }
}
