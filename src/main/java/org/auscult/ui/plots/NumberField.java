package org.auscult.ui.plots;

import atlantafx.base.theme.Styles;
import java.util.OptionalDouble;
import java.util.function.DoublePredicate;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;

/** A short field for a number, marked while what is typed in is none that it takes. */
final class NumberField extends TextField {
    private final DoublePredicate takes;
    private String shown = "";

    /**
     * A field.
     *
     * @param takes which numbers it takes
     * @param rule the same in words: "a number above 0"
     */
    NumberField(String id, String accessibleText, double value, int columns, DoublePredicate takes, String rule) {
        this.takes = takes;
        Tooltip refusal = new Tooltip();
        textProperty().addListener((property, old, text) -> {
            boolean isWrong = isWrong();
            refusal.setText("“" + text + "” is not " + rule);
            pseudoClassStateChanged(Styles.STATE_DANGER, isWrong);
            setTooltip(isWrong ? refusal : null);
            setAccessibleText(isWrong ? accessibleText + ": " + refusal.getText() : accessibleText);
        });
        setAccessibleText(accessibleText);
        show(value);
        setId(id);
        setPrefColumnCount(columns);
    }

    /** Shows a number in place of what is typed in. */
    void show(double value) {
        shown = value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
        setText(shown);
    }

    /** Whether another text was typed in than was shown. */
    boolean isEdited() {
        return !getText().equals(shown);
    }

    /** What is typed in; empty if it is no number that the field takes. */
    OptionalDouble number() {
        OptionalDouble typed = number(getText());
        return typed.isPresent() && takes.test(typed.getAsDouble()) ? typed : OptionalDouble.empty();
    }

    /** Whether what is typed in is no number that the field takes. */
    boolean isWrong() {
        return number().isEmpty();
    }

    /** The number that a text is, with a point or a comma and either minus sign; empty if it is not a finite one. */
    static OptionalDouble number(String text) {
        try {
            double value = Double.parseDouble(text.strip().replace('−', '-').replace(',', '.'));
            return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    /** Calls an action when the text is entered or left. */
    void onCommit(Runnable action) {
        setOnAction(event -> action.run());
        focusedProperty().addListener((property, old, focused) -> {
            if (!focused) {
                action.run();
            }
        });
    }
}
