package org.auscult.workbench;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.auscult.dataset.Recording;
import org.auscult.words.NaturalOrder;

/**
 * A field whose values are names.
 *
 * @param names as {@link FilterField#names()}
 * @param known gives the values there can be; none if there can be any
 * @param isAboutScores as {@link FilterField#isAboutScores()}
 * @param value of a recording; empty if it has none
 */
record ChoiceField(
        List<String> names, Supplier<List<String>> known, boolean isAboutScores, Function<Recording, String> value)
        implements FilterField {
    private static final int MOST_TOLD = 12;

    /** A field whose values are those that the recordings of the data set have. */
    static ChoiceField open(List<String> names, List<Recording> recordings, Function<Recording, String> value) {
        return new ChoiceField(names, () -> valuesOf(recordings, value), false, value);
    }

    @Override
    public List<String> choices(List<Recording> some) {
        return valuesOf(some, value);
    }

    /** The different values that recordings have, in their order; those without one left out. */
    static List<String> valuesOf(List<Recording> recordings, Function<Recording, String> value) {
        return recordings.stream()
                .map(value)
                .filter(v -> !v.isEmpty())
                .distinct()
                .sorted(NaturalOrder.NAMES)
                .toList();
    }

    @Override
    public Predicate<Recording> fitting(FilterTerm term) {
        if (term.relation() != Relation.IS) {
            throw new FilterSyntaxException(
                    term.field() + " is a name: write " + term.field() + ":"
                            + term.values().get(0),
                    term.start());
        }
        List<String> wanted = term.values().stream().map(ChoiceField::plain).toList();
        refuseUnknown(term);
        Map<String, Boolean> fits = new HashMap<>();
        return recording -> fits.computeIfAbsent(value.apply(recording), own -> wanted.contains(plain(own)));
    }

    private void refuseUnknown(FilterTerm term) {
        List<String> there = known.get();
        Set<String> plain = there.stream().map(ChoiceField::plain).collect(Collectors.toSet());
        for (String one : term.values()) {
            if (!plain.isEmpty() && !plain.contains(plain(one))) {
                throw new FilterSyntaxException(term.field() + " is " + oneOf(there) + ", not " + one, term.start());
            }
        }
    }

    private static String oneOf(List<String> values) {
        int told = Math.min(values.size() - 1, MOST_TOLD);
        String last = told < MOST_TOLD ? values.get(told) : "one of " + (values.size() - told) + " more";
        return told == 0 ? last : String.join(", ", values.subList(0, told)) + " or " + last;
    }

    /** Case and leading zeros do not matter: id 2 is id 02. */
    private static String plain(String value) {
        String small = value.toLowerCase(Locale.ROOT);
        int zeros = 0;
        while (zeros < small.length() - 1 && small.charAt(zeros) == '0') {
            zeros++;
        }
        boolean isNumber = small.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber ? small.substring(zeros) : small;
    }
}
