package org.auscult.workbench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.auscult.dataset.Condition;
import org.auscult.dataset.Recording;
import org.auscult.dataset.Split;
import org.auscult.score.Role;
import org.auscult.score.ScoredClip;

/** The list of what a filter can ask: adding something is a line here. */
public final class FilterFields {
    /** The names of the field that asks for the user's verdict, the first as its column is called. */
    private static final List<String> VERDICT = List.of("verdict", "mark");

    private FilterFields() {}

    /** Whether a term asks for the user's verdicts. */
    static boolean asksForVerdicts(FilterTerm term) {
        return VERDICT.contains(term.field().toLowerCase(Locale.ROOT));
    }

    /** Every field of a context; those of the same kind side by side. */
    public static List<FilterField> all(FilterContext context) {
        ScoreView view = context.verdicts().view();
        List<FilterField> fields = new ArrayList<>(List.of(
                choice(
                        List.of("type", "machine"),
                        context.values().types(),
                        r -> r.machine().type()),
                choice(
                        List.of("id", "section"),
                        context.values().ids(),
                        r -> r.machine().id()),
                choice(
                        List.of("split"),
                        words(Split.values(), Split::label),
                        r -> r.split().label()),
                choice(
                        List.of("condition", "label"),
                        words(Condition.values(), Condition::label),
                        r -> r.condition().label())));
        if (context.values().hasDomains()) {
            fields.add(choice(
                    List.of("domain"),
                    List.of("source", "target"),
                    r -> r.domain().label()));
        }
        context.values().attributes().forEach(name -> fields.add(new AttributeField(name, context.recordings())));
        fields.add(new NameField());
        fields.add(new ChoiceField(
                VERDICT,
                () -> words(Mark.values(), Mark::label),
                false,
                r -> context.judgements().of(r).word()));
        if (view.fusion() != null) {
            fields.add(new ChoiceField(
                    List.of("called"),
                    () -> words(Condition.values(), Condition::label),
                    true,
                    context.verdicts()::word));
            fields.add(new ChoiceField(
                    List.of("role"),
                    () -> words(Role.values(), Role::label),
                    true,
                    r -> view.of(r).map(clip -> clip.role().label()).orElse("")));
            fields.add(new NumberField(
                    List.of("fused"), r -> view.of(r).map(view::fused).orElse(Double.NaN)));
            for (int i = 0; i < view.scores().size(); i++) {
                fields.add(score(view, i));
            }
        }
        return fields;
    }

    /**
     * The field that a term asks about; of words, if it names none.
     *
     * @throws FilterSyntaxException if there is no such field, saying what there is
     */
    static FilterField of(FilterTerm term, List<FilterField> fields) {
        if (term.field().isEmpty()) {
            return new WordField();
        }
        String name = term.field().toLowerCase(Locale.ROOT);
        return fields.stream()
                .filter(field -> field.names().contains(name))
                .findFirst()
                .orElseThrow(() -> unknown(term, name, fields));
    }

    private static FilterSyntaxException unknown(FilterTerm term, String name, List<FilterField> fields) {
        boolean isScore = name.startsWith("score.")
                || Stream.of("fused", "called", "role").anyMatch(name::equals);
        boolean hasScores = fields.stream().anyMatch(NumberField.class::isInstance);
        if (isScore && !hasScores) {
            return new FilterSyntaxException(
                    "No run is shown that " + term.field() + " could be taken from: train or show one", term.start());
        }
        String all = String.join(
                ", ", fields.stream().map(field -> field.names().get(0)).toList());
        return new FilterSyntaxException(
                "There is no " + term.field() + "; there are " + all + ". Quote it to look for the words",
                term.start());
    }

    private static FilterField choice(List<String> names, List<String> known, Function<Recording, String> value) {
        return new ChoiceField(names, () -> known, false, value);
    }

    private static <T> List<String> words(T[] values, Function<T, String> label) {
        return Arrays.stream(values).map(label).toList();
    }

    private static FilterField score(ScoreView view, int index) {
        String name = view.scores().get(index).toLowerCase(Locale.ROOT);
        String shortName = name.startsWith("s_") ? name.substring(2) : name;
        return new NumberField(
                Stream.of("score." + shortName, "score." + name, shortName, name)
                        .distinct()
                        .toList(),
                r -> view.of(r).map((ScoredClip clip) -> clip.z()[index]).orElse(Double.NaN));
    }
}
