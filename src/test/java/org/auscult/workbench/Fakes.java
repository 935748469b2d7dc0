package org.auscult.workbench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.auscult.audio.Channel;
import org.auscult.dataset.Condition;
import org.auscult.dataset.Dataset;
import org.auscult.dataset.FileProblem;
import org.auscult.dataset.MachineId;
import org.auscult.dataset.ProblemKind;
import org.auscult.dataset.Recognition;
import org.auscult.dataset.Recording;
import org.auscult.dataset.ScanSettings;
import org.auscult.dataset.Split;
import org.auscult.detector.Detector;
import org.auscult.detector.EpochEmbeddings;
import org.auscult.detector.FittedDetector;
import org.auscult.detector.Setting;
import org.auscult.detector.TrainingControl;
import org.auscult.detector.TrainingListener;
import org.auscult.detector.TrainingProgress;
import org.auscult.detector.TrainingSet;
import org.auscult.detector.Workload;
import org.auscult.experiment.Experiment;
import org.auscult.experiment.ExperimentSettings;
import org.auscult.feature.ClipSource;
import org.auscult.feature.FakeSource;
import org.auscult.feature.LogMelSettings;
import org.auscult.feature.LogMelSpectrogram;
import org.auscult.score.Fusion;
import org.auscult.score.Fusions;
import org.auscult.score.Role;
import org.auscult.score.ScoreTable;
import org.auscult.score.ScoredClip;
import org.auscult.task.Progress;
import org.auscult.task.StopSignal;

/** Data, runs and engines without sound, for tests of the workbench and the window. */
public final class Fakes {
    private Fakes() {}

    /** Two types of two machines each, {@code clips} training and test clips a machine; pumps have no training clips. */
    public static Dataset dataset(Path root, int clips) {
        List<Recording> recordings = new ArrayList<>();
        for (String type : List.of("fan", "pump")) {
            for (String id : List.of("00", "02")) {
                for (int i = 0; i < clips; i++) {
                    if (type.equals("fan")) {
                        recordings.add(recording(root, type, id, i, Split.TRAIN, Condition.NORMAL));
                    }
                    Condition condition = i % 2 == 0 ? Condition.NORMAL : Condition.ANOMALOUS;
                    recordings.add(recording(root, type, id, i, Split.TEST, condition));
                }
            }
        }
        return new Dataset(
                root,
                new Recognition("DCASE 2020", "all fit", Map.of("DCASE 2020", recordings.size())),
                recordings,
                List.of(new FileProblem(
                        ProblemKind.UNREADABLE,
                        root.resolve("fan/train/broken.wav"),
                        "the header is cut off",
                        "record it again")),
                Map.of());
    }

    /** The same recordings, whose conditions are not told. */
    public static Dataset untold(Dataset dataset) {
        return new Dataset(
                dataset.root(),
                dataset.recognition(),
                dataset.recordings().stream()
                        .map(recording -> recording.withCondition(Condition.UNKNOWN))
                        .toList(),
                dataset.problems(),
                dataset.sounds());
    }

    private static Recording recording(Path root, String type, String id, int i, Split split, Condition condition) {
        String name = "%s/%s/%s_id_%s_%08d.wav".formatted(type, split.label(), condition.label(), id, i);
        return new Recording(root.resolve(name), name, new MachineId(type, id), split, condition);
    }

    /** A quick training of the fans. */
    public static ExperimentSettings settings() {
        return settings(1);
    }

    /** The same with another seed. */
    public static ExperimentSettings settings(long seed) {
        return new ExperimentSettings("spectrum", "quick", Map.of(), "fan", seed, Channel.FIRST, 0.1, 1);
    }

    /** A run of the fans that was trained to its end. */
    public static Experiment run(Dataset dataset) {
        return experiment(dataset, settings(), false);
    }

    /** A session of two epochs of three batches that take no time. */
    public static TrainingSession session(Workbench workbench, Jobs jobs, Notices notices, Executor lane) {
        return session(workbench, jobs, notices, lane, Runnable::run, engine(2, 3, Duration.ZERO));
    }

