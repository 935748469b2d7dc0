package org.auscult.evaluation;

import java.util.List;
import org.auscult.dataset.Condition;
import org.auscult.dataset.MachineId;

/** AUC and pAUC of scores, by machine and averaged. */
public final class Evaluation {
    private Evaluation() {}

    /** One judged clip. */
    public record Judged(MachineId machine, Condition condition, double score) {}

    /** A row a machine, sorted, then the mean over the machines of each type that have both conditions; clips of unknown condition are left out. */
    public static List<EvaluationRow> of(String score, List<Judged> clips, double maxFpr) {
        throw new UnsupportedOperationException();
    }
}
