package org.auscult.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.auscult.evaluation.Evaluation;
import org.auscult.evaluation.EvaluationRow;
import org.auscult.score.Fusion;
import org.auscult.score.ScoredClip;

/** How good a run's scores are on its labelled test clips. */
public final class RunEvaluation {
    /** The false positive rate up to which pAUC is taken. */
    public static final double MAX_FPR = 0.1;

    private RunEvaluation() {}

    /** The rows of every score alone, then of every fusion that is more than one score. */
    public static List<EvaluationRow> rows(Experiment run) {
        List<EvaluationRow> rows = new ArrayList<>();
        List<String> scores = run.table().scores();
        for (int s = 0; s < scores.size(); s++) {
            int score = s;
            rows.addAll(Evaluation.of(scores.get(s), judged(run, clip -> clip.z()[score]), MAX_FPR));
        }
        for (Fusion fusion : run.fusions()) {
            if (!scores.contains(fusion.key())) {
                rows.addAll(Evaluation.of(fusion.title(), judged(run, clip -> fusion.fuse(clip.z())), MAX_FPR));
            }
        }
        return rows;
    }

    /** The mean over the machines of the AUC of a run's default fusion, 0 … 1; NaN if no machine has clips of both conditions. */
    public static double meanAuc(Experiment run) {
        Fusion fusion = run.fusions().get(0);
        return Evaluation.of(fusion.title(), judged(run, clip -> fusion.fuse(clip.z())), MAX_FPR).stream()
                .filter(row -> row.id().equals(Evaluation.MEAN))
                .mapToDouble(EvaluationRow::auc)
                .findFirst()
                .orElse(Double.NaN);
    }

    /** The test clips of a run, judged by a score; those whose score is not a number are left out. */
    public static List<Evaluation.Judged> judged(Experiment run, ToDoubleFunction<ScoredClip> score) {
        return run.table().clips().stream()
                .filter(ScoredClip::isTest)
                .map(clip -> Evaluation.Judged.of(clip.recording(), score.applyAsDouble(clip)))
                .filter(judged -> !Double.isNaN(judged.score()))
                .toList();
    }
}
