package org.auscult.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.auscult.evaluation.EvaluationRow;
import org.auscult.experiment.Experiment;
import org.auscult.experiment.RunEvaluation;

/** How well each score and fusion of a run tells, for people. */
final class AucTable {
    private AucTable() {}

    /** A line for each machine and score, then the means; a head line first. */
    static List<String> of(Experiment run) {
        List<EvaluationRow> rows = RunEvaluation.rows(run);
        int width = rows.stream().mapToInt(r -> r.score().length()).max().orElse(5);
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
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

    private static String decimals(double value) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%.3f", value);
    }
}
