package org.auscult.workbench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.auscult.dataset.Dataset;
import org.auscult.dataset.FileProblem;
import org.auscult.dataset.Recording;
import org.auscult.dataset.ScanSettings;
import org.auscult.experiment.Experiment;
import org.auscult.score.Role;
import org.auscult.task.Progress;
import org.auscult.task.StopSignal;
import org.jspecify.annotations.Nullable;

/** Opens folders of recordings and the runs that were made on them. Used on the FX thread; the last wish wins. */
public final class DatasetLoader {
    /** A gigabyte of 16-bit sound: some ten seconds of reading. */
    private static final long MOST_SAMPLES_UNASKED = 500_000_000;

    private final Workbench workbench;
    private final Selection selection;
    private final Jobs jobs;
    private final Notices notices;
    private final Settings settings;
    private final Executor lane;
    private final Disk disk;
    private final ReadOnlyBooleanWrapper opening = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper checking = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper checked = new ReadOnlyBooleanWrapper();
    private @Nullable Job<?> current;
    private @Nullable Path wantedRun;

    /** The engine's ways to and from the disk. */
    public interface Disk {
        /** Reads a folder of recordings. */
        Dataset scan(Path root, ScanSettings settings, Consumer<Progress> progress, StopSignal stop) throws IOException;

        /** Reads every file of a data set and tells what is wrong with its sound. */
        List<FileProblem> check(Dataset dataset, Consumer<Progress> progress, StopSignal stop) throws IOException;

        /** Makes the demo plant, unless it is there, and tells its folder. */
        Path makeDemoPlant(Consumer<Progress> progress, StopSignal stop) throws IOException;

        /** The folders of all runs, newest first. */
        List<Path> runs() throws IOException;

        /** Whether a folder holds a run. */
        boolean isRun(Path folder);

        /** The folder of recordings a run was made on. */
        Path datasetOf(Path run) throws IOException;

        /** Reopens a run. */
        Experiment open(Path run) throws IOException;
    }

    /** A way to queue work: {@link Jobs#submit} or {@link Jobs#prepare}. */
    @FunctionalInterface
    private interface Submission {
        Job<List<FileProblem>> submit(String title, Executor lane, Jobs.Work<List<FileProblem>> work);
    }

