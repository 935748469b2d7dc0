package org.auscult.workbench;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import org.auscult.dataset.Recording;

/**
 * What else the data set tells of a recording, by its name: text, or numbers that can be compared.
 *
 * @param name of the attribute, as the data set writes it
 * @param recordings those of the data set
 */
record AttributeField(String name, List<Recording> recordings) implements FilterField {
    @Override
    public List<String> names() {
        return List.of(FilterSyntax.fieldName(name));
    }

    @Override
    public List<String> choices(List<Recording> some) {
        return text().choices(some);
    }

    @Override
    public Predicate<Recording> fitting(FilterTerm term) {
        if (term.relation() == Relation.IS) {
            return text().fitting(term);
        }
        double limit = term.number();
        return recording -> {
            OptionalDouble value = number(value(recording));
            return value.isPresent() && term.relation().holds(value.getAsDouble(), limit);
        };
    }

    private ChoiceField text() {
        return ChoiceField.open(names(), recordings, this::value);
    }

    private String value(Recording recording) {
        return recording.attributes().getOrDefault(name, "");
    }

    private static OptionalDouble number(String text) {
        try {
            return OptionalDouble.of(Double.parseDouble(text));
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }
}
