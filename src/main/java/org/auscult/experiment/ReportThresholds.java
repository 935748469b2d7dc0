package org.auscult.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.auscult.dataset.MachineId;
import org.auscult.evaluation.Decision;
import org.auscult.evaluation.Evaluation;
import org.auscult.evaluation.Labelled;
import org.auscult.evaluation.Threshold;
import org.auscult.score.Fusion;
import org.auscult.score.Role;
import org.auscult.score.ScoreTable;
import org.auscult.score.ScoredClip;

/** What is decided by the threshold of each machine of a run, as a table and in histograms. */
final class ReportThresholds {
    private ReportThresholds() {}

    /** Their part of the page. */
    static String of(Experiment run, RunThresholds set) {
        Map<MachineId, List<ScoredClip>> machines = MachineId.group(run.table().clips(), ScoredClip::machine);
        Fusion fusion = set.fusion();
        List<List<String>> rows = new ArrayList<>();
        StringBuilder plots = new StringBuilder("<div class='plots'>");
        set.byMachine().forEach((machine, threshold) -> {
            List<ScoredClip> clips = machines.getOrDefault(machine, List.of());
            Labelled tests = Labelled.of(clips.stream()
                    .filter(ScoredClip::isTest)
                    .map(clip -> Evaluation.Judged.of(clip.recording(), fusion.fuse(clip.z())))
                    .toList());
            String doubt = ScoreTable.doubt(ScoreTable.normals(clips, machine));
            Role basis = doubt.isEmpty() ? Role.HELD_OUT : Role.LEARNED;
            rows.add(decision(
                    machine, threshold, Decision.of(tests.scores(), tests.anomalous(), threshold.value()), doubt));
            plots.append(SvgHistogram.of(
                    machine.toString(),
                    RunThresholds.normals(clips, machine, fusion),
                    basis.label(),
                    tests,
                    threshold.value()));
        });
        List<String> head = List.of(
                "machine", "threshold", "found", "missed", "false alarms", "quiet", "precision", "recall", "from");
        return "<p>" + Html.escape(set.method() + " of the normals, on " + fusion.title()) + ":</p>"
                + Html.table(head, rows) + plots + "</div>";
    }

    private static List<String> decision(MachineId machine, Threshold threshold, Decision decision, String doubt) {
        return List.of(
                machine.toString(),
                number(threshold.value()),
                String.valueOf(decision.truePositives()),
                String.valueOf(decision.falseNegatives()),
                String.valueOf(decision.falsePositives()),
                String.valueOf(decision.trueNegatives()),
                number(decision.precision()),
                number(decision.recall()),
                doubt.isEmpty() ? threshold.note() : threshold.note() + ". " + doubt);
    }

    private static String number(double value) {
        return Double.isNaN(value)
                ? EvaluationRows.UNDEFINED
                : String.format(Locale.ROOT, "%.3f", value).replace("Infinity", "∞");
    }
}
