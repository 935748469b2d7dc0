package org.auscult.experiment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.auscult.dataset.Dataset;
import org.auscult.dataset.Recording;
import org.auscult.detector.Detector;
import org.auscult.detector.Detectors;
import org.auscult.detector.FittedDetector;
import org.auscult.detector.TrainingControl;
import org.auscult.detector.TrainingFailedException;
import org.auscult.detector.TrainingListener;
import org.auscult.detector.TrainingSet;
import org.auscult.feature.ClipSource;
import org.auscult.task.Cores;
import org.auscult.task.Progress;
import org.jspecify.annotations.Nullable;

/** The one engine behind the window, the command line and the headless job: train, score, save. */
public final class ExperimentRunner {
    static final String MODEL = "model";

    private final Detectors detectors;
    private final ClipSource source;
    private final RunLocks locks;

    /** Runs these detectors on clips from this source, in a program that asks nowhere else what is being trained. */
    public ExperimentRunner(Detectors detectors, ClipSource source) {
        this(detectors, source, new RunLocks());
    }

    /**
     * Runs these detectors on clips from this source.
     *
     * @param locks the program's, which tell what is being trained
     */
    public ExperimentRunner(Detectors detectors, ClipSource source, RunLocks locks) {
        this.detectors = detectors;
        this.source = source;
        this.locks = locks;
    }

    /**
     * Trains, scores every clip of the type and writes the experiment.
     *
     * @param folder the experiment's own, new folder; removed again if the run is discarded or fails with nothing to take up,
     *     never once the run has been written
     * @param training told of each batch
     * @param progress told of the other steps (features, scoring)
     * @throws IOException naming the file, if one can't be read or written
     * @throws IllegalArgumentException if the settings are not the detector's
     * @throws TrainingFailedException if there is nothing to learn from, or the training diverged
     * @throws CancellationException after {@link TrainingControl#discard()}, or a stop before there was anything to keep
     */
    public Experiment run(
            Dataset dataset,
            ExperimentSettings settings,
            Path folder,
            TrainingListener training,
            Consumer<Progress> progress,
            TrainingControl control)
            throws IOException {
        requireEmpty(folder);
        try {
            ExperimentRequest.of(settings, dataset).write(folder);
            try (RunLocks.Lock lock = locks.take(folder)) {
                return whole(dataset, settings, folder, training, progress, control);
            }
        } catch (CancellationException | TrainingFailedException e) {
            // What diverged would diverge again: it goes on as if it had never stopped.
            remove(folder);
            throw e;
        } catch (IOException | RuntimeException | Error e) {
            if (!ExperimentRequest.isResumable(folder)) {
                remove(folder);
            }
            throw e;
        }
    }

    /**
     * Takes up a run that was stopped or cut off: its training goes on from its checkpoint as if it had never stopped. If
     * this does not come to an end, even if it is discarded, what the folder holds stays.
     *
     * @param folder of the run
     * @throws IOException naming the file, if there is no checkpoint, or one can't be read or is not what it was
     * @throws CancellationException after {@link TrainingControl#discard()}, or a stop before the training went on
     */
    public Experiment resume(
            Path folder, TrainingListener training, Consumer<Progress> progress, TrainingControl control)
            throws IOException {
        return resume(folder, null, training, progress, control);
    }

    /**
     * The same where the recordings may have been moved meanwhile.
     *
     * @param open the data set that has them now; null if they lie where they were
     */
    public Experiment resume(
            Path folder,
            @Nullable Dataset open,
            TrainingListener training,
            Consumer<Progress> progress,
            TrainingControl control)
            throws IOException {
        if (!ExperimentRequest.isResumable(folder)) {
            throw new IOException(folder + " holds no training that was stopped; start a new one");
        }
        ExperimentRequest request = ExperimentRequest.read(folder);
        DataList then = DataList.read(folder);
        DataList data = open == null ? then : then.over(open);
        Path root = open == null ? Path.of(request.dataset()) : open.root();
        try (RunLocks.Lock lock = locks.take(folder)) {
            data.checkUnchanged(source, progress, control);
            return whole(request.dataset(data, root), request.settings(), folder, training, progress, control);
        }
    }

    private Experiment whole(
            Dataset dataset,
            ExperimentSettings settings,
            Path folder,
            TrainingListener training,
            Consumer<Progress> progress,
            TrainingControl control)
            throws IOException {
        Detector detector = detectors.named(settings.detector());
        Object detectorSettings = detector.settings(settings.preset(), settings.overrides());
        TrainingData data = TrainingData.of(dataset, settings);
        List<Recording> own = data.own();
        HeldOut parts = data.parts();
        List<Recording> others = data.others();
        if (parts.learned().isEmpty()) {
            throw new TrainingFailedException("There are no normal training clips of type \"" + settings.type()
                    + "\" in " + dataset.root() + "; it has " + dataset.types());
        }
        List<Recording> needed = new ArrayList<>(own);
        needed.addAll(others);
        ClipSource source = this.source.ofChannel(settings.channel());
        new FeaturePass(source, featureThreads(settings.threads())).run(needed, progress, control);
        DataList.write(folder, needed, source);

        History history = new History();
        TrainingSet set = new TrainingSet(
                settings.type(),
                parts.learned(),
                parts.kept(),
                others,
                Probes.of(parts.kept(), own, settings.seed()),
                source,
                settings.threads());
        try (FittedDetector fitted = detector.fit(
                set,
                detectorSettings,
                settings.seed(),
                ExperimentRequest.checkpoint(folder),
                new RunRecord(folder, history, training),
                control)) {
            training.learned();
            RunScoring.Outcome outcome = new RunScoring(fitted, set, progress, control).of(own, settings.seed());
            ExperimentFile.remove(folder);
            Files.deleteIfExists(HtmlReport.in(folder));
            Files.createDirectories(folder.resolve(MODEL));
            fitted.save(folder.resolve(MODEL));
            outcome.model().save(folder.resolve(MODEL));
            history.write(folder.resolve(History.FILE));
            ScoresCsv.write(folder, outcome.table());
            new ExperimentFile(
                            ExperimentFile.VERSION,
                            settings,
                            detectorSettings,
                            dataset.root().toString(),
                            dataset.layout(),
                            detector.title() + " · " + settings.type() + " · " + settings.preset(),
                            Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                            history.seconds(),
                            history.stoppedEarly(),
                            outcome.table().scores(),
                            outcome.automatic(),
                            System.getProperty("java.version"))
                    .write(folder);
        }
        Experiment run = ExperimentStore.open(folder);
        if (!history.stoppedEarly()) {
            Files.deleteIfExists(ExperimentRequest.checkpoint(folder));
        }
        return run;
    }

    /** One core stays free for the window. */
    private static int featureThreads(int threads) {
        return Math.max(1, Math.min(threads, Cores.butOne()));
    }

    private static void requireEmpty(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            if (files.findAny().isPresent()) {
                throw new IOException(folder + " is not empty; give the run a folder of its own");
            }
        }
    }

    /** Whatever fails after a run has been written, hours of training stay. */
    private static void remove(Path folder) throws IOException {
        if (!Files.exists(folder) || ExperimentStore.isRun(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
