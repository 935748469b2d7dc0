package org.auscult.evaluation;

import java.util.List;
import java.util.Optional;
import org.auscult.dataset.Condition;

/**
 * Scores of clips whose condition is known, as ROC curves and their relatives take them.
 *
 * @param scores a score a clip
 * @param anomalous tells which clips are
 */
public record Labelled(double[] scores, boolean[] anomalous) {
    /** Of judged clips, in their order; those of unknown condition are left out. */
    public static Labelled of(List<Evaluation.Judged> clips) {
        List<Evaluation.Judged> known = clips.stream()
                .filter(clip -> clip.condition() != Condition.UNKNOWN)
                .toList();
        boolean[] anomalous = new boolean[known.size()];
        for (int i = 0; i < anomalous.length; i++) {
            anomalous[i] = known.get(i).condition() == Condition.ANOMALOUS;
        }
        return new Labelled(known.stream().mapToDouble(Evaluation.Judged::score).toArray(), anomalous);
    }

    /** How many are anomalous. */
    public int positives() {
        int positives = 0;
        for (boolean one : anomalous) {
            positives += one ? 1 : 0;
        }
        return positives;
    }

    /** How many are normal. */
    public int negatives() {
        return anomalous.length - positives();
    }

    /** Their ROC; empty if only one condition occurs. */
    public Optional<RocCurve> curve() {
        return positives() > 0 && negatives() > 0 ? Optional.of(RocCurve.of(scores, anomalous)) : Optional.empty();
    }
}
