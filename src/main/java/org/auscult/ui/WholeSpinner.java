package org.auscult.ui;

import javafx.scene.control.Spinner;
import javafx.util.StringConverter;

/** A whole number to type or to step through. What is no whole number leaves it as it was: the toolkit's own takes it as null. */
public final class WholeSpinner extends Spinner<Integer> {
    /** A number between two others. */
    public WholeSpinner(int least, int most, int first) {
        super(least, most, first);
        setEditable(true);
        getValueFactory().setConverter(new StringConverter<>() {
            @Override
            public String toString(Integer number) {
                return String.valueOf(number);
            }

            @Override
            public Integer fromString(String text) {
                try {
                    return Integer.valueOf(text.strip());
                } catch (NumberFormatException e) {
                    getEditor().setText(toString(getValue()));
                    return getValue();
                }
            }
        });
    }
}
