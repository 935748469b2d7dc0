package org.auscult.workbench;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.auscult.dataset.Recording;

/**
 * A field whose values are scores.
 *
 * @param names as {@link FilterField#names()}
 * @param value of a recording; NaN, which fits nothing, if it has none
 */
record NumberField(List<String> names, ToDoubleFunction<Recording> value) implements FilterField {
    @Override
    public boolean isAboutScores() {
        return true;
    }

    @Override
    public Predicate<Recording> fitting(FilterTerm term) {
        double number = term.number();
        return recording -> term.relation().holds(value.applyAsDouble(recording), number);
    }
}
