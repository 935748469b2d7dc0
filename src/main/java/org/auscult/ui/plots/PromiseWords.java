package org.auscult.ui.plots;

import java.util.Map;
import org.auscult.dataset.MachineId;
import org.auscult.evaluation.FalseAlarmBudget;
import org.auscult.evaluation.Threshold;
import org.auscult.score.ScoreTable;
import org.auscult.ui.Decimals;
import org.auscult.workbench.OperatingPoint;
import org.auscult.workbench.Verdicts;
import org.jspecify.annotations.Nullable;

/** What the threshold that a method proposes for a machine promises of false alarms, and how that held on normals. */
final class PromiseWords {
    private static final long CHECK_SEED = 1;

    private final OperatingPoint point;
    private Map<MachineId, Threshold> proposed = Map.of();
    private @Nullable MachineId promised;
    private String words = "";

    /** @param point tells the budget of false alarms */
    PromiseWords(OperatingPoint point) {
        this.point = point;
    }

    /** What is promised and checked is the proposed threshold, whatever the user has made of it. */
    String of(Verdicts verdicts, MachineId machine, Threshold threshold) {
        if (verdicts.proposed() != proposed || !machine.equals(promised)) {
            proposed = verdicts.proposed();
            promised = machine;
            words = promise(verdicts, machine);
        }
        Threshold proposal = proposed.get(machine);
        if (proposal == null || threshold.equals(proposal)) {
            return words;
        }
        String value = new Decimals(2).format(proposal.value());
        return "As proposed (" + value + "): " + Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }

    /** Does not hang on the chosen threshold: a drag leaves it as it is. */
    private String promise(Verdicts verdicts, MachineId own) {
        String doubt = ScoreTable.doubt(ScoreTable.normals(verdicts.view().clips(), own));
        if (!doubt.isEmpty()) {
            return doubt + " Train with a share held out for a threshold that can promise something.";
        }
        double[] normals = OperatingPoint.normals(verdicts, own);
        FalseAlarmBudget budget = point.budgetProperty().get();
        FalseAlarmBudget.HalfCheck check = FalseAlarmBudget.HalfCheck.of(
                point.methodProperty().get(), normals, OperatingPoint.origin(verdicts, own), budget.rate(), CHECK_SEED);
        return budget.words(point.methodProperty().get(), normals.length, check);
    }
}
