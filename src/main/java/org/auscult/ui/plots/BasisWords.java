package org.auscult.ui.plots;

import java.util.Locale;
import java.util.Map;
import org.auscult.dataset.MachineId;
import org.auscult.evaluation.Threshold;
import org.auscult.score.Fusion;
import org.auscult.score.ScoredClip;
import org.auscult.ui.Decimals;
import org.auscult.words.Counted;
import org.auscult.workbench.OperatingPoint;
import org.auscult.workbench.Verdicts;
import org.jspecify.annotations.Nullable;

/** What the shown scores are and where thresholds on them lie: a line in the title of a picture. */
final class BasisWords {
    private static final Decimals TWO = new Decimals(2);

    private BasisWords() {}

    /**
     * By what the scores are fused and, of a machine, where its threshold lies and who says so.
     *
     * @param machine null for all
     */
    static String of(OperatingPoint point, @Nullable MachineId machine) {
        Verdicts now = point.verdictsProperty().get();
        Threshold threshold = machine == null ? null : now.chosen().get(machine);
        if (threshold == null) {
            return fused(now);
        }
        boolean isProposed = threshold.equals(now.proposed().get(machine));
        return fused(now) + "; threshold " + TWO.format(threshold.value()) + ", "
                + (isProposed ? point.methodProperty().get().title() : threshold.note());
    }

    /** By what the scores are fused, who set the thresholds, and how many test clips they call anomalous. */
    static String ofAll(OperatingPoint point) {
        Verdicts now = point.verdictsProperty().get();
        long tests = now.view().clips().stream().filter(ScoredClip::isTest).count();
        long called = now.view().clips().stream()
                .filter(ScoredClip::isTest)
                .filter(now::isAnomalous)
                .count();
        return fused(now)
                + String.format(Locale.ROOT, "; %,d of %s called anomalous by ", called, Counted.of(tests, "test clip"))
                + point.methodProperty().get().title()
                + moved(now);
    }

    private static String moved(Verdicts now) {
        Map<MachineId, Threshold> proposed = now.proposed();
        long moved = now.chosen().entrySet().stream()
                .filter(own -> !own.getValue().equals(proposed.get(own.getKey())))
                .count();
        return moved == 0 ? "" : ", " + Counted.of(moved, "threshold") + " set by hand";
    }

    private static String fused(Verdicts now) {
        Fusion fusion = now.view().fusion();
        return fusion == null ? "" : "Fused by " + fusion.title();
    }
}
