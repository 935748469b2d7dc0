package org.auscult.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.auscult.audio.Band;
import org.auscult.dataset.Dataset;
import org.auscult.dataset.MachineId;
import org.auscult.dataset.Recording;
import org.auscult.dataset.ScanSettings;
import org.auscult.experiment.Experiment;
import org.auscult.score.Fusions;
import org.auscult.task.Progress;
import org.auscult.task.StopSignal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was open comes back; each program here is a session over the same files. */
final class SessionTest {
    private static final MachineId FAN = new MachineId("fan", "00");

    @TempDir
    Path home;

    private final List<IOException> failures = new ArrayList<>();
    private Dataset dataset;
    private Experiment run;

    private final class Program {
        final Workbench workbench = new Workbench();
        final OperatingPoint point = new OperatingPoint(workbench);
        final Selection selection = new Selection(workbench, point);
        final SpectrogramView spectrogram = new SpectrogramView();
        final PlotLooks plots = new PlotLooks();
        final Layout layout = new Layout();
        final Notices notices = new Notices();
        long now;
        final Undo undo = new Undo(() -> now);
        final Analysis analysis = new Analysis(workbench, selection, point, spectrogram, plots, layout);
        final List<Runnable> resting = new ArrayList<>();
        final Navigation navigation = new Navigation(workbench, analysis, this::rest);
        final DatasetLoader loader = new DatasetLoader(
                workbench,
                selection,
                new Jobs(Runnable::run),
                notices,
                new Settings(home.resolve("settings.json"), Runnable::run, failures::add),
                Runnable::run,
                new Fakes.FakeDisk(dataset, List.of(run)) {
                    @Override
                    public Dataset scan(Path root, ScanSettings settings, Consumer<Progress> progress, StopSignal stop)
                            throws IOException {
                        if (!Files.isDirectory(root)) {
                            throw new IOException(root + " is not there");
                        }
                        return super.scan(root, settings, progress, stop);
                    }
                });
        final Session session = new Session(
                workbench,
                analysis,
                layout,
                selection.filterHistory(),
                loader,
                undo,
                home.resolve("session.json"),
                Runnable::run,
                Runnable::run,
                failures::add);

        Program() {
            undo.watch(workbench, selection, point);
        }

        private void rest(Runnable action) {
            resting.clear();
            resting.add(action);
        }

        /** Time passes. */
        void settle() {
            List.copyOf(resting).forEach(Runnable::run);
            resting.clear();
        }

        Recording recording(int index) {
            return dataset.recordings().get(index);
        }
    }

    @BeforeEach
    void makeData() throws IOException {
        dataset = Fakes.dataset(home.resolve("plant"), 6);
        Files.createDirectories(dataset.root());
        run = Fakes.run(dataset);
    }

    @Test
    void everythingIsThereAgainWithoutAnOrderlyEnd() {
        Program first = new Program();
        first.loader.open(dataset.root());
        first.workbench.fusionProperty().set(Fusions.weighted("own", "Own weights", new double[] {0.25, 0.75}));
        first.selection.filterProperty().set(new RecordingFilter("type:fan"));
        first.selection.focusedProperty().set(first.recording(7));
        first.selection.select(List.of(first.recording(3), first.recording(5)), Selection.Combine.REPLACE);
        first.point.set(FAN, 1.25);
        first.selection.regionProperty().set(new Region(new Span(1.5, 2.25), new Band(200, 4000)));
        first.plots.clusters().projectionProperty().set("t-SNE");
        first.plots.clusters().coloringProperty().set("Condition");
        Zoom zoom = new Zoom(new Viewport(-0.1, 1.2, 0, 3), new Viewport(-5, 7.5, -9, 1e-3));
        first.plots.clusters().zoomProperty().set(zoom);
        first.plots.disagreement().pairProperty().set(new DisagreementView.Pair("S_bin", "S_maha"));
        first.plots.disagreement().zoomProperty().set(zoom);
        first.plots.epochs().zoomProperty().set(zoom);
        first.plots.roc().restore(new RocView.State("fan 00", true, true));
        first.spectrogram.lowestProperty().set(-90);
        first.spectrogram.fittedProperty().set(true);
        first.layout.tabs().put("plots", "tab-roc");
        first.layout.dividers().put("columns", List.of(0.3, 0.6));
        first.layout.windowProperty().set(new Layout.Bounds(10, 20, 1200, 700, false));
        first.layout
                .panesProperty()
                .set(new PaneLayout(List.of(new PaneLayout.Apart("ROC", 30, 40, 600, 500)), List.of("Clusters")));
        first.layout
                .tableProperty()
                .set(new TableLayout(
                        List.of("Name", "Fused"),
                        List.of("Split"),
                        List.of("Verdict"),
                        Map.of("Name", 300.0),
                        List.of(new TableLayout.Sorting("Fused", true))));
        AnalysisState left = first.analysis.capture();

        Program second = new Program();
        assertThat(second.layout.state()).isEqualTo(first.layout.state());
        second.session.reopen();
        assertThat(second.analysis.capture()).isEqualTo(left);
        assertThat(second.workbench.shownProperty().get()).isEqualTo(run);
        assertThat(second.point.verdictsProperty().get().chosen().get(FAN).value())
                .isEqualTo(1.25);
        assertThat(second.selection.focusedProperty().get()).isEqualTo(first.recording(7));
        assertThat(second.selection.selectedProperty().get()).isEqualTo(Set.of(first.recording(3), first.recording(5)));
        assertThat(failures).isEmpty();
        assertThat(second.undo.undoableProperty().get()).as("nothing was done").isEmpty();
    }

