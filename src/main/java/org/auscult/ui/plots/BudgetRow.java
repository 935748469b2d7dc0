package org.auscult.ui.plots;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.layout.FlowPane;
import org.auscult.evaluation.FalseAlarmBudget;
import org.auscult.workbench.OperatingPoint;

/** The false alarms that the plant bears, in its own words. */
final class BudgetRow extends FlowPane {
    private final OperatingPoint point;
    private final Consumer<String> complain;
    private final NumberField alarms;
    private final NumberField days;
    private final NumberField seconds;

    /** @param complain shows what is wrong with what was typed */
    BudgetRow(OperatingPoint point, Consumer<String> complain) {
        super(8, 6);
        this.point = point;
        this.complain = complain;
        FalseAlarmBudget now = point.budgetProperty().get();
        alarms = new NumberField("budget-alarms", "False alarms that are borne", now.alarms(), 3);
        days = new NumberField("budget-days", "in so many days", now.days(), 3);
        seconds = new NumberField("budget-seconds", "seconds from clip to clip", now.secondsPerClip(), 3);
        List.of(alarms, days, seconds).forEach(field -> field.onCommit(this::commit));
        setAlignment(Pos.CENTER_LEFT);
        getChildren()
                .addAll(
                        new Phrase("", alarms, "false alarms"),
                        new Phrase("in", days, "days,"),
                        new Phrase("a clip each", seconds, "s"));
    }

    private void commit() {
        double a = alarms.number().orElse(0);
        double d = days.number().orElse(0);
        double s = seconds.number().orElse(0);
        if (a > 0 && d > 0 && s > 0) {
            point.budgetProperty().set(new FalseAlarmBudget(a, d, s));
        } else {
            complain.accept("The budget must be three numbers above 0, for example 1 in 7 days, a clip each 60 s.");
        }
    }
}
