package org.auscult.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.auscult.audio.Excerpt;
import org.auscult.dataset.Condition;
import org.auscult.dataset.Dataset;
import org.auscult.dataset.Domain;
import org.auscult.dataset.MachineId;
import org.auscult.dataset.Recognition;
import org.auscult.dataset.Recording;
import org.auscult.dataset.Split;
import org.auscult.experiment.ExperimentSettings;
import org.auscult.file.Json;
import org.auscult.score.ScoredClip;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RecordingFilterTest {
    private static final ExperimentSettings FAN = Fakes.settings();

    private final Workbench workbench = new Workbench();
    private final OperatingPoint point = new OperatingPoint(workbench);
    private final Selection selection = new Selection(workbench, point);

    /** Eight fans and pumps: a section, split, condition, domain and speed each. */
    @BeforeEach
    void open() {
        List<Recording> recordings = new ArrayList<>();
        recordings.add(recording("a", "fan", "00", Split.TRAIN, Condition.NORMAL, Domain.SOURCE, "16"));
        recordings.add(recording("b", "fan", "00", Split.TEST, Condition.NORMAL, Domain.SOURCE, "16"));
        recordings.add(recording("c", "fan", "00", Split.TEST, Condition.ANOMALOUS, Domain.SOURCE, "20"));
        recordings.add(recording("d", "fan", "02", Split.TRAIN, Condition.NORMAL, Domain.TARGET, "20"));
        recordings.add(recording("e", "fan", "02", Split.TEST, Condition.NORMAL, Domain.TARGET, "8.5"));
        recordings.add(recording("f", "fan", "02", Split.TEST, Condition.ANOMALOUS, Domain.TARGET, "none"));
        recordings.add(recording("g", "pump", "02", Split.TEST, Condition.UNKNOWN, Domain.NONE, ""));
        recordings.add(recording("h two", "slide rail", "1", Split.SUPPLEMENTAL, Condition.NORMAL, Domain.NONE, ""));
        workbench
                .datasetProperty()
                .set(new Dataset(
                        Path.of("plant"),
                        new Recognition("DCASE 2022", "all fit", Map.of()),
                        recordings,
                        List.of(),
                        Map.of()));
    }

    private static Recording recording(
            String name, String type, String id, Split split, Condition condition, Domain domain, String speed) {
        Map<String, String> attributes = speed.isEmpty() ? Map.of() : Map.of("vel", speed);
        return new Recording(
                Path.of("plant", name),
                name + ".wav",
                new MachineId(type, id),
                split,
                condition,
                domain,
                attributes,
                Excerpt.WHOLE);
    }

    @Test
    void anAttributeOfAnyNameCanBeAskedFor() {
        Recording fast = attributed("fast", "20");
        workbench
                .datasetProperty()
                .set(new Dataset(
                        Path.of("plant"),
                        new Recognition("list", "all fit", Map.of()),
                        List.of(attributed("slow", "10"), fast),
                        List.of(),
                        Map.of()));
        FilterField speed = FilterFields.all(selection.filterContextProperty().get()).stream()
                .filter(AttributeField.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThat(speed.names()).containsExactly("motor_speed_rpm_");
        selection.filterProperty().set(new RecordingFilter(speed.names().get(0) + ">10"));
        assertThat(selection.filterProblemProperty().get()).isEmpty();
        assertThat(selection.filteredProperty().get()).containsExactly(fast);
    }

    private static Recording attributed(String name, String speed) {
        return attributed(name, "Motor speed (rpm)", speed);
    }

    private static Recording attributed(String name, String attribute, String value) {
        return new Recording(
                Path.of("plant", name),
                name,
                new MachineId("fan", "00"),
                Split.TEST,
                Condition.NORMAL,
                Domain.NONE,
                Map.of(attribute, value),
                Excerpt.WHOLE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                             | abcdefgh",
                "type:fan                       | abcdef",
                "MACHINE:Fan id:02              | def",
                "section=2                      | defg",
                "id:00,1                        | abch",
                "type:\"slide rail\"            | h",
                "\"h two\"                      | h",
                "h two                          | h",
                "-type:fan                      | gh",
                "type!=fan                      | gh",
                "-type!=fan                     | abcdef",
                "split:test condition:anomalous | cf",
                "condition:normal -split:train  | beh",
                "label:anomalous                | cf",
                "domain:target                  | def",
                "vel:16                         | ab",
                "VEL:16,20                      | abcd",
                "vel>=16                        | abcd",
                "vel<16                         | e",
                "vel >= 16                      | abcd",
                "type != fan                    | gh",
                "type: fan id:02                | def",
                "type : fan id : 02             | def",
                "vel:none                       | f",
                "-vel>0                         | fgh",
                "type:fan ~id:02                | abcdef",
                "~-type:fan                     | abcdefgh",
                "name:a.w,b.w                   | ab",
                "anomalous                      | cf",
                "-anomalous                     | abdegh",
                "name:tractor                   | ''",
                "id:0,002                       | abcdefg",
            })
    void letsThrough(String text, String names) {
        selection.filterProperty().set(new RecordingFilter(text));
        assertThat(selection.filteredProperty().get())
                .extracting(r -> r.name().substring(0, 1))
                .containsExactly(names.isEmpty() ? new String[0] : names.split(""));
        assertThat(selection.filterProblemProperty().get()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "type:                 | 5  | A value must follow type:",
                "type:fan OR id:02     | 9  | Conditions can't be joined by OR; several values of one are written type:fan,pump, the word \"or\"",
                "type:fan AND id:02    | 9  | Leave AND out: all conditions must fit; the word is written \"and\"",
                "type:fan or id:02     | 9  | Conditions can't be joined by OR; several values of one are written type:fan,pump, the word \"or\"",
                "fan -                 | 5  | A word must follow -",
                "fan \"two words       | 4  | The quotation mark is not closed",
                "fan id:\"0            | 7  | The quotation mark is not closed",
                "fan vel>fast          | 4  | fast is not a number, as vel needs one",
                "fan vel>1,2           | 4  | vel is compared with one number",
                "condition:broken      | 0  | condition is normal, anomalous or unknown, not broken",
                "type:tractor          | 0  | type is fan, pump or slide rail, not tractor",
                "fan -id:02,99         | 4  | id is 00, 1 or 02, not 99",
                "domain:here           | 0  | domain is source or target, not here",
                "vel:17                | 0  | vel is 8.5, 16, 20 or none, not 17",
                "type>fan              | 0  | type is a name: write type:fan",
                "fan fused>1           | 4  | No run is shown that fused could be taken from: train or show one",
                "score.knn>1           | 0  | No run is shown that score.knn could be taken from: train or show one",
                "fan rpm:3 | 4 | There is no rpm; there are type, id, split, condition, domain, vel, name, verdict. Quote it to look for the words",
            })
    void saysWhatIsWrongAndWhere(String text, int position, String message) {
        assertThatThrownBy(() -> new RecordingFilter(text)
                        .in(selection.filterContextProperty().get()))
                .asInstanceOf(type(FilterSyntaxException.class))
                .satisfies(e -> {
                    assertThat(e).hasMessage(message);
                    assertThat(e.position()).isEqualTo(position);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"or", "AND", "android", "3\"", "two words", "a,b"})
    void aQuotedWordReadsBack(String word) {
        assertThat(FilterSyntax.parse(FilterSyntax.quoted(word)))
                .singleElement()
                .satisfies(term -> assertThat(term.values()).containsExactly(word));
    }

    @Test
    void ofManyValuesTheFirstAreTold() {
        workbench.datasetProperty().set(rooms(30));
        assertThat(problem("room:none"))
                .isEqualTo("room is r10, r11, r12, r13, r14, r15, r16, r17, r18, r19, r20, r21 "
                        + "or one of 18 more, not none");
        workbench.datasetProperty().set(rooms(1));
        assertThat(problem("room:none")).isEqualTo("room is r10, not none");
    }

    @Test
    void domainsAreAskedForWhereThereAreAny() {
        workbench.datasetProperty().set(rooms(1));
        assertThat(problem("domain:target"))
                .startsWith("There is no domain; there are type, id, split, condition, room");
    }

    private static Dataset rooms(int count) {
        List<Recording> recordings = IntStream.range(10, 10 + count)
                .mapToObj(i -> attributed("in" + i, "room", "r" + i))
                .toList();
        return new Dataset(
                Path.of("plant"), new Recognition("list", "all fit", Map.of()), recordings, List.of(), Map.of());
    }

    private String problem(String text) {
        selection.filterProperty().set(new RecordingFilter(text));
        return selection.filterProblemProperty().get();
    }

    @Test
    void asksForScoresAndFollowsTheThreshold() {
        Dataset dataset = Fakes.dataset(Path.of("plant"), 30);
        workbench.datasetProperty().set(dataset);
        workbench.shownProperty().set(Fakes.experiment(dataset, FAN, false));
        ScoreView view = workbench.scoresProperty().get();
        for (String name : List.of("score.maha", "score.S_maha", "S_MAHA", "maha")) {
            selection.filterProperty().set(new RecordingFilter(name + ">1"));
            assertThat(selection.filteredProperty().get())
                    .isEqualTo(recordings(view, clip -> clip.z()[0] > 1))
                    .isNotEmpty();
        }
        selection.filterProperty().set(new RecordingFilter("fused<=-0.5 role:test"));
        assertThat(selection.filteredProperty().get())
                .isEqualTo(recordings(
                        view, c -> view.fused(c) <= -0.5 && c.recording().split() == Split.TEST))
                .isNotEmpty();

        selection.filterProperty().set(new RecordingFilter("called:anomalous id:00"));
        point.set(new MachineId("fan", "00"), 0.25);
        assertThat(selection.filteredProperty().get())
                .isEqualTo(recordings(view, c -> c.recording().machine().id().equals("00") && view.fused(c) >= 0.25))
                .isNotEmpty();
    }

    @Test
    void aFilterThatTheNextRunCannotAnswerSaysSo() {
        Dataset dataset = Fakes.dataset(Path.of("plant"), 4);
        workbench.datasetProperty().set(dataset);
        workbench.shownProperty().set(Fakes.experiment(dataset, FAN, false));
        selection.filterProperty().set(new RecordingFilter("fused>-9"));
        assertThat(selection.filteredProperty().get()).hasSize(16);
        workbench.shownProperty().set(null);
        assertThat(selection.filteredProperty().get()).isEmpty();
        assertThat(selection.filterProblemProperty().get()).startsWith("No run is shown");
        workbench.shownProperty().set(Fakes.experiment(dataset, FAN, false));
        assertThat(selection.filteredProperty().get()).hasSize(16);
        assertThat(selection.filterProblemProperty().get()).isEmpty();
    }

    private static List<Recording> recordings(ScoreView view, java.util.function.Predicate<ScoredClip> which) {
        return view.clips().stream().filter(which).map(ScoredClip::recording).toList();
    }

    @Test
    void chipsChangeTheText() {
        RecordingFilter filter = new RecordingFilter("fan  id:02 -split:train");
        assertThat(filter.terms()).extracting(FilterTerm::label).containsExactly("fan", "id: 02", "not split: train");
        assertThat(filter.toggled(filter.terms().get(1)).text()).isEqualTo("fan ~id:02 -split:train");
        assertThat(filter.without(filter.terms().get(1)).text()).isEqualTo("fan -split:train");
        RecordingFilter off = new RecordingFilter("~fan");
        assertThat(off.letsAllThrough()).isTrue();
        assertThat(off.toggled(off.terms().get(0)).text()).isEqualTo("fan");

        RecordingFilter two = filter.chosen("id", "00").chosen("type", "slide rail");
        assertThat(two.text()).isEqualTo("fan id:02,00 -split:train type:\"slide rail\"");
        assertThat(two.has("type", "slide rail")).isTrue();
        assertThat(two.chosen("id", "00")
                        .chosen("id", "02")
                        .chosen("type", "slide rail")
                        .text())
                .isEqualTo("fan -split:train");
    }

    @Test
    void aValueWithAQuotationMarkIsQuotedAndReadBack() {
        Recording wide = attributed("wide", "3\"");
        workbench
                .datasetProperty()
                .set(new Dataset(
                        Path.of("plant"),
                        new Recognition("list", "all fit", Map.of()),
                        List.of(attributed("narrow", "2\""), wide, attributed("other", "a \"b\", c")),
                        List.of(),
                        Map.of()));
        RecordingFilter filter = RecordingFilter.ALL.chosen("motor_speed_rpm_", "3\"");
        assertThat(filter.text()).isEqualTo("motor_speed_rpm_:\"3\"\"\"");
        selection.filterProperty().set(filter);
        assertThat(selection.filteredProperty().get()).containsExactly(wide);
        RecordingFilter both = filter.chosen("motor_speed_rpm_", "a \"b\", c");
        assertThat(both.has("motor_speed_rpm_", "a \"b\", c")).isTrue();
        selection.filterProperty().set(both);
        assertThat(selection.filteredProperty().get()).hasSize(2);
        assertThat(both.chosen("motor_speed_rpm_", "a \"b\", c")).isEqualTo(filter);
    }

    @Test
    void theNarrowestFilterAroundSomeLetsThemThrough() {
        List<Recording> all = workbench.datasetProperty().get().recordings();
        RecordingFilter filter = RecordingFilter.around(
                List.of(all.get(4), all.get(5)),
                all,
                selection.filterContextProperty().get());
        assertThat(filter.text())
                .isEqualTo("type:fan id:02 split:test condition:anomalous,normal domain:target vel:8.5,none");
        selection.filterProperty().set(filter);
        assertThat(selection.filteredProperty().get()).containsExactly(all.get(4), all.get(5));
    }

    @Test
    void itsTextIsAllThatIsKept(@TempDir Path folder) throws Exception {
        RecordingFilter filter = new RecordingFilter("type:\"slide rail\" ~id:02");
        new Json().write(folder.resolve("filter.json"), filter);
        assertThat(folder.resolve("filter.json")).content().doesNotContain("false");
        assertThat(new Json().read(folder.resolve("filter.json"), RecordingFilter.class))
                .isEqualTo(filter);
    }

    @Test
    void listsAllFilteredOrSelected() {
        List<Recording> all = workbench.datasetProperty().get().recordings();
        selection.filterProperty().set(new RecordingFilter("type:fan"));
        assertThat(selection.listingProperty().get()).isEqualTo(Listing.FILTERED);
        assertThat(selection.listedProperty().get()).isEqualTo(all.subList(0, 6));
        selection.select(List.of(all.get(7), all.get(0)), Selection.Combine.REPLACE);
        selection.listingProperty().set(Listing.SELECTED);
        assertThat(selection.listedProperty().get()).containsExactly(all.get(0), all.get(7));
        selection.select(List.of(all.get(0)), Selection.Combine.SUBTRACT);
        assertThat(selection.listedProperty().get()).containsExactly(all.get(7));
        selection.listingProperty().set(Listing.ALL);
        assertThat(selection.listedProperty().get()).isEqualTo(all);
        assertThat(selection.filterProperty().get().text()).isEqualTo("type:fan");
    }
}
