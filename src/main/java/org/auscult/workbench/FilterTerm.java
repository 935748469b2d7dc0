package org.auscult.workbench;

import java.util.List;

/**
 * One condition of a filter.
 *
 * @param isOff whether it is kept but not asked, written {@code ~}
 * @param isNegated whether it lets through what does not fit, written {@code -} or {@code !=}
 * @param field what is asked about, as it was written; empty for a word
 * @param relation how it compares
 * @param values what with: any of them
 * @param source as it was written
 * @param start where it stands in the filter's text
 */
public record FilterTerm(
        boolean isOff,
        boolean isNegated,
        String field,
        Relation relation,
        List<String> values,
        String source,
        int start) {
    /** Where it ends in the filter's text. */
    public int end() {
        return start + source.length();
    }

    /** For people: "not split: train". */
    public String label() {
        String what = field.isEmpty()
                ? String.join(" ", values)
                : field + (relation == Relation.IS ? ": " : " " + relation.sign() + " ") + String.join(" or ", values);
        return (isNegated ? "not " : "") + what;
    }

    /** What to compare a number with. */
    double number() {
        String text = values.get(0).replace('−', '-');
        try {
            if (values.size() == 1) {
                return Double.parseDouble(text);
            }
        } catch (NumberFormatException e) {
            throw new FilterSyntaxException(values.get(0) + " is not a number, as " + field + " needs one", start);
        }
        throw new FilterSyntaxException(field + " is compared with one number", start);
    }
}
