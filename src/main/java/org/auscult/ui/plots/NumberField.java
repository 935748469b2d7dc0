package org.auscult.ui.plots;

import java.util.OptionalDouble;
import javafx.scene.control.TextField;

/** A short field for a number. */
final class NumberField extends TextField {
    private String shown = "";

    NumberField(String id, String accessibleText, double value, int columns) {
        show(value);
        setId(id);
        setAccessibleText(accessibleText);
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

    /** What is typed in; empty if it is not a finite number. */
    OptionalDouble number() {
        return number(getText());
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
