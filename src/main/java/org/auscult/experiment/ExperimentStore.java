package org.auscult.experiment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.auscult.dataset.Dataset;
import org.auscult.evaluation.FusionChoice;
import org.auscult.file.FileNames;
import org.auscult.score.Fusion;
import org.auscult.score.Fusions;
import org.auscult.score.ScoreTable;

/** The folder with all runs. */
public final class ExperimentStore {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private static final String TRASH = ".trash";

    private final Path root;
    private final RunLocks locks;
    private final Clock clock;

    /** Keeps runs below {@code root}, which need not exist yet, and of which none is trained here meanwhile. */
    public ExperimentStore(Path root) {
        this(root, new RunLocks());
    }

    /**
     * Keeps runs below {@code root}, which need not exist yet.
     *
     * @param locks the program's, which tell what is being trained
     */
    public ExperimentStore(Path root, RunLocks locks) {
        this(root, locks, Clock.systemDefaultZone());
    }

    ExperimentStore(Path root, RunLocks locks, Clock clock) {
        this.root = root;
        this.locks = locks;
        this.clock = clock;
    }

    /** A new, unused folder for a run, named by its settings and the time, e.g. {@code fan_conformer_quick_20260131-120000}. */
    public Path newFolder(ExperimentSettings settings) throws IOException {
        String words = settings.type() + "_" + settings.detector() + "_" + settings.preset() + "_"
                + LocalDateTime.now(clock).format(TIME);
        String name = FileNames.of(words);
        return Files.createDirectories(unused(root, name));
    }

    /** Folders that hold a finished run, newest first. */
    public List<Path> list() throws IOException {
        return folders().stream()
                .filter(ExperimentStore::isRun)
                .sorted(Comparator.comparing(ExperimentStore::finished).reversed())
                .toList();
    }

    /** Folders whose training was cut off, as by a crash, and can go on; not those that are being trained now. */
    public List<Path> cutOff() throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path folder : folders()) {
            if (ExperimentRequest.isResumable(folder) && !isRun(folder) && !locks.isHeld(folder)) {
                found.add(folder);
            }
        }
        return found;
    }

    /**
     * Moves what trainings left that were killed before they had anything to go on from into the trash.
     *
     * @return where it lies then
     * @throws IOException if it can't be moved
     */
    public List<Path> sweep() throws IOException {
        List<Path> swept = new ArrayList<>();
        for (Path folder : folders()) {
            // Asked in this order: a run is whole before its lock is lifted.
            if (RunLocks.wasTaken(folder)
                    && !locks.isHeld(folder)
                    && !isRun(folder)
                    && !ExperimentRequest.isResumable(folder)) {
                swept.add(delete(folder));
            }
        }
        return swept;
    }

    /** What lies below the root, the last by name first. */
    private List<Path> folders() throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(root)) {
            return folders.sorted(Comparator.reverseOrder()).toList();
        }
    }

    /** Whether a folder holds a finished run. */
    public static boolean isRun(Path folder) {
        return Files.isRegularFile(folder.resolve(ExperimentFile.NAME));
    }

    /**
     * The root of the data set a run was made on, which may be gone.
     *
     * @throws IOException naming the file, if it is damaged or of another version
     */
    public static Path datasetOf(Path run) throws IOException {
        return Path.of(ExperimentFile.read(run).dataset());
    }

    private static long finished(Path folder) {
        return folder.resolve(ExperimentFile.NAME).toFile().lastModified();
    }

    /**
     * Moves a run, which may lie outside the store, into the trash beside it, from which {@link #restore} brings it back.
     *
     * @return where it lies then
     * @throws IOException if it can't be moved, or is being trained
     */
    public Path delete(Path run) throws IOException {
        if (locks.isHeld(run)) {
            throw new IOException(run + " is being trained; end its training first");
        }
        Path trash = Files.createDirectories(run.resolveSibling(TRASH));
        return Files.move(run, unused(trash, String.valueOf(run.getFileName())));
    }

    /**
     * Moves a run out of the trash, to where it lay.
     *
     * @return where it lies then
     * @throws IOException if it can't be moved
     */
    public Path restore(Path trashed) throws IOException {
        Path place = trashed.resolve("../..").normalize();
        return Files.move(trashed, unused(place, String.valueOf(trashed.getFileName())));
    }

    /** A path of a name, with a number behind it if that is taken. */
    private static Path unused(Path folder, String name) {
        Path path = folder.resolve(name);
        for (int i = 2; Files.exists(path); i++) {
            path = folder.resolve(name + "_" + i);
        }
        return path;
    }

    /**
     * Reopens a run; its numbers are the same to the last digit.
     *
     * @throws IOException naming the file, if it is damaged or of another version
     */
    public static Experiment open(Path folder) throws IOException {
        ExperimentFile file = ExperimentFile.read(folder);
        try {
            ScoreTable table = ScoresCsv.read(folder, file.scores());
            return new Experiment(
                    folder,
                    file.settings(),
                    file.title(),
                    Instant.parse(file.finished()),
                    file.seconds(),
                    file.stoppedEarly(),
                    table,
                    fusions(table, file.automatic()));
        } catch (RuntimeException e) {
            throw new IOException(
                    folder.resolve(ExperimentFile.NAME) + " is damaged: " + e.getMessage() + "; train the run again",
                    e);
        }
    }

    /**
     * A run over the recordings of a data set, if it was made on them: there, or where they lay before they were moved, renamed
     * or copied.
     *
     * @throws IOException naming the file, if what tells them apart can't be read
     */
    public static Optional<Experiment> on(Dataset dataset, Experiment run) throws IOException {
        return run.isOn(dataset) || MovedRecordings.areIn(dataset, run)
                ? Optional.of(run.over(dataset))
                : Optional.empty();
    }

    /** Every mode for a run's table: its own automatic choice first, the oracle last. */
    static List<Fusion> fusions(ScoreTable table, boolean[] automatic) {
        return FusionChoice.withOracle(Fusions.all(table.scores(), automatic), table);
    }
}