    @Test
    void whatWasSetForARunOutlastsAProgramInWhichItWasNotShown() {
        Program first = new Program();
        first.loader.open(dataset.root());
        first.workbench.fusionProperty().set(Fusions.weighted("own", "Own weights", new double[] {0.25, 0.75}));
        first.point.set(FAN, 1.25);
        Experiment newer = Fakes.moved(run, run.folder().resolveSibling("newer"));
        Experiment older = Fakes.moved(run, run.folder().resolveSibling("older"));
        first.workbench.experiments().setAll(newer, older, run);
        first.workbench.pin(older);

        Program second = new Program();
        second.layout.tabs().put("plots", "tab-roc");
        second.session.close();

        Program third = new Program();
        third.loader.open(dataset.root());
        third.workbench.experiments().setAll(newer, older, run);
        assertThat(third.workbench.fusionProperty().get().title()).isEqualTo("Own weights");
        assertThat(third.workbench.pinnedProperty().get()).isEqualTo(older);
        assertThat(third.point.verdictsProperty().get().chosen().get(FAN).value())
                .isEqualTo(1.25);
    }

    @Test
    void theUsedFiltersAreThereAgain() {
        Program first = new Program();
        first.selection.filterHistory().keep("type:fan");
        first.selection.filterHistory().keep("type:pump");
        assertThat(new Program().selection.filterHistory().texts()).containsExactly("type:pump", "type:fan");
    }

    @Test
    void anotherRunIsFusedAsItWasLeft() {
        Experiment other = Fakes.moved(run, run.folder().resolveSibling("other"));
        Program first = new Program();
        first.loader.open(dataset.root());
        first.workbench.enlist(other);
        first.workbench.shownProperty().set(other);
        first.workbench.fusionProperty().set(Fusions.weighted("own", "Own weights", new double[] {0.25, 0.75}));
        first.workbench.shownProperty().set(run);
        assertThat(first.workbench.fusionProperty().get())
                .isEqualTo(run.fusions().get(0));

        Program second = new Program();
        second.session.reopen();
        assertThat(second.workbench.fusionProperty().get())
                .isEqualTo(run.fusions().get(0));
        second.workbench.shownProperty().set(other);
        assertThat(second.workbench.scoresProperty().get().fusion().contributions(new double[] {1, 1}))
                .containsExactly(0.25, 0.75);
    }

    @Test
    void runsAreComparedWithThePinnedOneAgain() {
        Experiment newer = Fakes.moved(run, run.folder().resolveSibling("newer"));
        Experiment older = Fakes.moved(run, run.folder().resolveSibling("older"));
        Program first = new Program();
        first.loader.open(dataset.root());
        first.workbench.experiments().setAll(newer, older, run);
        first.workbench.pin(older);
        first.settle();

        Program second = new Program();
        second.session.reopen();
        second.workbench.experiments().setAll(newer, older, run);
        assertThat(second.workbench.pinnedProperty().get()).isEqualTo(older);
    }