    /** A session of what an engine trains. */
    public static TrainingSession session(
            Workbench workbench,
            Jobs jobs,
            Notices notices,
            Executor lane,
            Executor fxThread,
            TrainingSession.Engine engine) {
        return new TrainingSession(
                jobs, new TrainedRuns(workbench, jobs, notices, Runnable::run, run -> {}), lane, fxThread, engine);
    }

    /** What a step took, kept in a folder. */
    public static StepTimes stepTimes(Path home) {
        return new StepTimes(
                home.resolve("step-times.json"),
                () -> Instant.parse("2026-03-09T12:00:00Z"),
                Runnable::run,
                error -> {});
    }

    /** A run over a type: anomalous clips score about one higher. */
    public static Experiment experiment(Dataset dataset, ExperimentSettings settings, boolean stoppedEarly) {
        Random random = new Random(settings.seed());
        List<ScoredClip> clips = dataset.ofType(settings.type()).stream()
                .map(r -> {
                    double shift = r.condition() == Condition.ANOMALOUS ? 1 : 0;
                    double[] z = {random.nextGaussian() + shift, random.nextGaussian() + shift / 2};
                    double[] raw = {180 + 25 * z[0], 0.02 + 0.01 * z[1]};
                    Role role = r.split() == Split.TEST ? Role.TEST : Role.LEARNED;
                    return new ScoredClip(r, role, new float[] {(float) z[0], (float) z[1]}, raw, z, new float[0]);
                })
                .toList();
        Fusion mean = fusion("mean", "Mean", 0.5, 0.5);
        Fusion best = fusion(Fusions.ORACLE, "Best weights (oracle)", 1, 0);
        return new Experiment(
                dataset.root().resolve("run"),
                settings,
                "Fake · " + settings.type() + " · " + settings.preset(),
                Instant.parse("2026-01-02T03:04:05Z"),
                41,
                stoppedEarly,
                new ScoreTable(List.of("S_maha", "S_id"), clips),
                clips.stream().anyMatch(ScoredClip::isLabelledTest) ? List.of(mean, best) : List.of(mean));
    }

    private static Fusion fusion(String key, String title, double... weights) {
        return new Fusion() {
            @Override
            public String key() {
                return key;
            }

            @Override
            public String title() {
                return title;
            }

            @Override
            public double[] contributions(double[] z) {
                return new double[] {weights[0] * z[0], weights[1] * z[1]};
            }
        };
    }

    /** Trains nothing, step by step, and obeys the stops. */
    public static TrainingSession.Engine engine(int epochs, int batches, Duration step) {
        return engine(epochs, batches, step, event -> {});
    }

    /** The same; {@code after} is told of each batch after the session. */
    public static TrainingSession.Engine engine(
            int epochs, int batches, Duration step, Consumer<TrainingProgress> after) {
        return new TrainingSession.Engine() {
            private final Map<Path, Experiment> made = new HashMap<>();

            @Override
            public Experiment run(
                    Dataset dataset,
                    ExperimentSettings settings,
                    TrainingListener training,
                    Consumer<Progress> progress,
                    TrainingControl control)
                    throws InterruptedException, IOException {
                progress.accept(new Progress("Extracting features", 1, 1));
                boolean early = false;
                for (int epoch = 1; epoch <= epochs && !early; epoch++) {
                    for (int batch = 1; batch <= batches && !early; batch++) {
                        Thread.sleep(step.toMillis());
                        control.checkDiscarded();
                        TrainingProgress event = event(epoch, epochs, batch, batches, step);
                        training.accept(event);
                        after.accept(event);
                        if (control.isPaused()) {
                            control.awaitEndOfPause();
                        }
                        early = control.endsAfterBatch();
                    }
                    training.embedded(epoch(dataset, settings.type(), epoch));
                    early |= control.endsAfterEpoch();
                }
                training.learned();
                progress.accept(new Progress("Scoring", 1, 1));
                Experiment run = moved(
                        experiment(dataset, settings, early), dataset.root().resolve("run-" + UUID.randomUUID()));
                made.put(run.folder(), run);
                return run;
            }

            @Override
            public Experiment resume(
                    Path folder,
                    Dataset moved,
                    TrainingListener training,
                    Consumer<Progress> progress,
                    TrainingControl control) {
                training.takenUp(List.of(event(1, epochs, batches, batches, step)));
                training.accept(event(epochs, epochs, batches, batches, step));
                Experiment stopped = Objects.requireNonNull(made.get(folder));
                return new Experiment(
                        stopped.folder(),
                        stopped.settings(),
                        stopped.title(),
                        stopped.finished().plusSeconds(60),
                        2 * stopped.seconds(),
                        false,
                        stopped.table(),
                        stopped.fusions());
            }
        };
    }

