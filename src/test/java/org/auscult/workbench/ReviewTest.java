package org.auscult.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.auscult.dataset.Condition;
import org.auscult.dataset.Dataset;
import org.auscult.dataset.MachineId;
import org.auscult.dataset.Recording;
import org.auscult.dataset.Split;
import org.auscult.file.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReviewTest {
    @TempDir
    Path home;

    private final Map<Path, String> contents = new HashMap<>();
    private final Notices notices = new Notices();
    private final Workbench workbench = new Workbench();
    private final Undo undo = new Undo(() -> 0);
    private Dataset dataset;

    @BeforeEach
    void makeData() {
        dataset = Fakes.dataset(home.resolve("plant"), 6);
        dataset.recordings().forEach(recording -> contents.put(recording.file(), "content of " + recording.name()));
    }

    @Test
    void verdictsAreKeptPerDataSet() {
        Review first = opened(workbench);
        first.mark(recording(0), Mark.ANOMALOUS);
        first.note(recording(0), "  squeals at 3 s ");
        first.mark(recording(1), Mark.UNSURE);
        first.note(recording(2), "listen again");
        first.mark(recording(3), Mark.NORMAL);
        first.clear(recording(3));

        Workbench later = new Workbench();
        Review second = opened(later);
        assertThat(second.judgementsProperty().get())
                .isEqualTo(first.judgementsProperty().get());
        assertThat(second.judgementsProperty().get().of(recording(0)))
                .isEqualTo(new Judgement(Mark.ANOMALOUS, "squeals at 3 s"));
        assertThat(second.judgementsProperty().get().byName()).hasSize(3);
        later.datasetProperty().set(Fakes.dataset(home.resolve("elsewhere"), 6));
        assertThat(second.judgementsProperty().get()).isEqualTo(Judgements.NONE);
        assertThat(notices.shown()).isEmpty();
    }

    @Test
    void aMovedDataSetTakesItsVerdictsAlong() throws IOException {
        Dataset before = written(home.resolve("before"), "sound of ");
        Workbench then = new Workbench();
        Review first = review(then);
        then.datasetProperty().set(before);
        first.mark(before.recordings().get(0), Mark.ANOMALOUS);
        first.note(before.recordings().get(4), "listen again");

        assertThat(openedAnew(written(home.resolve("copy"), "sound of ")).byName())
                .as("the first is still there")
                .isEmpty();
        Files.move(home.resolve("before"), home.resolve("now"));
        assertThat(openedAnew(written(home.resolve("others"), "other sound of "))
                        .byName())
                .isEmpty();
        Dataset now = Fakes.dataset(home.resolve("now"), 6);
        Judgements taken = openedAnew(now);
        assertThat(taken.byName()).hasSize(2);
        assertThat(taken.of(now.recordings().get(0)).mark()).isEqualTo(Mark.ANOMALOUS);
        assertThat(notices.shown()).isEmpty();
    }

    @Test
    void theVerdictOnADeletedCopyIsNotThatOnItsOriginal() {
        contents.put(recording(1).file(), contents.get(recording(0).file()));
        Review first = opened(workbench);
        first.mark(recording(0), Mark.NORMAL);
        first.mark(recording(1), Mark.ANOMALOUS);
        Judgements left = openedAnew(
                new Dataset(dataset.root(), dataset.recognition(), List.of(recording(0)), List.of(), Map.of()));
        assertThat(left.of(recording(0)).mark()).isEqualTo(Mark.NORMAL);
    }

    private Judgements openedAnew(Dataset opened) {
        Workbench later = new Workbench();
        Review review = review(later);
        later.datasetProperty().set(opened);
        return review.judgementsProperty().get();
    }

    private Dataset written(Path root, String sound) throws IOException {
        Dataset made = Fakes.dataset(root, 6);
        for (Recording recording : made.recordings()) {
            Files.createDirectories(recording.file().getParent());
            Files.writeString(recording.file(), sound + recording.name());
            contents.put(recording.file(), Sha256.of(recording.file()));
        }
        return made;
    }

    @Test
    void aRenamedFileKeepsItsVerdictAndAnotherFileOfTheNameDoesNotTakeIt() {
        Review first = opened(workbench);
        first.mark(recording(0), Mark.ANOMALOUS);
        first.mark(recording(1), Mark.NORMAL);

        Recording renamed = new Recording(
                dataset.root().resolve("new.wav"),
                "new.wav",
                new MachineId("fan", "00"),
                Split.TEST,
                Condition.UNKNOWN);
        contents.put(renamed.file(), contents.get(recording(0).file()));
        contents.put(recording(1).file(), "another sound");
        Workbench later = new Workbench();
        Review second = review(later);
        later.datasetProperty()
                .set(new Dataset(
                        dataset.root(), dataset.recognition(), List.of(renamed, recording(1)), List.of(), Map.of()));
        assertThat(second.judgementsProperty().get().of(renamed).mark()).isEqualTo(Mark.ANOMALOUS);
        assertThat(second.judgementsProperty().get().of(recording(1)).mark()).isNull();

        second.mark(renamed, Mark.UNSURE);
        contents.put(recording(1).file(), "content of " + recording(1).name());
        Review third = opened(new Workbench());
        assertThat(third.judgementsProperty().get().of(recording(1)).mark())
                .as("what did not fit was kept apart")
                .isEqualTo(Mark.NORMAL);
    }

    @Test
    void aDamagedFileIsPutAsideAndTold() throws IOException {
        Review first = opened(workbench);
        first.mark(recording(0), Mark.ANOMALOUS);
        Path file = kept();
        Files.writeString(file, "{ broken");
        Review second = opened(new Workbench());
        assertThat(second.judgementsProperty().get()).isEqualTo(Judgements.NONE);
        assertThat(notices.shown())
                .singleElement()
                .satisfies(notice -> assertThat(notice.text()).contains("is damaged"));
        assertThat(file.resolveSibling(file.getFileName() + ".damaged")).exists();
    }

    @Test
    void eachDamagedFileIsKept() throws IOException {
        Review first = opened(workbench);
        first.mark(recording(0), Mark.ANOMALOUS);
        Path file = kept();
        for (String damaged : List.of("{ broken", "null", "{\"root\": \"plant\", \"entries\": null}")) {
            Files.writeString(file, damaged);
            Review second = opened(new Workbench());
            assertThat(second.obstacleProperty().get()).isEmpty();
        }
        assertThat(file.resolveSibling(file.getFileName() + ".damaged"))
                .content()
                .isEqualTo("{ broken");
        assertThat(file.resolveSibling(file.getFileName() + ".damaged-2"))
                .content()
                .isEqualTo("null");
        assertThat(file.resolveSibling(file.getFileName() + ".damaged-3"))
                .content()
                .startsWith("{\"root\"");
    }

    @Test
    void whatCannotBeReadIsNotWrittenOver() throws IOException {
        Review first = opened(workbench);
        first.mark(recording(0), Mark.ANOMALOUS);
        Path file = kept();
        Files.delete(file);
        Files.createDirectory(file);
        Review second = opened(new Workbench());
        assertThat(second.obstacleProperty().get()).contains("not to be written over");
        second.mark(recording(1), Mark.NORMAL);
        assertThat(file).isEmptyDirectory();
        assertThat(file.getParent()).isDirectoryNotContaining("glob:**.damaged");
        assertThat(notices.shown())
                .singleElement()
                .satisfies(notice -> assertThat(notice.text()).startsWith("Reading your verdicts"));
    }

    private Path kept() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("reviews"))) {
            return files.findFirst().orElseThrow();
        }
    }

    @Test
    void aVerdictIsUndone() {
        Review review = opened(workbench);
        review.mark(recording(0), Mark.ANOMALOUS);
        assertThat(undo.undoableProperty().get()).isEqualTo("Verdict or Note");
        undo.undo();
        assertThat(review.judgementsProperty().get()).isEqualTo(Judgements.NONE);
        undo.redo();
        assertThat(review.judgementsProperty().get().of(recording(0)).mark()).isEqualTo(Mark.ANOMALOUS);
    }

    @Test
    void aFilterAsksForVerdicts() {
        Review review = review(workbench);
        Selection selection = new Selection(workbench, new OperatingPoint(workbench), review.judgementsProperty());
        workbench.datasetProperty().set(dataset);
        selection.filterProperty().set(new RecordingFilter("mark:anomalous"));
        assertThat(selection.listedProperty().get()).isEmpty();
        review.mark(recording(4), Mark.ANOMALOUS);
        review.mark(recording(5), Mark.NORMAL);
        assertThat(selection.listedProperty().get()).containsExactly(recording(4));
    }

    @Test
    void agreementCountsWhatBothJudged() {
        OperatingPoint point = new OperatingPoint(workbench);
        workbench.shownProperty().set(Fakes.run(dataset));
        Verdicts verdicts = point.verdictsProperty().get();
        Judgements judgements = Judgements.NONE;
        List<Recording> labelled = new ArrayList<>();
        for (Recording recording : dataset.recordings()) {
            boolean isAnomalous = recording.condition() == Condition.ANOMALOUS;
            judgements = judgements.with(recording, new Judgement(isAnomalous ? Mark.ANOMALOUS : Mark.NORMAL, ""));
            labelled.add(recording);
        }
        judgements = judgements.with(labelled.get(0), new Judgement(Mark.UNSURE, ""));
        int all = labelled.size();
        assertThat(Agreement.withLabels(labelled, judgements)).isEqualTo(new Agreement(all - 1, all - 1));
        Agreement model = Agreement.withModel(labelled, judgements, verdicts);
        long fans = labelled.stream()
                .filter(recording -> recording.machine().type().equals("fan"))
                .count();
        assertThat((long) model.both()).isEqualTo(fans - 1);
        assertThat(model.alike()).isBetween(1, model.both() - 1);
    }

    private Recording recording(int index) {
        return dataset.recordings().get(index);
    }

    @Test
    void whatIsSaidBeforeTheKeptVerdictsAreReadDoesNotWriteThemOver() {
        Review first = opened(workbench);
        first.mark(recording(0), Mark.ANOMALOUS);

        Deque<Runnable> slow = new ArrayDeque<>();
        Workbench later = new Workbench();
        Review second = review(later, slow::add);
        later.datasetProperty().set(dataset);
        assertThat(second.obstacleProperty().get()).isEqualTo("Your earlier verdicts are being read");
        second.mark(recording(1), Mark.NORMAL);
        slow.remove().run();
        assertThat(slow).as("nothing was written").isEmpty();
        assertThat(second.obstacleProperty().get()).isEmpty();
        assertThat(second.judgementsProperty().get().byName()).hasSize(1);
        assertThat(second.judgementsProperty().get().of(recording(0)).mark()).isEqualTo(Mark.ANOMALOUS);
    }

    /** That of a program with the data set open. */
    private Review opened(Workbench program) {
        Review review = review(program);
        program.datasetProperty().set(dataset);
        return review;
    }

    private Review review(Workbench of) {
        return review(of, Runnable::run);
    }

    private Review review(Workbench of, Executor lane) {
        return new Review(
                of,
                new Jobs(Runnable::run),
                notices,
                undo,
                lane,
                Runnable::run,
                home.resolve("reviews"),
                file -> Optional.ofNullable(contents.get(file)));
    }
}
