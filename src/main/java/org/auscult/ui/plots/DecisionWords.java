package org.auscult.ui.plots;

import java.util.Locale;
import org.auscult.evaluation.Decision;
import org.auscult.evaluation.FalseAlarmBudget;
import org.auscult.words.Counted;

/** A threshold's outcome in a line; what is undefined is a dash. */
final class DecisionWords {
    private DecisionWords() {}

    /** @param budget tells how often a clip comes */
    static String of(Decision decision, FalseAlarmBudget budget) {
        return "Precision " + share(decision.precision())
                + " · recall " + share(decision.recall())
                + " · F1 " + share(decision.f1())
                + " · false alarms " + share(decision.falseAlarmRate()) + " of normals, "
                + number("%.1f", budget.alarmsPerDay(decision.falseAlarmRate())) + " a day";
    }

    /** The same as rates, as on the axes of a ROC. */
    static String rates(Decision decision) {
        return "recall " + share(decision.recall())
                + ", FPR " + share(decision.falseAlarmRate())
                + ", precision " + share(decision.precision());
    }

    /** The confusion matrix in words. */
    static String counts(Decision decision) {
        return String.format(
                Locale.ROOT,
                "Anomalous: %,d found, %,d missed · normal: %s, %,d quiet",
                decision.truePositives(),
                decision.falseNegatives(),
                Counted.of(decision.falsePositives(), "false alarm"),
                decision.trueNegatives());
    }

    /** What is found and what is alarmed by mistake, a phrase; empty without labelled clips. */
    static String outcome(Decision decision) {
        int anomalous = decision.truePositives() + decision.falseNegatives();
        int normal = decision.falsePositives() + decision.trueNegatives();
        if (anomalous + normal == 0) {
            return "";
        }
        return String.format(
                Locale.ROOT,
                "finds %,d of %,d anomalous, alarms at %,d of %,d normal",
                decision.truePositives(),
                anomalous,
                decision.falsePositives(),
                normal);
    }

    private static String share(double value) {
        return number("%.2f", value);
    }

    private static String number(String format, double value) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, format, value);
    }
}