    @Test
    void aFileOfAnEarlierVersionLacksWhatWasNotKept() throws IOException {
        Program first = new Program();
        first.loader.open(dataset.root());
        first.selection.focusedProperty().set(first.recording(7));
        first.selection.filterHistory().keep("type:fan");
        first.spectrogram.lowestProperty().set(-90);
        Path file = home.resolve("session.json");
        ObjectNode kept = (ObjectNode) new ObjectMapper().readTree(file.toFile());
        kept.remove("filters");
        ((ObjectNode) kept.get("analysis")).remove(List.of("fusions", "baselines", "region", "clusters", "roc"));
        Files.writeString(file, kept.toString());

        Program second = new Program();
        second.session.reopen();
        assertThat(second.analysis.capture()).isEqualTo(first.analysis.capture());
        assertThat(second.selection.filterHistory().texts()).isEmpty();
        assertThat(failures).isEmpty();
    }

    @Test
    void aDamagedFileIsPutAsideAndToldOnce() throws IOException {
        Files.writeString(home.resolve("session.json"), "{\"root\": \"/nowh");
        Program program = new Program();
        program.session.reopen();
        assertThat(program.workbench.datasetProperty().get()).isNull();
        assertThat(failures)
                .singleElement()
                .satisfies(e -> assertThat(e.getMessage()).contains("session.json is damaged", "session.json.damaged"));
        assertThat(home.resolve("session.json.damaged")).content().startsWith("{\"root\"");
        new Program();
        assertThat(failures).hasSize(1);
    }

    @Test
    void nonsenseInTheFileHarmsNothing() throws IOException {
        Files.writeString(home.resolve("session.json"), "{\"root\": null}");
        new Program().session.reopen();
        Files.writeString(home.resolve("session.json"), "null");
        new Program().session.reopen();
        Files.writeString(home.resolve("session.json"), "");
        new Program().session.reopen();
        assertThat(home.resolve("session.json.damaged")).exists();
    }

    @Test
    void aFileWithoutPanesIsOneOfAnEarlierVersion() throws IOException {
        Program first = new Program();
        first.layout.dividers().put("columns", List.of(0.3, 0.6));
        Path file = home.resolve("session.json");
        String kept = Files.readString(file);
        assertThat(kept).contains("\"panes\"");
        Files.writeString(file, kept.replaceAll(",\\s*\"panes\"\\s*:\\s*\\{[^}]*}", ""));
        assertThat(Files.readString(file)).doesNotContain("panes");
        Program second = new Program();
        assertThat(second.layout.panesProperty().get()).isEqualTo(PaneLayout.AT_HOME);
        assertThat(second.layout.dividers()).containsEntry("columns", List.of(0.3, 0.6));
        assertThat(failures).isEmpty();
    }

    @Test
    void aFolderThatIsNotThereIsToldAndLosesNothingOfWhatWasLeft() throws IOException {
        Program first = new Program();
        first.loader.open(dataset.root());
        first.selection.focusedProperty().set(first.recording(7));
        AnalysisState left = first.analysis.capture();
        Files.delete(dataset.root());

        Program second = new Program();
        second.session.reopen();
        second.session.close();
        assertThat(second.workbench.datasetProperty().get()).isNull();
        assertThat(second.notices.shown()).anyMatch(notice -> notice.text().contains(dataset.root() + " is not there"));

        Files.createDirectories(dataset.root());
        Program third = new Program();
        third.session.reopen();
        assertThat(third.analysis.capture()).isEqualTo(left);
    }

    @Test
    void backAndForwardBringTheWholeStateAndABurstIsOneStep() {
        Program program = new Program();
        program.loader.open(dataset.root());
        program.settle();
        AnalysisState start = program.analysis.capture();
        for (int i = 1; i < 6; i++) {
            program.selection.focusedProperty().set(program.recording(i));
        }
        program.settle();
        program.selection.filterProperty().set(new RecordingFilter("type:pump"));
        program.point.set(FAN, 3);
        AnalysisState end = program.analysis.capture();

        program.navigation.back();
        assertThat(program.selection.focusedProperty().get()).isEqualTo(program.recording(5));
        assertThat(program.selection.filterProperty().get()).isEqualTo(RecordingFilter.ALL);
        program.navigation.back();
        assertThat(program.analysis.capture()).isEqualTo(start);
        assertThat(program.navigation.hasBackProperty().get()).isFalse();
        program.navigation.forward();
        program.navigation.forward();
        assertThat(program.analysis.capture()).isEqualTo(end);
        assertThat(program.navigation.hasForwardProperty().get()).isFalse();
    }