    private record Reopened(List<Experiment> experiments, List<String> failures) {}

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
    }

    /** Opens a folder of recordings; or the folder of a run: the recordings it was made on, with the run shown. */
    public void open(Path root) {
        Path folder = root.toAbsolutePath().normalize();
        boolean isRun = disk.isRun(folder);
        open(folder, isRun, isRun ? folder : null);
    }

    private void open(Path folder, boolean isRun, @Nullable Path run) {
        wantedRun = run;
        load("Opening " + folder.getFileName(), (progress, stop) -> {
            Path recordings = isRun ? disk.datasetOf(folder).toAbsolutePath().normalize() : folder;
            return disk.scan(recordings, settings.scanSettings(recordings), progress, stop);
        });
    }

    /** Shows a run; if it was made on other recordings than the open ones, those are opened. */
    public void show(Experiment run) {
        workbench.experiments().stream()
                .filter(known -> known.folder().equals(run.folder()))
                .findFirst()
                .ifPresentOrElse(workbench.shownProperty()::set, () -> open(run.folder()));
    }

    /** Makes the demo plant, unless it is there, and opens it. */
    public void openDemoPlant() {
        wantedRun = null;
        load("Opening the demo plant", (progress, stop) -> {
            Path plant = disk.makeDemoPlant(progress, stop);
            return disk.scan(plant, ScanSettings.USUAL, progress, stop);
        });
    }

    /** Reads the open folder again, by other settings, and keeps them for the next time. The same run is shown after it. */
    public void reread(ScanSettings wishes) {
        Dataset dataset = workbench.datasetProperty().get();
        Experiment shown = workbench.shownProperty().get();
        if (dataset != null) {
            settings.keepScanSettings(dataset.root(), wishes);
            open(dataset.root(), false, shown == null ? null : shown.folder());
        }
    }

    /** Has every file of the open folder read, and adds what is wrong to the problems; does nothing while that runs. */
    public void check() {
        check(jobs::submit);
    }

    private void check(Submission submission) {
        Dataset dataset = workbench.datasetProperty().get();
        if (dataset == null || checking.get()) {
            return;
        }
        checking.set(true);
        submission
                .submit("Checking the sound", lane, (progress, stop) -> disk.check(dataset, progress, stop))
                .onDone(found -> {
                    if (workbench.datasetProperty().get() == dataset) {
                        workbench.problems().setAll(dataset.withProblems(found).problems());
                        checked.set(true);
                    }
                })
                .onFailed(error -> notices.failed("Checking the sound", error))
                .onEnd(() -> checking.set(false));
    }

    /** Whether a folder is being opened; from the wish until its runs are reopened too. */
    public ReadOnlyBooleanProperty openingProperty() {
        return opening.getReadOnlyProperty();
    }

    /** Whether the sound of the open folder is being checked. */
    public ReadOnlyBooleanProperty checkingProperty() {
        return checking.getReadOnlyProperty();
    }

    /** Whether the sound of the open folder was checked. */
    public ReadOnlyBooleanProperty checkedProperty() {
        return checked.getReadOnlyProperty();
    }

    /** A run is shown on one of its own clips, unless the user has chosen another since. */
    private void focusScored(Experiment run) {
        Dataset dataset = workbench.datasetProperty().get();
        boolean isUntouched = dataset != null
                && !dataset.recordings().isEmpty()
                && dataset.recordings().get(0) == selection.focusedProperty().get();
        boolean isScored = run.table().clips().stream()
                .anyMatch(clip ->
                        clip.recording().equals(selection.focusedProperty().get()));
        if (isUntouched && !isScored) {
            run.table().clips().stream()
                    .filter(clip -> clip.role() == Role.TEST)
                    .findFirst()
                    .ifPresent(clip -> selection.focusedProperty().set(clip.recording()));
        }
    }

    private static String summary(Dataset dataset) {
        int problems = dataset.problems().size();
        return dataset.layout() + ", " + dataset.recordings().size() + " recordings of "
                + String.join(", ", dataset.types()) + (problems == 0 ? "" : ", " + problems + " problems");
    }

    private static long samples(Dataset dataset) {
        return dataset.sounds().values().stream()
                .mapToLong(sound -> sound.frames() * sound.channels())
                .sum();
    }

    private void load(String title, Jobs.Work<Dataset> work) {
        if (current != null) {
            current.stop();
        }
        opening.set(true);
        Job<Dataset> job = jobs.submit(title, lane, work);
        current = job;
        job.onDone(dataset -> {
                    if (current == job) {
                        show(dataset);
                    }
                })
                .onFailed(error -> notices.failed(title, error))
                .onEnd(() -> {
                    if (current == job && job.resultProperty().get() == null) {
                        opening.set(false);
                    }
                });
    }

    private void show(Dataset dataset) {
        Recording focused = selection.focusedProperty().get();
        workbench.shownProperty().set(null);
        workbench.experiments().clear();
        checked.set(false);
        workbench.problems().setAll(dataset.problems());
        workbench.datasetProperty().set(dataset);
        settings.opened(dataset.root(), summary(dataset));
        dataset.recordings().stream()
                .filter(recording -> focused != null && isSameSound(recording, focused))
                .findFirst()
                .or(() -> dataset.recordings().stream().findFirst())
                .ifPresent(selection.focusedProperty()::set);
        if (samples(dataset) <= MOST_SAMPLES_UNASKED) {
            check(jobs::prepare);
        }
        Path wanted = wantedRun;
        jobs.submit("Reopening runs", lane, (progress, stop) -> reopen(dataset, wanted, progress, stop))
                .onDone(reopened -> show(dataset, reopened, wanted))
                .onFailed(error -> notices.failed("Reopening runs", error))
                .onEnd(() -> {
                    if (workbench.datasetProperty().get() == dataset) {
                        opening.set(false);
                    }
                });
    }

    private static boolean isSameSound(Recording one, Recording other) {
        return one.file().equals(other.file()) && one.excerpt().equals(other.excerpt());
    }

    private Reopened reopen(Dataset dataset, @Nullable Path wanted, Consumer<Progress> progress, StopSignal stop)
            throws IOException {
        List<Path> folders = new ArrayList<>(disk.runs());
        if (wanted != null && !folders.contains(wanted)) {
            folders.add(wanted);
        }
        List<Experiment> experiments = new ArrayList<>();
        List<String> failures = new ArrayList<>();
        for (Path folder : folders) {
            stop.check();
            progress.accept(new Progress("Reopening runs", experiments.size(), folders.size()));
            try {
                Experiment experiment = disk.open(folder);
                if (isOf(experiment, dataset)) {
                    experiments.add(experiment.over(dataset));
                }
            } catch (IOException e) {
                failures.add(Notices.message(e));
            }
        }
        return new Reopened(experiments, failures);
    }

    private static boolean isOf(Experiment experiment, Dataset dataset) {
        return experiment.table().clips().stream()
                .findFirst()
                .filter(clip -> clip.recording().file().startsWith(dataset.root()))
                .isPresent();
    }

    private void show(Dataset dataset, Reopened reopened, @Nullable Path wanted) {
        if (workbench.datasetProperty().get() != dataset) {
            return;
        }
        workbench.experiments().addAll(reopened.experiments());
        if (workbench.shownProperty().get() == null && !reopened.experiments().isEmpty()) {
            Experiment first = reopened.experiments().stream()
                    .filter(run -> run.folder().equals(wanted))
                    .findFirst()
                    .orElse(reopened.experiments().get(0));
            workbench.shownProperty().set(first);
            focusScored(first);
        }
        if (!reopened.failures().isEmpty()) {
            notices.warn(
                    reopened.failures().size() + " runs can't be reopened; the first: "
                            + reopened.failures().get(0),
                    String.join("\n", reopened.failures()));
        }
    }
}
