package org.auscult.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.auscult.audio.Excerpt;
import org.auscult.dataset.Condition;
import org.auscult.dataset.Dataset;
import org.auscult.dataset.Domain;
import org.auscult.dataset.MachineId;
import org.auscult.dataset.Recording;
import org.auscult.dataset.ScanSettings;
import org.auscult.dataset.Split;
import org.auscult.dataset.TruthList;
import org.auscult.experiment.Experiment;
import org.auscult.experiment.ExperimentSettings;
import org.auscult.task.Progress;
import org.auscult.task.StopSignal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WorkbenchTest {
    private static final ExperimentSettings FAN = Fakes.settings();

    @TempDir
    Path home;

    private final Workbench workbench = new Workbench();
    private final Selection selection = new Selection(workbench);
    private final Notices notices = new Notices();
    private final Jobs jobs = new Jobs(Runnable::run);
    private final List<IOException> unsaved = new ArrayList<>();
    private Dataset dataset;

    @BeforeEach
    void makeDataset() {
        dataset = Fakes.dataset(home.resolve("plant"), 6);
    }

    @Test
    void settingsSurviveARestart() {
        Settings first = settings();
        first.darkProperty().set(true);
        for (int i = 0; i < 10; i++) {
            first.opened(home.resolve("folder" + i), "12 recordings");
        }
        first.opened(home.resolve("folder5"), "12 recordings");

        Settings second = settings();
        assertThat(second.darkProperty().get()).isTrue();
        assertThat(second.recentFolders())
                .hasSize(8)
                .doesNotHaveDuplicates()
                .startsWith(home.resolve("folder5"), home.resolve("folder9"));
        assertThat(unsaved).isEmpty();
    }

    @Test
    void habitsSurviveARestartAndAMachineWithFewerCores() throws IOException {
        Habits first = settings().habits();
        first.hoverToHearProperty().set(true);
        first.colorsProperty().set("viridis");
        first.sharesBySizeProperty().set(true);
        first.galleryOrderProperty().set("SIMILAR");
        first.trainingCoresProperty().set(1);
        Habits second = settings().habits();
        assertThat(second.kept()).isEqualTo(new Habits.Kept(false, true, false, "viridis", true, "SIMILAR", 1));
        assertThat(Files.readString(home.resolve("settings.json"))).contains("viridis");

        Files.writeString(
                home.resolve("settings.json"), "{\"habits\": {\"colors\": \"rainbow\", \"trainingCores\": 4096}}");
        Habits other = settings().habits();
        assertThat(other.colorsProperty().get()).isEqualTo("magma");
        assertThat(other.trainingCoresProperty().get())
                .isEqualTo(Runtime.getRuntime().availableProcessors());
        Files.writeString(home.resolve("settings.json"), "{\"dark\": true}");
        assertThat(settings().habits().kept().autoplay())
                .as("a file of an earlier version")
                .isFalse();
        assertThat(unsaved).isEmpty();
    }

    @Test
    void damagedSettingsArePutAside() throws IOException {
        Files.writeString(home.resolve("settings.json"), "{ \"dark\": tru");
        Settings settings = settings();
        assertThat(settings.recentFolders()).isEmpty();
        assertThat(home.resolve("settings.json.damaged")).content().isEqualTo("{ \"dark\": tru");
        settings.darkProperty().set(true);
        assertThat(settings().darkProperty().get()).isTrue();
    }

    @Test
    void unreadableSettingsAreToldAndLeftAlone() throws IOException {
        Path file = home.resolve("settings.json");
        Files.createDirectory(file);
        Settings settings = settings();
        settings.darkProperty().set(true);
        assertThat(file).isEmptyDirectory();
        assertThat(unsaved)
                .singleElement()
                .satisfies(error -> assertThat(error).hasMessageContaining("settings.json can't be read"));
    }

    @Test
    void openingShowsTheDataSetAndItsOwnRuns() {
        Experiment own = Fakes.experiment(dataset, FAN, false);
        loader(dataset, List.of(own)).open(dataset.root());
        assertThat(workbench.datasetProperty().get()).isSameAs(dataset);
        assertThat(workbench.shownProperty().get()).isEqualTo(own);
        assertThat(selection.focusedProperty().get())
                .isEqualTo(dataset.recordings().get(0));
        assertThat(workbench.scoresProperty().get().of(dataset.recordings().get(0)))
                .isPresent();

        Dataset other = Fakes.dataset(home.resolve("elsewhere"), 2);
        loader(other, List.of(own)).open(other.root());
        assertThat(workbench.experiments()).isEmpty();
        assertThat(workbench.shownProperty().get()).isNull();
    }

    @Test
    void aFailedOpeningIsANoticeAndLeavesTheOpenDataSet() {
        workbench.datasetProperty().set(dataset);
        loader(dataset, List.of()).open(home.resolve("x"));
        assertThat(workbench.datasetProperty().get()).isSameAs(dataset);
        assertThat(notices.shown()).singleElement().satisfies(notice -> {
            assertThat(notice.text()).isEqualTo("Opening x: x: no layout fits");
            assertThat(notice.details()).contains("IOException");
        });
        assertThat(jobs.running()).isEmpty();
        assertThat(jobs.ended()).hasSize(1);
    }

    @Test
    void whatWasSaidOfAnOpeningGoesWhenAFolderIsOpened() {
        DatasetLoader loader = loader(dataset, List.of());
        notices.done("Copied");
        loader.open(home.resolve("x"));
        loader.open(home.resolve("y"));
        assertThat(notices.shown()).hasSize(3);
        loader.open(dataset.root());
        assertThat(notices.shown()).extracting(Notice::text).containsExactly("Copied");
    }

    @Test
    void aFileIsOpenedWithItsFolderAndOneOfTheOpenFolderIsOnlyFocused() throws IOException {
        Recording third = dataset.recordings().get(2);
        Files.createDirectories(third.file().getParent());
        Files.createFile(third.file());
        List<Path> scanned = new ArrayList<>();
        DatasetLoader loader = loader(new Fakes.FakeDisk(dataset, List.of(Fakes.experiment(dataset, FAN, false))) {
            @Override
            public Dataset scan(Path root, ScanSettings settings, Consumer<Progress> progress, StopSignal stop)
                    throws IOException {
                scanned.add(root);
                return dataset;
            }
        });
        loader.open(third.file());
        assertThat(scanned).containsExactly(third.file().getParent());
        assertThat(selection.focusedProperty().get()).isEqualTo(third);
        selection.focusedProperty().set(dataset.recordings().get(5));
        loader.open(third.file());
        assertThat(selection.focusedProperty().get()).isEqualTo(third);
        assertThat(scanned).as("it is open").hasSize(1);
        Drop drop = Drop.of(List.of(third.file()));
        assertThat(drop.path()).isEqualTo(third.file());
    }

    @Test
    void theDiskIsAskedOnTheLaneAloneAsItMayBeAway() throws IOException {
        Queue<Runnable> lane = new ArrayDeque<>();
        Recording third = dataset.recordings().get(2);
        Dataset folder = Fakes.dataset(third.file().getParent(), 1);
        List<Path> asked = new ArrayList<>();
        DatasetLoader loader = loader(lane::add, new Fakes.FakeDisk(folder, List.of()) {
            @Override
            public boolean isRun(Path path) {
                asked.add(path);
                return super.isRun(path);
            }
        });
        loader.open(third.file());
        assertThat(asked).isEmpty();
        Files.createDirectories(folder.root());
        Files.createFile(third.file());
        lane.remove().run();
        assertThat(asked).containsExactly(folder.root());
        assertThat(workbench.datasetProperty().get()).isSameAs(folder);
    }

    @Test
    void theClipsOfAReopenedRunAreTheDataSetsOwnRecordings() {
        Dataset readAgain = Fakes.dataset(dataset.root(), 6);
        assertThat(readAgain.recordings()).isEqualTo(dataset.recordings());
        loader(readAgain, List.of(Fakes.experiment(dataset, FAN, false))).open(readAgain.root());
        assertThat(workbench.scoresProperty().get().clips())
                .isNotEmpty()
                .allMatch(clip -> readAgain.recordings().stream().anyMatch(own -> own == clip.recording()));
    }

    @Test
    void aFolderReadAgainWithConditionsKeepsTheRunAndTheFocusAndItsScoresCount() {
        Dataset untold = Fakes.untold(dataset);
        Experiment newer = Fakes.experiment(untold, FAN, false);
        Experiment shown = Fakes.moved(newer, dataset.root().resolve("shown"));
        DatasetLoader loader = loader(untold, List.of(newer, shown));
        loader.open(untold.root());
        assertThat(workbench.shownProperty().get().fusions())
                .noneMatch(mode -> mode.key().equals("oracle"));
        loader.show(shown);
        Recording focused = untold.recordings().get(9);
        selection.focusedProperty().set(focused);

        loader(dataset, List.of(newer, shown)).reread(ScanSettings.USUAL);
        assertThat(workbench.shownProperty().get().folder()).isEqualTo(shown.folder());
        Recording told = selection.focusedProperty().get();
        assertThat(told.name()).isEqualTo(focused.name());
        assertThat(told.condition()).isNotEqualTo(Condition.UNKNOWN);
        assertThat(workbench.scoresProperty().get().of(told)).isPresent();
        assertThat(workbench.shownProperty().get().fusions())
                .as("the oracle's choice is made by the new labels")
                .anyMatch(mode -> mode.key().equals("oracle"));
    }

    @Test
    void aListOfConditionsThatCanNotBeReadIsRefusedAndOneThatIsGoneIsAProblem() throws IOException {
        DatasetLoader loader = loader(new Fakes.FakeDisk(dataset, List.of()) {
            @Override
            public Dataset scan(Path root, ScanSettings wishes, Consumer<Progress> progress, StopSignal stop)
                    throws IOException {
                if (wishes.truth() == null) {
                    return Fakes.untold(dataset);
                }
                TruthList.read(Path.of(wishes.truth()));
                return dataset;
            }
        });
        loader.open(dataset.root());
        Path list = home.resolve("list.csv");
        loader.reread(ScanSettings.USUAL.withTruth(list.toString()));
        assertThat(notices.shown())
                .singleElement()
                .satisfies(notice -> assertThat(notice.text()).contains("list.csv is not there; choose the CSV file"));
        assertThat(settings().scanSettings(dataset.root()).truth()).isNull();

        Files.writeString(list, "id_00_00000000.wav,1\n");
        loader.reread(ScanSettings.USUAL.withTruth(list.toString()));
        assertThat(workbench.datasetProperty().get()).isSameAs(dataset);
        Files.delete(list);
        loader.open(dataset.root());
        assertThat(workbench.datasetProperty().get().recordings()).isNotEmpty();
        assertThat(workbench.problems()).anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo(list);
            assertThat(problem.remedy()).contains("in Reading");
        });
        assertThat(settings().scanSettings(dataset.root()).truth())
                .as("it may lie on a disk that is away for a while")
                .isEqualTo(list.toString());
    }

    @Test
    void aRunIsShownWhateverIsOpen() {
        Experiment own = Fakes.experiment(dataset, FAN, false);
        Experiment second = Fakes.experiment(dataset, Fakes.settings(2), true);
        DatasetLoader loader = loader(dataset, List.of(own));
        loader.show(own);
        assertThat(workbench.datasetProperty().get()).isSameAs(dataset);
        assertThat(workbench.shownProperty().get()).isEqualTo(own);
        workbench.shownProperty().set(second);
        loader.show(own);
        assertThat(workbench.shownProperty().get()).isEqualTo(own);
    }

    @Test
    void whatTheSystemCannotOpenIsToldWithItsPath() {
        List<Path> opened = new ArrayList<>();
        Path report = home.resolve("run/report.html");
        opener(opened::add)
                .document("Open report", report)
                .forEach(offer -> offer.accept().run());
        assertThat(opened).containsExactly(report, report.getParent());
        assertThat(notices.shown()).isEmpty();

        opener(path -> {
                    throw new IOException("no program for it");
                })
                .showInFolder(report)
                .accept()
                .run();
        assertThat(notices.shown())
                .singleElement()
                .satisfies(notice -> assertThat(notice.text())
                        .isEqualTo("This system can't open " + report.getParent() + ": no program for it"));
    }

    private Opener opener(Opener.Programs programs) {
        return new Opener(programs, jobs, notices, Runnable::run);
    }

    @Test
    void fourNoticesAreUpAndErrorsAreTheLastToGo() {
        notices.failed("First", new IOException("bad"));
        for (int i = 0; i < 5; i++) {
            notices.done("Good " + i);
        }
        assertThat(notices.shown())
                .extracting(Notice::text)
                .containsExactly("First: bad", "Good 2", "Good 3", "Good 4");
    }

    @Test
    void theDemoPlantIsReadAsItsFolderIsToBe() {
        ScanSettings wishes = ScanSettings.USUAL.withTruth("truth.csv");
        settings().keepScanSettings(dataset.root(), wishes);
        List<ScanSettings> asked = new ArrayList<>();
        loader(new Fakes.FakeDisk(dataset, List.of()) {
                    @Override
                    public Dataset scan(Path root, ScanSettings settings, Consumer<Progress> progress, StopSignal stop)
                            throws IOException {
                        asked.add(settings);
                        return super.scan(root, settings, progress, stop);
                    }
                })
                .openDemoPlant();
        assertThat(asked).containsExactly(wishes);
        assertThat(workbench.datasetProperty().get()).isSameAs(dataset);
    }

    @Test
    void aFolderIsBeingOpenedUntilItIsReadThoughTheRunsOfTheOneBeforeAreThere() {
        Queue<Runnable> lane = new ArrayDeque<>();
        DatasetLoader loader = loader(lane::add, Fakes.disk(dataset, List.of()));
        loader.open(dataset.root());
        lane.remove().run();
        loader.open(home.resolve("elsewhere"));
        while (lane.size() > 1) {
            lane.remove().run();
            assertThat(loader.openingProperty().get()).isTrue();
        }
        lane.remove().run();
        assertThat(loader.openingProperty().get()).isFalse();
    }

    @Test
    void theRunsOfADataSetThatIsLeftAreReadNoMore() {
        Deque<Runnable> lane = new ArrayDeque<>();
        List<Path> read = new ArrayList<>();
        Experiment run = Fakes.experiment(dataset, FAN, false);
        DatasetLoader loader = loader(lane::add, new Fakes.FakeDisk(dataset, List.of(run)) {
            @Override
            public Experiment open(Path folder) {
                read.add(folder);
                return super.open(folder);
            }
        });
        for (int openings = 0; openings < 2; openings++) {
            loader.open(dataset.root());
            lane.removeLast().run();
        }
        while (!lane.isEmpty()) {
            lane.remove().run();
        }
        assertThat(read).containsExactly(run.folder());
        assertThat(workbench.experiments()).containsExactly(run);
    }

    @Test
    void theRunsOfOtherDataSetsCountAsReadToo() throws IOException {
        List<Long> done = new ArrayList<>();
        Experiment run = Fakes.experiment(dataset, FAN, false);
        Experiment other = Fakes.moved(run, home.resolve("other"));
        ReopenedRuns.of(
                Fakes.disk(dataset, List.of(run, other)),
                Fakes.dataset(home.resolve("elsewhere"), 2),
                null,
                progress -> done.add(progress.done()),
                new StopSignal());
        assertThat(done).containsExactly(0L, 1L);
    }

    @Test
    void aFolderWhoseDiskIsBackIsOpenedAtTheSecondTry() {
        boolean[] isThere = {false};
        loader(new Fakes.FakeDisk(dataset, List.of()) {
                    @Override
                    public Dataset scan(Path root, ScanSettings settings, Consumer<Progress> progress, StopSignal stop)
                            throws IOException {
                        if (!isThere[0]) {
                            throw new IOException(root + " is not there");
                        }
                        return super.scan(root, settings, progress, stop);
                    }
                })
                .open(dataset.root());
        assertThat(workbench.datasetProperty().get()).isNull();
        Offer again = notices.shown().get(0).offers().get(0);
        assertThat(again.words()).isEqualTo("Try again");
        isThere[0] = true;
        again.accept().run();
        assertThat(workbench.datasetProperty().get()).isSameAs(dataset);
        assertThat(notices.shown()).isEmpty();
    }

    @Test
    void thePinnedRunStaysTheBaselineWhateverIsShownOrTrashed() {
        Experiment newest = run("newest", 3);
        Experiment second = run("second", 2);
        Experiment baseline = run("baseline", 1);
        workbench.experiments().setAll(newest, second, baseline);
        workbench.shownProperty().set(newest);
        assertThat(workbench.pinnedProperty().get()).as("the newest other").isEqualTo(second);
        workbench.pin(baseline);
        assertThat(workbench.pinnedProperty().get()).isEqualTo(baseline);

        workbench.shownProperty().set(baseline);
        assertThat(workbench.pinnedProperty().get())
                .as("no run is compared with itself")
                .isEqualTo(newest);
        workbench.shownProperty().set(second);
        assertThat(workbench.pinnedProperty().get()).isEqualTo(baseline);

        workbench.experiments().remove(second);
        workbench.shownProperty().set(baseline);
        workbench.shownProperty().set(newest);
        assertThat(workbench.pinnedProperty().get()).isEqualTo(baseline);

        workbench.experiments().setAll(newest, second);
        assertThat(workbench.pinnedProperty().get()).as("it is in the trash").isEqualTo(second);
        Experiment readAgain = run("baseline", 1);
        workbench.enlist(readAgain);
        assertThat(workbench.pinnedProperty().get()).as("it is back from there").isSameAs(readAgain);
    }

    private Experiment run(String folder, long seed) {
        return Fakes.moved(Fakes.experiment(dataset, Fakes.settings(seed), false), home.resolve(folder));
    }

    @Test
    void anotherDataSetIsListedWhole() {
        workbench.datasetProperty().set(dataset);
        selection.select(dataset.recordings().subList(0, 3), Selection.Combine.REPLACE);
        selection.listingProperty().set(Listing.SELECTED);
        Dataset other = Fakes.dataset(home.resolve("elsewhere"), 4);
        workbench.datasetProperty().set(other);
        assertThat(selection.listedProperty().get()).isEqualTo(other.recordings());
        assertThat(selection.listingProperty().get()).isEqualTo(Listing.ALL);
    }

    @Test
    void countsEveryRecordingOnce() {
        List<MachineCounts> rows = MachineCounts.of(dataset.recordings());
        assertThat(rows)
                .hasSize(5)
                .contains(
                        new MachineCounts("fan", "02", "", 6, 3, 3, 0),
                        new MachineCounts("all", "", "", 12, 12, 12, 0));
    }

    @Test
    void countsTheDomainsOfAMachineApart() {
        List<Recording> clips = Stream.of(Domain.SOURCE, Domain.TARGET, Domain.SOURCE)
                .map(domain -> new Recording(
                        Path.of("a.wav"),
                        "a.wav",
                        new MachineId("fan", "00"),
                        Split.TRAIN,
                        Condition.NORMAL,
                        domain,
                        Map.of(),
                        Excerpt.WHOLE))
                .toList();
        assertThat(MachineCounts.of(clips))
                .containsExactly(
                        new MachineCounts("fan", "00", "source", 2, 0, 0, 0),
                        new MachineCounts("fan", "00", "target", 1, 0, 0, 0),
                        new MachineCounts("all", "", "", 3, 0, 0, 0));
    }

    private Settings settings() {
        return new Settings(home.resolve("settings.json"), Runnable::run, unsaved::add);
    }

    private DatasetLoader loader(Dataset found, List<Experiment> runs) {
        return loader(Fakes.disk(found, runs));
    }

    private DatasetLoader loader(Disk disk) {
        return loader(Runnable::run, disk);
    }

    private DatasetLoader loader(Executor lane, Disk disk) {
        return new DatasetLoader(workbench, selection, jobs, notices, settings(), lane, disk);
    }
}