    /** Test clips whose conditions part a little more in each epoch. */
    public static EpochEmbeddings epoch(Dataset dataset, String type, int epoch) {
        Random random = new Random(1);
        List<Recording> clips = dataset.ofType(type).stream()
                .filter(r -> r.split() == Split.TEST)
                .toList();
        List<float[]> embeddings = clips.stream()
                .map(r -> new float[] {
                    (float) (random.nextGaussian() + (r.condition() == Condition.ANOMALOUS ? epoch : 0)),
                    (float) random.nextGaussian(),
                    (float) random.nextGaussian()
                })
                .toList();
        return new EpochEmbeddings(epoch, clips, embeddings);
    }

    /** A run over other clips. */
    public static Experiment scored(Experiment run, List<ScoredClip> clips) {
        return new Experiment(
                run.folder(),
                run.settings(),
                run.title(),
                run.finished(),
                run.seconds(),
                run.stoppedEarly(),
                new ScoreTable(run.table().scores(), clips),
                run.fusions());
    }

    /** A run on a folder without test clips, with none held out. */
    public static Experiment learnedOnly(Experiment run) {
        return scored(
                run,
                run.table().clips().stream()
                        .filter(clip -> clip.role() == Role.LEARNED)
                        .toList());
    }

    /** The same run in another folder. */
    public static Experiment moved(Experiment run, Path folder) {
        return new Experiment(
                folder,
                run.settings(),
                run.title(),
                run.finished(),
                run.seconds(),
                run.stoppedEarly(),
                run.table(),
                run.fusions());
    }

    private static TrainingProgress event(int epoch, int epochs, int batch, int batches, Duration step) {
        int done = (epoch - 1) * batches + batch;
        double fraction = (double) done / (epochs * batches);
        Map<String, Double> losses = new LinkedHashMap<>();
        losses.put("total", 4 * Math.exp(-3 * fraction) + 0.3 + 0.1 * Math.sin(done));
        losses.put("id", 3 * Math.exp(-3 * fraction) + 0.05 * Math.cos(done));
        losses.put("bin", 0.7 * Math.exp(-2 * fraction));
        losses.put("aug", 1.1 * Math.exp(-fraction));
        return new TrainingProgress(
                epoch <= epochs / 2 ? "Stage 1 of 2" : "Stage 2 of 2",
                epoch,
                epochs,
                batch,
                batches,
                losses,
                Map.of(),
                Map.of(),
                1e-3,
                0.7,
                fraction,
                step.multipliedBy(done).toMillis() / 1000.0,
                0);
    }

    /** A disk with one data set and the given runs. */
    public static Disk disk(Dataset dataset, List<Experiment> runs) {
        return new FakeDisk(dataset, runs);
    }

    /** A disk with one data set and its runs. */
    static class FakeDisk implements Disk {
        private final Dataset dataset;
        private final List<Experiment> runs;

        FakeDisk(Dataset dataset, List<Experiment> runs) {
            this.dataset = dataset;
            this.runs = runs;
        }

        @Override
        public Dataset scan(Path root, ScanSettings settings, Consumer<Progress> progress, StopSignal stop)
                throws IOException {
            if (!root.equals(dataset.root())) {
                throw new IOException(root.getFileName() + ": no layout fits");
            }
            return dataset;
        }