    @Test
    void whatCannotBeBroughtBackBarsNoWay() {
        Program program = new Program();
        program.loader.open(dataset.root());
        program.settle();
        program.selection.select(List.of(program.recording(5), program.recording(2)), Selection.Combine.REPLACE);
        program.settle();
        program.selection.focusedProperty().set(program.recording(4));
        program.settle();
        program.navigation.back();
        assertThat(program.selection.selectedProperty().get())
                .containsExactly(program.recording(5), program.recording(2));
        assertThat(program.navigation.hasForwardProperty().get()).isTrue();
        program.workbench.shownProperty().set(null);
        program.settle();
        program.workbench.experiments().clear();
        for (int steps = 0; steps < 2; steps++) {
            program.navigation.back();
        }
        assertThat(program.navigation.hasBackProperty().get()).isFalse();
        assertThat(program.navigation.hasForwardProperty().get()).isTrue();
        assertThat(program.selection.selectedProperty().get()).isEmpty();
    }

    @Test
    void aZoomIntoTheSpectrogramIsAStepOfItsOwn() {
        Program program = new Program();
        program.loader.open(dataset.root());
        program.settle();
        program.spectrogram.zoomTime(1, 2, 10);
        program.settle();
        Span half = program.spectrogram.timeProperty().get();
        program.spectrogram.zoomTime(1, 2, 10);
        program.spectrogram.zoomFrequency(0.5, 2, 8000);
        program.settle();
        program.navigation.back();
        assertThat(program.spectrogram.timeProperty().get()).isEqualTo(half);
        assertThat(program.spectrogram.frequencyProperty().get()).isEqualTo(Span.ALL);
        program.navigation.back();
        assertThat(program.spectrogram.timeProperty().get()).isEqualTo(Span.ALL);
        program.navigation.forward();
        program.navigation.forward();
        assertThat(program.spectrogram.timeProperty().get().length()).isLessThan(half.length());
    }

    @Test
    void everyUndoChangesSomethingAlsoAfterGoingBack() {
        Program program = new Program();
        program.loader.open(dataset.root());
        program.settle();
        program.selection.filterProperty().set(new RecordingFilter("type:pump"));
        assertThat(program.undo.undoableProperty().get()).isEqualTo("Filter");
        program.now = Duration.ofSeconds(2).toNanos();
        program.navigation.back();
        program.undo.undo();
        assertThat(program.selection.filterProperty().get().text()).isEqualTo("type:pump");
        program.undo.undo();
        assertThat(program.selection.filterProperty().get().text()).isEmpty();
        assertThat(program.undo.undoableProperty().get()).isEmpty();
    }

    @Test
    void aThresholdIsUndoneUntilAnotherRunIsShown() {
        Program program = new Program();
        program.loader.open(dataset.root());
        double proposed =
                program.point.verdictsProperty().get().chosen().get(FAN).value();
        program.point.set(FAN, 9);
        program.undo.undo();
        assertThat(program.point.verdictsProperty().get().chosen().get(FAN).value())
                .isEqualTo(proposed);
        program.undo.redo();
        assertThat(program.point.stateProperty().get().byHand()).containsEntry("run/Mean/fan 00", 9.0);
        program.workbench.fusionProperty().set(run.fusions().get(1));
        assertThat(program.undo.undoableProperty().get()).isEmpty();
    }

    @Test
    void showingOtherScoresIsNoChangeOfTheUsersAndForgetsNothingElse() {
        Program program = new Program();
        program.loader.open(dataset.root());
        program.point.set(FAN, 9);
        program.selection.filterProperty().set(new RecordingFilter("type:pump"));
        program.undo.undo();
        program.workbench.fusionProperty().set(run.fusions().get(1));
        assertThat(program.undo.redoableProperty().get()).isEqualTo("Filter");
    }
}
