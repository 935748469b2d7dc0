package org.auscult.workbench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.auscult.dataset.Recording;

/**
 * Which recordings to list. Its text is all of it: {@code machine:fan id:02 -split:train score.knn>2 "two words"}. Immutable.
 *
 * @param text terms parted by spaces, all of which must fit; empty lets every recording through
 */
public record RecordingFilter(String text) {
    /** Lets every recording through. */
    public static final RecordingFilter ALL = new RecordingFilter("");

    private static final int FEW = 8;

    /** @throws FilterSyntaxException if the text can't be read */
    public RecordingFilter {
        FilterSyntax.parse(text);
    }

    /** Its conditions, in the order of the text. */
    public List<FilterTerm> terms() {
        return FilterSyntax.parse(text);
    }

    /** Whether it lets every recording through. */
    public boolean letsAllThrough() {
        return terms().stream().allMatch(FilterTerm::isOff);
    }

    /**
     * Whether a term asks for scores or thresholds.
     *
     * @throws FilterSyntaxException if it asks for what the context has not
     */
    public boolean isAboutScores(FilterContext context) {
        List<FilterField> fields = FilterFields.all(context);
        return terms().stream()
                .filter(term -> !term.isOff())
                .anyMatch(term -> FilterFields.of(term, fields).isAboutScores());
    }

    /**
     * What lets a recording through.
     *
     * @throws FilterSyntaxException if it asks for what the context has not, such as a score of another detector
     */
    public Predicate<Recording> in(FilterContext context) {
        List<FilterField> fields = FilterFields.all(context);
        Predicate<Recording> all = recording -> true;
        for (FilterTerm term : terms()) {
            if (!term.isOff()) {
                Predicate<Recording> fits = FilterFields.of(term, fields).fitting(term);
                all = all.and(term.isNegated() ? fits.negate() : fits);
            }
        }
        return all;
    }

    /** The same without a term. */
    public RecordingFilter without(FilterTerm term) {
        return replaced(term, "");
    }

    /** The same with a term switched off, or on if it is off. */
    public RecordingFilter toggled(FilterTerm term) {
        return replaced(term, term.isOff() ? term.source().substring(1) : "~" + term.source());
    }

    /** Whether a field may have a value, as the menu of conditions says it. */
    public boolean has(String field, String value) {
        return choice(field).map(term -> term.values().contains(value)).orElse(false);
    }

    /** The same with one more value that a field may have; with one less, if it has it already. */
    public RecordingFilter chosen(String field, String value) {
        Optional<FilterTerm> present = choice(field);
        if (present.isEmpty()) {
            return and(term(field, List.of(value)));
        }
        List<String> values = new ArrayList<>(present.get().values());
        if (!values.remove(value)) {
            values.add(value);
        }
        return replaced(present.get(), values.isEmpty() ? "" : term(field, values));
    }

    /** The same with a further condition. */
    public RecordingFilter and(String term) {
        return new RecordingFilter((text.strip() + " " + term).strip());
    }

    /**
     * The narrowest filter by type, id, split, condition, domain and attributes that lets some recordings through; fields in
     * which they differ too much are left out.
     *
     * @param some recordings, at least one
     * @param all those they are among
     */
    public static RecordingFilter around(Collection<Recording> some, List<Recording> all, FilterContext context) {
        RecordingFilter filter = ALL;
        for (FilterField field : FilterFields.all(context)) {
            List<String> values = field.choices(List.copyOf(some));
            boolean allHaveOne =
                    some.stream().noneMatch(r -> field.choices(List.of(r)).isEmpty());
            if (allHaveOne
                    && !field.isAboutScores()
                    && values.size() <= FEW
                    && values.size() < field.choices(all).size()) {
                filter = filter.and(term(field.names().get(0), values));
            }
        }
        return filter;
    }

    private Optional<FilterTerm> choice(String field) {
        return terms().stream()
                .filter(term -> term.field().equals(field)
                        && term.relation() == Relation.IS
                        && !term.isNegated()
                        && !term.isOff())
                .findFirst();
    }

    private static String term(String field, List<String> values) {
        return field + ":"
                + String.join(",", values.stream().map(FilterSyntax::quoted).toList());
    }

    private RecordingFilter replaced(FilterTerm term, String by) {
        String left = text.substring(0, term.start()).strip();
        String right = text.substring(term.end()).strip();
        return new RecordingFilter(String.join(
                " ",
                List.of(left, by, right).stream()
                        .filter(part -> !part.isEmpty())
                        .toList()));
    }
}
