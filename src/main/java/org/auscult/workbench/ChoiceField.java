package org.auscult.workbench;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.auscult.dataset.Recording;

/**
 * A field whose values are names.
 *
 * @param names as {@link FilterField#names()}
 * @param known the values there can be, or none if there can be any
 * @param isAboutScores as {@link FilterField#isAboutScores()}
 * @param value of a recording; empty if it has none
 */
record ChoiceField(List<String> names, List<String> known, boolean isAboutScores, Function<Recording, String> value)
        implements FilterField {
    /** A field with any values. */
    static ChoiceField open(List<String> names, Function<Recording, String> value) {
        return new ChoiceField(names, List.of(), false, value);
    }

    @Override
    public List<String> choices(List<Recording> recordings) {
        return recordings.stream()
                .map(value)
                .filter(v -> !v.isEmpty())
                .distinct()
                .sorted()
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
        for (String one : wanted) {
            if (!known.isEmpty() && !known.contains(one)) {
                throw new FilterSyntaxException(
                        term.field() + " is " + String.join(", ", known.subList(0, known.size() - 1)) + " or "
                                + known.get(known.size() - 1) + ", not " + one,
                        term.start());
            }
        }
        Map<String, Boolean> fits = new HashMap<>();
        return recording -> fits.computeIfAbsent(value.apply(recording), own -> wanted.contains(plain(own)));
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
