package org.auscult.ui;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** The words of a choice that can't be typed in. */
public final class LabelConverter<T> extends StringConverter<@Nullable T> {
    private final Function<T, String> label;
    private final String none;

    /** @param label the words for a value */
    public LabelConverter(Function<T, String> label) {
        this(label, "");
    }

    /**
     * @param label the words for a value
     * @param none the words for null
     */
    public LabelConverter(Function<T, String> label, String none) {
        this.label = label;
        this.none = none;
    }

    @Override
    public String toString(@Nullable T value) {
        return value == null ? none : label.apply(value);
    }

    @Override
    public @Nullable T fromString(String string) {
        throw new UnsupportedOperationException("The choice is not typed in");
    }
}
