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
        List.of(alarms, days, seconds).forEach(field -> field.onCommit(() -> leave(field)));
        point.budgetProperty().addListener((property, old, budget) -> follow(budget));
        setAlignment(Pos.CENTER_LEFT);
        getChildren()
                .addAll(
                        new Phrase("False alarms borne", alarms, ""),
                        new Phrase("in days", days, ""),
                        new Phrase("a clip each", seconds, "s"));
    }

    /** A field that is only passed through commits nothing: a budget that is set proposes all thresholds anew. */
    private void leave(NumberField field) {
        if (field.isEdited()) {
            commit();
        }
    }

    private void follow(FalseAlarmBudget budget) {
        show(alarms, budget.alarms());
        show(days, budget.days());
        show(seconds, budget.secondsPerClip());
    }

    /** Whatever is just being typed stays. */
    private static void show(NumberField field, double value) {
        if (!field.isFocused() || !field.isEdited()) {
            field.show(value);
        }
    }

    private void commit() {
        double a = alarms.number().orElse(0);
        double d = days.number().orElse(0);
        double s = seconds.number().orElse(0);
        if (a > 0 && d > 0 && s > 0) {
            alarms.show(a);
            days.show(d);
            seconds.show(s);
            point.budgetProperty().set(new FalseAlarmBudget(a, d, s));
        } else {
            complain.accept("The budget must be three numbers above 0, for example 1 in 7 days, a clip each 60 s.");
        }
    }
}
