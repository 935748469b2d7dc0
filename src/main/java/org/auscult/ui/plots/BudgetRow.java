package org.auscult.ui.plots;

import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;
import javafx.geometry.Pos;
import javafx.scene.layout.FlowPane;
import org.auscult.evaluation.FalseAlarmBudget;
import org.auscult.workbench.OperatingPoint;

/** The false alarms that the plant bears, in its own words. */
final class BudgetRow extends FlowPane {
    private final OperatingPoint point;

    BudgetRow(OperatingPoint point) {
        super(8, 6);
        this.point = point;
        NumberField alarms = field(
                "budget-alarms",
                "False alarms that are borne",
                FalseAlarmBudget::alarms,
                (old, typed) -> new FalseAlarmBudget(typed, old.days(), old.secondsPerClip()));
        NumberField days = field(
                "budget-days",
                "in so many days",
                FalseAlarmBudget::days,
                (old, typed) -> new FalseAlarmBudget(old.alarms(), typed, old.secondsPerClip()));
        NumberField seconds = field(
                "budget-seconds",
                "seconds from clip to clip",
                FalseAlarmBudget::secondsPerClip,
                (old, typed) -> new FalseAlarmBudget(old.alarms(), old.days(), typed));
        setAlignment(Pos.CENTER_LEFT);
        getChildren()
                .addAll(
                        new Phrase("False alarms borne", alarms, ""),
                        new Phrase("in days", days, ""),
                        new Phrase("a clip each", seconds, "s"));
    }

    /** A field that is only passed through commits nothing; what is wrong in one keeps no other from being taken. */
    private NumberField field(
            String id,
            String accessibleText,
            ToDoubleFunction<FalseAlarmBudget> part,
            BiFunction<FalseAlarmBudget, Double, FalseAlarmBudget> with) {
        double now = part.applyAsDouble(point.budgetProperty().get());
        NumberField field = new NumberField(id, accessibleText, now, 3, value -> value > 0, "a number above 0");
        field.onCommit(() -> {
            if (field.isEdited() && !field.isWrong()) {
                double typed = field.number().getAsDouble();
                field.show(typed);
                point.budgetProperty().set(with.apply(point.budgetProperty().get(), typed));
            }
        });
        point.budgetProperty()
                .addListener(
                        (property, old, budget) -> follow(field, part.applyAsDouble(old), part.applyAsDouble(budget)));
        return field;
    }

    /** Whatever is just being typed stays, and what is wrong until there is another number in its place. */
    private static void follow(NumberField field, double old, double value) {
        boolean isTyped = field.isFocused() && field.isEdited();
        if (!isTyped && (old != value || !field.isWrong())) {
            field.show(value);
        }
    }
}
