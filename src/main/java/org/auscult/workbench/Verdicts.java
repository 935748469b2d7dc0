package org.auscult.workbench;

import java.util.List;
import java.util.Map;
import org.auscult.dataset.Condition;
import org.auscult.dataset.MachineId;
import org.auscult.dataset.Recording;
import org.auscult.evaluation.Evaluation;
import org.auscult.evaluation.Labelled;
import org.auscult.evaluation.Threshold;
import org.auscult.score.Role;
import org.auscult.score.ScoredClip;

/**
 * What is called anomalous. Immutable.
 *
 * @param view the scores judged
 * @param chosen each machine's threshold on the fused score
 * @param proposed what the method gives; differs from the chosen where the user moved it
 */
public record Verdicts(ScoreView view, Map<MachineId, Threshold> chosen, Map<MachineId, Threshold> proposed) {
    /** No run shown. */
    public static final Verdicts NONE = new Verdicts(ScoreView.EMPTY, Map.of(), Map.of());

    /** Whether a clip is called anomalous. */
    public boolean isAnomalous(ScoredClip clip) {
        Threshold threshold = chosen.get(clip.machine());
        return threshold != null && view.fused(clip) >= threshold.value();
    }

    /** What a clip is called; {@link Condition#UNKNOWN} where its machine has no threshold. */
    public Condition called(ScoredClip clip) {
        if (!chosen.containsKey(clip.machine())) {
            return Condition.UNKNOWN;
        }
        return isAnomalous(clip) ? Condition.ANOMALOUS : Condition.NORMAL;
    }

    /** What a recording is called, as a word; empty where it has no score. */
    public String word(Recording recording) {
        return view.of(recording).map(clip -> called(clip).label()).orElse("");
    }

    /** The fused scores of a machine's labelled test clips. */
    public Labelled labelled(MachineId machine) {
        return Labelled.of(tests(machine).stream()
                .map(clip -> Evaluation.Judged.of(clip.recording(), view.fused(clip)))
                .toList());
    }

    /** The test clips of a machine. */
    public List<ScoredClip> tests(MachineId machine) {
        return view.clips(machine, Role.TEST);
    }
}
