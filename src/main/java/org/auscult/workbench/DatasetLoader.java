package org.auscult.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.auscult.dataset.Dataset;
import org.auscult.dataset.FileProblem;
import org.auscult.dataset.Paths;
import org.auscult.dataset.ProblemKind;
import org.auscult.dataset.Recording;
import org.auscult.dataset.ScanSettings;
import org.auscult.experiment.Experiment;
import org.auscult.score.ScoredClip;
import org.auscult.task.Progress;
import org.auscult.task.StopSignal;
import org.auscult.words.Counted;
import org.jspecify.annotations.Nullable;

/** Opens folders of recordings and the runs that were made on them. Used on the FX thread; the last wish wins. */
public final class DatasetLoader {
    private final Workbench workbench;
    private final Selection selection;
    private final Jobs jobs;
    private final Notices notices;
    private final Settings settings;
    private final Executor lane;
    private final Disk disk;
    private final ReadOnlyBooleanWrapper opening = new ReadOnlyBooleanWrapper();
    private final SoundCheck soundCheck;
    private final RunReopening runReopening;
    private final List<Notice> aboutOpening = new ArrayList<>();
    private @Nullable Job<?> current;

    /** A data set that was read, and what is to be shown of it; null for any. */
    private record Opened(
            Dataset dataset, @Nullable Path run, @Nullable Path file) {}

    /** @param lane runs the reading */
    public DatasetLoader(
            Workbench workbench,
            Selection selection,
            Jobs jobs,
            Notices notices,
            Settings settings,
            Executor lane,
            Disk disk) {
        this.workbench = workbench;
        this.selection = selection;
        this.jobs = jobs;
        this.notices = notices;
        this.settings = settings;
        this.lane = lane;
        this.disk = disk;
        soundCheck = new SoundCheck(workbench, jobs, notices, lane, disk);
        runReopening = new RunReopening(workbench, jobs, notices, lane, disk);
    }

    /**
     * Opens a folder of recordings; or the folder of a run: the recordings it was made on, with the run shown; or the folder
     * of a recording, which is focused: no more than that if it is of the open data set.
     */
    public void open(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        if (!focus(absolute)) {
            load(
                    "Opening " + Paths.folderName(absolute),
                    dataset -> {},
                    (progress, stop) -> read(absolute, progress, stop));
        }
    }

    /** Whether the open data set has a recording in the file. */
    private boolean focus(Path file) {
        Dataset open = workbench.datasetProperty().get();
        Optional<Recording> own = open == null ? Optional.empty() : in(open, file);
        own.ifPresent(selection.focusedProperty()::set);
        return own.isPresent();
    }

    private static Optional<Recording> in(Dataset dataset, @Nullable Path file) {
        return dataset.recordings().stream()
                .filter(recording -> recording.file().equals(file))
                .findFirst();
    }

    /** What lies there is looked at with the lane's patience: a disk may be long in telling that it is away. */
    private Opened read(Path path, Consumer<Progress> progress, StopSignal stop) throws IOException {
        boolean isFile = Files.isRegularFile(path);
        Path folder = isFile ? path.resolveSibling("") : path;
        boolean isRun = disk.isRun(folder);
        Path recordings = isRun ? disk.datasetOf(folder).toAbsolutePath().normalize() : folder;
        return new Opened(scan(recordings, progress, stop), isRun ? folder : null, isFile ? path : null);
    }

    /** A list of conditions that is gone keeps no folder from being opened: it is a problem among others. */
    private Dataset scan(Path folder, Consumer<Progress> progress, StopSignal stop) throws IOException {
        ScanSettings kept = settings.scanSettings(folder);
        try {
            return disk.scan(folder, kept, progress, stop);
        } catch (IOException e) {
            String list = kept.truth();
            if (list == null) {
                throw e;
            }
            return disk.scan(folder, kept.withTruth(null), progress, stop)
                    .withProblems(List.of(new FileProblem(
                            ProblemKind.UNREADABLE,
                            Path.of(list),
                            Notices.message(e),
                            "name another list of conditions in Reading, or none")));
        }
    }

    /** Shows a run; if it was made on other recordings than the open ones, those are opened. */
    public void show(Experiment run) {
        workbench.experiments().stream()
                .filter(run::isSameRun)
                .findFirst()
                .ifPresentOrElse(workbench.shownProperty()::set, () -> open(run.folder()));
    }