        @Override
        public List<FileProblem> check(Dataset checked, Consumer<Progress> progress, StopSignal stop) {
            Path file = dataset.recordings().get(0).file();
            return List.of(new FileProblem(ProblemKind.CLIPPING, file, "3 % are clipped", "less gain"));
        }

        @Override
        public Path makeDemoPlant(Consumer<Progress> progress, StopSignal stop) {
            progress.accept(new Progress("Recording the plant", 1, 2));
            return dataset.root();
        }

        @Override
        public List<Path> runs() {
            return runs.stream().map(Experiment::folder).toList();
        }

        @Override
        public boolean isRun(Path folder) {
            return runs().contains(folder);
        }

        @Override
        public Path datasetOf(Path run) {
            return dataset.root();
        }

        @Override
        public Experiment open(Path run) {
            return runs.stream()
                    .filter(one -> one.folder().equals(run))
                    .findFirst()
                    .orElse(runs.get(0));
        }

        @Override
        public Optional<Experiment> on(Dataset open, Experiment run) {
            return run.isOn(open) ? Optional.of(run.over(open)) : Optional.empty();
        }
    }

    /** Deviations of clips of which all are alike, but for a bang at three seconds in the anomalous ones. */
    public static KnownDeviations deviations(Workbench workbench, Listening listening) {
        LogMelSettings settings = LogMelSettings.paper();
        ClipSource source = new FakeSource() {
            @Override
            public float[] samples(Recording recording) {
                return new float[settings.sampleRate()];
            }

            @Override
            public LogMelSpectrogram logMel(Recording recording) {
                float[] values = new float[settings.mels() * 125];
                if (recording.condition() == Condition.ANOMALOUS) {
                    int bang = 3 * settings.sampleRate() / settings.hop();
                    Arrays.fill(values, bang * settings.mels(), (bang + 1) * settings.mels(), 30);
                }
                return new LogMelSpectrogram(settings.mels(), 125, values);
            }
        };
        return new KnownDeviations(workbench, listening, source, settings, new Jobs(Runnable::run), Runnable::run);
    }

    private static Setting setting(String key, Setting.Kind kind, double low, double high) {
        return new Setting(key, key, "", kind, low, high, "Does " + key + ".", Setting.Origin.PAPER, "1");
    }

    /** A detector that is only a name and three settings. */
    public static Detector detector(String key, String title) {
        return new Detector() {
            @Override
            public String key() {
                return key;
            }

            @Override
            public String title() {
                return title;
            }

            @Override
            public List<String> presets() {
                return List.of("quick", "standard");
            }

            @Override
            public List<Setting> described() {
                return List.of(
                        setting("training.epochs", Setting.Kind.WHOLE, 1, 100),
                        setting("training.rate", Setting.Kind.NUMBER, 0.001, 1),
                        setting("network.deep", Setting.Kind.SWITCH, 0, 1));
            }

            @Override
            public Object settings(String preset, Map<String, String> overrides) {
                Map<String, String> values = new LinkedHashMap<>(Map.of(
                        "training.epochs", preset.equals("quick") ? "3" : "30",
                        "training.rate", "0.01",
                        "network.deep", "true"));
                values.putAll(overrides);
                Setting.check(described(), values);
                return values;
            }

            @Override
            public Workload workload(Object settings, List<Recording> normals, List<Recording> others) {
                int epochs = Integer.parseInt(String.valueOf(((Map<?, ?>) settings).get("training.epochs")));
                return new Workload(
                        20L * epochs, 1.5e9, epochs > 90 ? "This training needs too much memory" : "", "one shape");
            }

            @Override
            public double measureStep(Object settings, int threads, StopSignal stop) {
                return 2;
            }

            @Override
            public FittedDetector fit(
                    TrainingSet set,
                    Object settings,
                    long seed,
                    Path checkpoint,
                    TrainingListener listener,
                    TrainingControl control) {
                throw new UnsupportedOperationException("The fake engine trains by itself");
            }

            @Override
            public FittedDetector load(Path folder) {
                throw new UnsupportedOperationException("The fake engine keeps nothing");
            }
        };
    }
}
