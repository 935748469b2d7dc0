package org.auscult.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.auscult.dataset.Recording;
import org.auscult.evaluation.Distinction;

/** What distinguishes some recordings from the others, by everything that a filter can ask. */
public final class SelectionProfile {
    private static final int MOST_VALUES = 50;

    private SelectionProfile() {}

    /**
     * The differences there are, the greatest first. A field of very many values, such as a serial number, is left out.
     *
     * @param context what there is to know of the recordings
     */
    public static List<Distinction> of(List<Recording> selected, List<Recording> rest, FilterContext context) {
        List<Distinction> all = new ArrayList<>();
        for (FilterField field : FilterFields.all(context)) {
            String name = field.names().get(0);
            if (field instanceof NumberField number) {
                Distinction.ofNumbers(name, numbers(number, selected), numbers(number, rest))
                        .ifPresent(all::add);
            } else {
                List<Distinction> values = Distinction.ofCategories(name, words(field, selected), words(field, rest));
                all.addAll(values.size() <= MOST_VALUES ? values : List.of());
            }
        }
        return Distinction.ranked(
                all.stream().filter(d -> Math.abs(d.difference()) > 0).toList());
    }

    /** A filter that also asks for a category; for a number, that it lies on the selected side of the middle between the means. */
    public static RecordingFilter narrowed(RecordingFilter filter, Distinction distinction) {
        if (distinction.isCategory()) {
            return filter.has(distinction.feature(), distinction.value())
                    ? filter
                    : filter.chosen(distinction.feature(), distinction.value());
        }
        double middle = (distinction.selected() + distinction.rest()) / 2;
        return filter.and(String.format(
                Locale.ROOT, "%s%s%.4g", distinction.feature(), distinction.difference() > 0 ? ">" : "<", middle));
    }

    private static double[] numbers(NumberField field, List<Recording> recordings) {
        return recordings.stream().mapToDouble(field.value()).toArray();
    }

    private static List<String> words(FilterField field, List<Recording> recordings) {
        return recordings.stream()
                .map(r -> field.choices(List.of(r)).stream().findFirst().orElse(""))
                .toList();
    }
}