    /** Makes the demo plant, unless it is there, and opens it. */
    public void openDemoPlant() {
        load("Opening the demo plant", dataset -> {}, (progress, stop) -> {
            Path plant = disk.makeDemoPlant(progress, stop);
            return new Opened(scan(plant.toAbsolutePath().normalize(), progress, stop), null, null);
        });
    }

    /**
     * Reads the open folder again, by other settings. They are kept for the next time if it can be read by them; the same run is
     * shown then.
     */
    public void reread(ScanSettings wishes) {
        Dataset open = workbench.datasetProperty().get();
        Experiment shown = workbench.shownProperty().get();
        if (open != null) {
            Path root = open.root();
            Path run = shown == null ? null : shown.folder();
            load(
                    "Reading " + Paths.folderName(root) + " again",
                    dataset -> settings.keepScanSettings(root, wishes),
                    (progress, stop) -> new Opened(disk.scan(root, wishes, progress, stop), run, null));
        }
    }

    /** The reading of every file for what is wrong with its sound. */
    public SoundCheck soundCheck() {
        return soundCheck;
    }

    /** Whether a folder is being opened; from the wish until its runs are reopened too. */
    public ReadOnlyBooleanProperty openingProperty() {
        return opening.getReadOnlyProperty();
    }

    /** A run is shown on one of its own clips, unless a file was wanted or the user has chosen another since. */
    private void focusScored(Experiment run, @Nullable Path file) {
        Dataset dataset = workbench.datasetProperty().get();
        boolean isUntouched = dataset != null
                && file == null
                && !dataset.recordings().isEmpty()
                && dataset.recordings().get(0) == selection.focusedProperty().get();
        boolean isScored = run.table().clips().stream()
                .anyMatch(clip ->
                        clip.recording().equals(selection.focusedProperty().get()));
        if (isUntouched && !isScored) {
            run.table().clips().stream()
                    .filter(ScoredClip::isTest)
                    .findFirst()
                    .ifPresent(clip -> selection.focusedProperty().set(clip.recording()));
        }
    }

    private static String summary(Dataset dataset) {
        int problems = dataset.problems().size();
        return dataset.layout() + ", " + dataset.extent() + " of " + String.join(", ", dataset.types())
                + (problems == 0 ? "" : ", " + Counted.of(problems, "problem"));
    }

    private void load(String title, Consumer<Dataset> beforeShown, Jobs.Work<Opened> work) {
        if (current != null) {
            current.stop();
        }
        opening.set(true);
        Job<Opened> job = jobs.submit(title, lane, work);
        current = job;
        job.onDone(opened -> {
                    if (current == job) {
                        beforeShown.accept(opened.dataset());
                        show(opened);
                    }
                })
                .onFailed(error -> aboutOpening.add(notices.failed(
                        title, error, List.of(new Offer("Try again", () -> load(title, beforeShown, work))))))
                .onEnd(() -> {
                    if (current == job && job.resultProperty().get() == null) {
                        opening.set(false);
                    }
                });
    }

    private void show(Opened opened) {
        Dataset dataset = opened.dataset();
        Recording focused = selection.focusedProperty().get();
        aboutOpening.forEach(notices::withdraw);
        aboutOpening.clear();
        workbench.shownProperty().set(null);
        workbench.experiments().clear();
        workbench.problems().setAll(dataset.problems());
        workbench.datasetProperty().set(dataset);
        settings.opened(dataset.root(), summary(dataset));
        in(dataset, opened.file())
                .or(() -> dataset.recordings().stream()
                        .filter(recording -> focused != null && isSameSound(recording, focused))
                        .findFirst())
                .or(() -> dataset.recordings().stream().findFirst())
                .ifPresent(selection.focusedProperty()::set);
        soundCheck.opened(dataset);
        Job<?> reading = current;
        runReopening.opened(dataset, opened.run(), run -> focusScored(run, opened.file()), () -> {
            if (current == reading) {
                opening.set(false);
            }
        });
    }

    private static boolean isSameSound(Recording one, Recording other) {
        return one.file().equals(other.file()) && one.excerpt().equals(other.excerpt());
    }
}
