package org.auscult.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.auscult.evaluation.Assessment;
import org.auscult.evaluation.Assessments;
import org.auscult.evaluation.Bootstrap;
import org.auscult.evaluation.Estimate;
import org.auscult.evaluation.Evaluation;
import org.auscult.evaluation.Grouping;
import org.auscult.evaluation.Interval;
import org.auscult.evaluation.OfficialScores;
import org.auscult.score.Fusion;
import org.auscult.score.Fusions;
import org.auscult.task.Progress;
import org.auscult.task.StopSignal;

/**
 * A run's evaluation as rows of text.
 *
 * @param table a row of titles, then the rows
 * @param official what the challenges of the fitting years would give the chosen fusion
 * @param oracles the first cells of the rows that used test labels
 */
public record EvaluationRows(List<List<String>> table, String official, Set<String> oracles) {
    /** What stands for a number that is undefined. */
    public static final String UNDEFINED = "–";

    /**
     * Every score and fusion of a run, over the ids or sections.
     *
     * @param chosen a fusion that is listed too, first, if the run does not offer it
     * @param stop looked at between resamples
     */
    public static EvaluationRows ofScores(Experiment run, Fusion chosen, Consumer<Progress> progress, StopSignal stop) {
        List<List<String>> table = new ArrayList<>();
        List<Fusion> fusions = new ArrayList<>(run.fusions());
        if (fusions.stream().noneMatch(one -> one.key().equals(chosen.key()))) {
            fusions.add(0, chosen);
        }
        for (Fusion fusion : fusions) {
            Assessments found = assess(judged(run, fusion), Grouping.MACHINE, stop);
            if (table.isEmpty()) {
                table.add(scoreTitles(found));
            }
            List<String> row = new ArrayList<>(List.of(fusion.title()));
            addEstimates(row, found.mean());
            row.add(number(found.harmonicMean().auc().value()));
            row.add(number(found.harmonicMean().pauc().value()));
            row.add(number(found.worst().auc().value()));
            for (Assessment group : found.groups()) {
                row.add(number(group.auc().value()));
                row.add(number(group.pauc().value()));
            }
            table.add(row);
            progress.accept(new Progress("Resampling", table.size() - 1, fusions.size()));
        }
        return new EvaluationRows(table, official(judged(run, chosen)), Fusions.titlesByLabels(fusions));
    }

    /**
     * The groups of a run's clips under a fusion, and their sums.
     *
     * @param stop looked at between resamples
     */
    public static EvaluationRows ofGroups(Experiment run, Fusion fusion, Grouping grouping, StopSignal stop) {
        List<Evaluation.Judged> judged = judged(run, fusion);
        Assessments found = assess(judged, grouping, stop);
        List<List<String>> table = new ArrayList<>();
        table.add(List.of("Group", "Normal", "Anomalous", "AUC", "AUC 95 %", "pAUC", "pAUC 95 %"));
        found.groups().forEach(group -> table.add(row(group)));
        if (found.groups().size() > 1) {
            List.of(found.mean(), found.harmonicMean(), found.worst()).forEach(sum -> table.add(row(sum)));
        }
        return new EvaluationRows(table, official(judged), Set.of());
    }

    private static Assessments assess(List<Evaluation.Judged> judged, Grouping grouping, StopSignal stop) {
        return Assessments.of(judged, grouping, RunEvaluation.MAX_FPR, Bootstrap.USUAL, stop);
    }

    private static List<Evaluation.Judged> judged(Experiment run, Fusion fusion) {
        return RunEvaluation.judged(run, clip -> fusion.fuse(clip.z()));
    }

    private static List<String> scoreTitles(Assessments found) {
        List<String> titles = new ArrayList<>(List.of(
                "Score",
                "Mean AUC",
                "Mean AUC 95 %",
                "Mean pAUC",
                "Mean pAUC 95 %",
                "Harmonic AUC",
                "Harmonic pAUC",
                "Worst AUC"));
        for (Assessment group : found.groups()) {
            titles.add(group.name() + " AUC");
            titles.add(group.name() + " pAUC");
        }
        return titles;
    }

    private static List<String> row(Assessment group) {
        List<String> row = new ArrayList<>(
                List.of(group.name(), String.valueOf(group.normal()), String.valueOf(group.anomalous())));
        addEstimates(row, group);
        return row;
    }

    private static void addEstimates(List<String> row, Assessment group) {
        for (Estimate estimate : List.of(group.auc(), group.pauc())) {
            Interval interval = estimate.interval();
            row.add(number(estimate.value()));
            row.add(interval == null ? UNDEFINED : number(interval.low()) + " … " + number(interval.high()));
        }
    }

    private static String official(List<Evaluation.Judged> judged) {
        StringBuilder words = new StringBuilder();
        OfficialScores.fitting(judged)
                .forEach(score -> words.append(words.isEmpty() ? "" : " · ")
                        .append(score.title())
                        .append(", ")
                        .append(score.quantity())
                        .append(": ")
                        .append(number(score.of(judged, RunEvaluation.MAX_FPR))));
        return words.toString();
    }

    private static String number(double value) {
        return Double.isNaN(value) ? UNDEFINED : String.format(Locale.ROOT, "%.3f", value);
    }
}
