package org.auscult.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.auscult.audio.Channel;
import org.auscult.dataset.Condition;
import org.auscult.dataset.Contents;
import org.auscult.dataset.Cutting;
import org.auscult.dataset.Dataset;
import org.auscult.dataset.DatasetScanner;
import org.auscult.dataset.FolderRules;
import org.auscult.dataset.MachineId;
import org.auscult.dataset.Recording;
import org.auscult.dataset.ScanSettings;
import org.auscult.dataset.SplitRule;
import org.auscult.demo.DemoPlant;
import org.auscult.demo.PlantSettings;
import org.auscult.detector.Detectors;
import org.auscult.detector.TrainingControl;
import org.auscult.detector.TrainingFailedException;
import org.auscult.detector.TrainingProgress;
import org.auscult.detector.conformer.ConformerDetector;
import org.auscult.detector.spectrum.SpectrumDetector;
import org.auscult.evaluation.Threshold;
import org.auscult.feature.ClipSource;
import org.auscult.feature.FeatureStore;
import org.auscult.feature.LogMelSettings;
import org.auscult.feature.LogMelSpectrogram;
import org.auscult.feature.SpectrogramFolder;
import org.auscult.inspection.Occlusion;
import org.auscult.inspection.OcclusionMap;
import org.auscult.score.Fusion;
import org.auscult.score.Fusions;
import org.auscult.score.Role;
import org.auscult.score.ScoredClip;
import org.auscult.task.StopSignal;
import org.auscult.workbench.Fakes;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExperimentTest {
    private static final Map<String, String> TINY = Map.of(
            "network.width", "16",
            "network.heads", "2",
            "network.feedForward", "24",
            "network.blocks", "1",
            "training.stageOneEpochs", "2",
            "training.stageTwoEpochs", "2",
            "training.batchClips", "8",
            "training.cropSeconds", "1");

    @TempDir
    static Path shared;

    private static Dataset plant;

    @TempDir
    Path folder;

    private final Detectors detectors = new Detectors(List.of(new ConformerDetector(), new SpectrumDetector()));
    private final FeatureStore source = new FeatureStore(
            new SpectrogramFolder(shared.resolve("features"), SpectrogramFolder.USUAL_LIMIT),
            new Contents(shared.resolve("contents.txt")),
            LogMelSettings.paper());
    private final ExperimentRunner runner = new ExperimentRunner(detectors, source);

    @BeforeAll
    static void makePlant() throws IOException {
        Path root = shared.resolve("plant");
        new DemoPlant(new PlantSettings(2, 10, 4, 2, 6, 1)).write(root, p -> {}, new StopSignal());
        plant = new DatasetScanner().scan(root, ScanSettings.USUAL, p -> {}, new StopSignal());
    }

    @Test
    void reopensWithTheSameNumbersToTheLastDigit() throws IOException {
        Experiment run = run(conformer(1, 2), "run", new TrainingControl());
        assertThat(run.table().scores())
                .containsExactly("S_maha", "S_knn", "S_density", "S_id", "S_bin", "S_cos", "S_aug");
        assertThat(run.stoppedEarly()).isFalse();
        assertThat(run.table().clips()).hasSize(2 * (10 + 4 + 4));
        assertThat(run.table().clips())
                .filteredOn(c -> c.role() == Role.HELD_OUT)
                .hasSize(2 * 3);
        assertThat(RunThresholds.usual(run).byMachine().values())
                .as("a gamma distribution of the scores as they were before they were standardised")
                .hasSize(2)
                .allSatisfy(threshold -> assertThat(threshold.note()).startsWith("gamma of shape"));
        Experiment again = ExperimentStore.open(folder.resolve("run"));
        for (int i = 0; i < run.table().clips().size(); i++) {
            ScoredClip a = run.table().clips().get(i);
            ScoredClip b = again.table().clips().get(i);
            assertThat(b.recording()).isEqualTo(a.recording());
            assertThat(b.raw()).isEqualTo(a.raw());
            assertThat(b.z()).isEqualTo(a.z());
            assertThat(b.embedding()).isEqualTo(a.embedding());
            assertThat(b.saliency()).isEqualTo(a.saliency());
        }
        assertThat(again.fusions().stream().map(Fusion::title))
                .isEqualTo(run.fusions().stream().map(Fusion::title).toList());
        List<String> history = Files.readAllLines(folder.resolve("run/history.csv"));
        assertThat(history).hasSizeGreaterThan(4);
        List<String> columns = List.of(history.get(0).split(","));
        assertThat(columns).contains("loss_id", "heldout_S_id", "heldout_S_bin", "gradient_norm");
        String last = history.get(history.size() - 1).split(",")[columns.indexOf("heldout_S_bin")];
        assertThat(Double.parseDouble(last)).isPositive();
        assertThat(columns)
                .as("only what changes with the name of a machine can tell a false one")
                .contains("auc_S_id", "auc_S_cos")
                .doesNotContain("auc_S_bin", "auc_S_aug");
        assertThat(TrainingHistory.read(folder.resolve("run")))
                .filteredOn(batch -> batch.batch() == batch.batches())
                .isNotEmpty()
                .allSatisfy(batch -> assertThat(batch.heldOutAucs().get("S_id")).isBetween(0.0, 1.0));
    }

    @Test
    void theReopenedModelScoresAsTheRunDid() throws IOException {
        Experiment run = run(conformer(1, 2), "run", new TrainingControl());
        try (ClipScorer scorer = ClipScorer.open(folder.resolve("run"), detectors, source)) {
            List<ScoredClip> scored = scorer.score(plant.ofType("fan"), p -> {}, new TrainingControl())
                    .clips();
            for (int i = 0; i < scored.size(); i++) {
                assertThat(scored.get(i).raw())
                        .isEqualTo(run.table().clips().get(i).raw());
            }
            Recording clip = scored.get(0).recording();
            OcclusionMap map = scorer.occlude(
                    clip,
                    List.of(scored.get(1).recording()),
                    new Occlusion(2, 1),
                    run.fusions().get(0),
                    p -> {},
                    new StopSignal());
            assertThat(map.start(map.windows()))
                    .as("the last window ends with the sound")
                    .isEqualTo((double) source.samples(clip).length / source.sampleRate());
        }
    }

    @Test
    void theSameSeedGivesTheSameScoresOnAnyNumberOfThreads() throws IOException {
        Experiment one = run(conformer(1, 1), "one", new TrainingControl());
        Experiment two = run(conformer(1, 3), "two", new TrainingControl());
        Experiment other = run(conformer(2, 2), "other", new TrainingControl());
        for (int i = 0; i < one.table().clips().size(); i++) {
            assertThat(two.table().clips().get(i).embedding())
                    .isEqualTo(one.table().clips().get(i).embedding());
        }
        assertThat(other.table().clips().get(0).embedding())
                .isNotEqualTo(one.table().clips().get(0).embedding());
    }

    @Test
    void contributionsAddUpToTheFusedScore() throws IOException {
        Experiment run = run(conformer(1, 2), "run", new TrainingControl());
        for (Fusion fusion : run.fusions()) {
            for (ScoredClip clip : run.table().clips()) {
                double sum = 0;
                for (double share : fusion.contributions(clip.z())) {
                    sum += share;
                }
                assertThat(fusion.fuse(clip.z())).as(fusion.title()).isCloseTo(sum, within(1e-12));
            }
        }
        assertThat(run.fusions().get(0).key()).isEqualTo("automatic");
        assertThat(run.fusions())
                .filteredOn(f -> f.key().equals("oracle"))
                .singleElement()
                .satisfies(f -> assertThat(f.title()).contains("Oracle"));
    }

    @Test
    void stopKeepsWhatWasLearnedAndDiscardLeavesNothing() throws IOException {
        TrainingControl stop = new TrainingControl();
        Experiment stopped =
                runner.run(plant, conformer(1, 2), folder.resolve("stopped"), p -> stop.stopAndKeep(), p -> {}, stop);
        assertThat(stopped.stoppedEarly()).isTrue();
        assertThat(stopped.table().scores())
                .as("g_bin is trained in stage 2")
                .contains("S_id")
                .doesNotContain("S_bin");
        assertThat(stopped.table().clips()).isNotEmpty();

        TrainingControl discard = new TrainingControl();
        assertThatThrownBy(() -> runner.run(
                        plant, conformer(1, 2), folder.resolve("gone"), p -> discard.discard(), p -> {}, discard))
                .isInstanceOf(CancellationException.class);
        assertThat(folder.resolve("gone")).doesNotExist();
    }

    @Test
    void finishEpochEndsWithTheEpoch() throws IOException {
        TrainingControl control = new TrainingControl();
        TrainingProgress[] last = new TrainingProgress[1];
        runner.run(
                plant,
                conformer(1, 2),
                folder.resolve("run"),
                p -> {
                    last[0] = p;
                    control.finishEpoch();
                },
                p -> {},
                control);
        assertThat(last[0].epoch()).isEqualTo(1);
        assertThat(last[0].batch()).isEqualTo(last[0].batches()).isGreaterThan(1);
    }

    @Test
    void thePlainDetectorHearsFaultsInLittleNoise() throws IOException {
        Experiment run = run(
                new ExperimentSettings("mean-spectrum", "default", Map.of(), "fan", 1, Channel.FIRST, 0.3, 2),
                "plain",
                new TrainingControl());
        double anomalous = mean(run, "anomalous");
        double normal = mean(run, "normal");
        assertThat(run.table().scores()).containsExactly("S_maha", "S_knn", "S_density");
        assertThat(run.fusions()).hasSize(4);
        assertThat(anomalous).isGreaterThan(normal);
    }

    private static double mean(Experiment run, String condition) {
        return run.table().clips().stream()
                .filter(c -> c.role() == Role.TEST
                        && c.recording().condition().label().equals(condition))
                .mapToDouble(c -> c.z()[0])
                .average()
                .orElseThrow();
    }

    private Experiment reported(double heldOut) throws IOException {
        return run(
                new ExperimentSettings("mean-spectrum", "default", Map.of(), "fan", 1, Channel.FIRST, heldOut, 2),
                "reported",
                new TrainingControl());
    }

    private String report(Experiment run) throws IOException {
        Path page = folder.resolve("report.html");
        new HtmlReport(source).write(run, RunThresholds.usual(run), page, p -> {}, new StopSignal());
        return Files.readString(page);
    }

    @Test
    void theReportStandsAloneAndTheDcaseFilesCarryTheSameNumbers() throws IOException {
        Experiment run = reported(0.3);
        String html = report(run);
        assertThat(html).contains(run.title(), "DCASE 2020", "SHA-256", "<svg", "data:image/png;base64,");
        assertThat(html).doesNotContain("http://", "https://", "<script");
        assertThat(html.split("class='clip'", -1)).hasSize(11);
        assertThat(html)
                .contains(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH)
                        .withZone(ZoneOffset.UTC)
                        .format(run.finished()));
        assertThat(html)
                .as("every plot has its axes")
                .contains(">Time (s)<", ">Frequency (kHz)<", ">Level (dB)<", ">Clips<", "pooled AUC")
                .contains("fused score (standard deviations of the normals)", "anomalous from");

        Experiment odd = renamed(
                run,
                r -> new Recording(
                        r.file(),
                        r.name(),
                        new MachineId("fan <i>\"&", r.machine().id()),
                        r.split(),
                        r.condition()));
        assertThat(report(odd)).contains("fan &lt;i&gt;&quot;&amp; 00").doesNotContain("<i>");

        MachineId machine = run.table().clips().get(0).recording().machine();
        Fusion weights = Fusions.weighted(
                "own", "My weights", new double[run.table().scores().size()]);
        Path page = folder.resolve("report.html");
        new HtmlReport(source)
                .write(
                        run,
                        new RunThresholds(weights, "Some method", Map.of(machine, new Threshold(2.345, "set by hand"))),
                        page,
                        p -> {},
                        new StopSignal());
        assertThat(Files.readString(page))
                .contains(
                        "Some method of the normals, on My weights",
                        "2.345",
                        "set by hand",
                        "blue more normal (My weights)");

        List<Path> files = new DcaseFiles(RunThresholds.usual(run)).write(run, folder.resolve("dcase"));
        assertThat(files).hasSize(2 * 2 + 1);
        List<Path> sheets = files.stream()
                .filter(file -> file.getFileName().toString().startsWith("anomaly_score_fan_id_"))
                .toList();
        double own = RunEvaluation.rows(run).stream()
                .filter(row -> row.id().equals("mean") && row.score().equals("S_maha"))
                .findFirst()
                .orElseThrow()
                .auc();
        assertThat(meanAuc(sheets)).isEqualTo(own);
        assertThat(Files.readString(files.get(1))).containsPattern("wav,[01]\n");
        assertThat(Files.readString(files.get(0)))
                .as("as the challenge names files")
                .doesNotContain("/");

        for (String path : List.of("fan/id_%s/%s/%04d.wav", "id_%s/%s/%04d.wav", "left %s/%s/%04d.wav")) {
            Experiment alike = renamed(run, recording -> alike(path, recording));
            List<Path> written = new DcaseFiles(RunThresholds.usual(alike)).write(alike, folder.resolve("alike"));
            assertThat(Files.readString(written.get(0)))
                    .as("a normal and an anomalous clip have one file name")
                    .contains("/normal/", "/abnormal/");
            assertThat(meanAuc(List.of(written.get(0), written.get(2))))
                    .as(path)
                    .isEqualTo(own);
        }
    }

    /** The recording in a layout that numbers the files of each condition. */
    private static Recording alike(String path, Recording recording) {
        String file = recording.file().getFileName().toString();
        boolean isNormal = recording.condition() == Condition.NORMAL;
        String name = String.format(
                Locale.ROOT,
                path,
                recording.machine().id(),
                isNormal ? "normal" : "abnormal",
                Integer.parseInt(file.replaceAll(".*_(\\d+)\\.wav", "$1")));
        return new Recording(
                Path.of("/plant", name), name, recording.machine(), recording.split(), recording.condition());
    }

    private static double meanAuc(List<Path> sheets) throws IOException {
        return ScoreSheet.read(sheets).evaluate(0.1).stream()
                .filter(row -> row.id().equals("mean") && row.type().equals("fan"))
                .findFirst()
                .orElseThrow()
                .auc();
    }

    @Test
    void theReportTellsLearnedNormalsFromHeldOutOnes() throws IOException {
        assertThat(report(reported(0)))
                .contains("None was held out", ">learned<")
                .doesNotContain(">held out<");
    }

    @Test
    void theReportTellsItsProgressAndStops() throws IOException {
        Experiment run = run(plain(), "reported", new TrainingControl());
        Path page = folder.resolve("report.html");
        StopSignal stop = new StopSignal();
        List<String> stages = new ArrayList<>();
        assertThatThrownBy(() -> new HtmlReport(source)
                        .write(
                                run,
                                RunThresholds.usual(run),
                                page,
                                p -> {
                                    stages.add(p.stage());
                                    stop.stop();
                                },
                                stop))
                .isInstanceOf(CancellationException.class);
        assertThat(stages).containsExactly("Resampling");
        assertThat(page).doesNotExist();
    }

    @Test
    void aScoreThatIsNoNumberIsLeftOutOfTheEvaluation() throws IOException {
        Experiment run = run(plain(), "run", new TrainingControl());
        Path scores = folder.resolve("run/scores.csv");
        List<String> lines = new ArrayList<>(Files.readAllLines(scores));
        int tested = lines.indexOf(lines.stream()
                .filter(line -> line.contains(",test,"))
                .findFirst()
                .orElseThrow());
        String broken = lines.get(tested);
        lines.set(tested, broken.substring(0, broken.lastIndexOf(',')) + ",NaN");
        Files.write(scores, lines);
        Experiment reopened = ExperimentStore.open(folder.resolve("run"));
        assertThat(RunEvaluation.rows(reopened))
                .filteredOn(row -> row.score().equals("S_density") && row.id().equals("mean"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.auc()).isBetween(0.0, 1.0);
                    assertThat(row.normal() + row.anomalous()).isEqualTo(2 * (4 + 4) - 1);
                });
        assertThat(RunEvaluation.meanAuc(reopened)).isBetween(0.0, 1.0);
        Path page = folder.resolve("report.html");
        new HtmlReport(source).write(reopened, RunThresholds.usual(reopened), page, p -> {}, new StopSignal());
        assertThat(page).exists();
        assertThat(run.fusions()).extracting(Fusion::key).contains("oracle");
        assertThat(reopened.fusions()).extracting(Fusion::key).contains("oracle");
    }

    @Test
    void stoppedBeforeTheFirstBatchThereIsNothingToKeep() {
        TrainingControl stop = new TrainingControl();
        List<String> stages = new ArrayList<>();
        assertThatThrownBy(() -> runner.run(
                        plant,
                        plain(),
                        folder.resolve("stopped"),
                        p -> {},
                        p -> {
                            stages.add(p.stage());
                            stop.stopAndKeep();
                        },
                        stop))
                .isInstanceOf(CancellationException.class);
        assertThat(stages).containsExactly("Computing features");
        assertThat(folder.resolve("stopped")).doesNotExist();
    }

    @Test
    void aDeletedRunComesBackWithTheSameNumbers() throws IOException {
        ExperimentSettings settings =
                new ExperimentSettings("mean-spectrum", "default", Map.of(), "fan", 1, Channel.FIRST, 0.3, 2);
        ExperimentStore store = new ExperimentStore(folder.resolve("runs"));
        Path place = store.newFolder(settings);
        Experiment run = new ExperimentRunner(detectors, source)
                .run(plant, settings, place, p -> {}, p -> {}, new TrainingControl());
        Path trashed = store.delete(place);
        assertThat(store.list()).isEmpty();
        Path back = store.restore(trashed);
        assertThat(store.list()).containsExactly(back);
        assertThat(ExperimentStore.open(back).table().clips().get(7).z())
                .isEqualTo(run.table().clips().get(7).z());
        assertThat(TrainingCommand.of(settings, Path.of("/a plant"), ScanSettings.USUAL))
                .isEqualTo("java -jar auscult.jar train '/a plant' --type fan --detector mean-spectrum --preset default"
                        + " --seed 1 --held-out 0.3 --channel 0 --threads 2 --out RUN");
        ScanSettings reading = new ScanSettings(
                "DCASE 2020",
                SplitRule.percentage(0.07, 3),
                new Cutting(20, 10, 5),
                new FolderRules(List.of("it's fine"), List.of("bad"), List.of(), List.of()),
                "/a list.csv");
        assertThat(TrainingCommand.of(settings, Path.of("plant"), reading))
                .endsWith(" --threads 2 --layout 'DCASE 2020' --split '7%:3' --cut-above 20.0 --clip-seconds 10.0"
                        + " --hop-seconds 5.0 --truth '/a list.csv' --rules '{\"normal\":[\"it'\\''s fine\"],"
                        + "\"anomalous\":[\"bad\"],\"train\":[],\"test\":[]}' --out RUN");
    }

    @Test
    void aRunOutsideTheStoreIsDeletedAndBroughtBackWhereItLies() throws IOException {
        ExperimentStore store = new ExperimentStore(folder.resolve("runs"));
        Path run = Files.createDirectories(folder.resolve("elsewhere/run"));
        Files.writeString(run.resolve("kept.txt"), "kept");
        Path trashed = store.delete(run);
        assertThat(run).doesNotExist();
        assertThat(trashed).startsWith(folder.resolve("elsewhere"));
        ExperimentStore there = new ExperimentStore(folder.resolve("elsewhere"));
        assertThat(there.list()).isEmpty();
        assertThat(there.cutOff()).isEmpty();
        assertThat(there.sweep()).isEmpty();
        assertThat(store.restore(trashed)).isEqualTo(run);
        assertThat(run.resolve("kept.txt")).hasContent("kept");
    }

    @Test
    void aLossThatIsNoNumberEndsTheTrainingWithItsPlaceAndTheRemedy() {
        ClipSource broken = new ClipSource() {
            @Override
            public int sampleRate() {
                return source.sampleRate();
            }

            @Override
            public float[] samples(Recording recording) throws IOException {
                float[] samples = source.samples(recording);
                samples[samples.length / 2] = Float.NaN;
                return samples;
            }

            @Override
            public LogMelSpectrogram logMel(Recording recording) throws IOException {
                return source.logMel(recording);
            }

            @Override
            public String content(Recording recording) throws IOException {
                return source.content(recording);
            }

            @Override
            public ClipSource ofChannel(Channel channel) {
                return this;
            }
        };
        assertThatThrownBy(() -> new ExperimentRunner(detectors, broken)
                        .run(plant, conformer(1, 2), folder.resolve("nan"), p -> {}, p -> {}, new TrainingControl()))
                .isInstanceOf(TrainingFailedException.class)
                .hasMessageContaining("epoch 1, batch 1")
                .hasMessageContaining("learning rate")
                .hasMessageContaining("Try");
        assertThat(folder.resolve("nan")).doesNotExist();
    }

    @Test
    void anOccupiedFolderAndAnUnknownTypeAreRefused() throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("mine")).resolve("thesis.txt"), "precious");
        assertThatThrownBy(() -> run(conformer(1, 2), "mine", new TrainingControl()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is not empty");
        assertThat(folder.resolve("mine/thesis.txt")).hasContent("precious");
        assertThatThrownBy(() -> run(
                        new ExperimentSettings("conformer", "quick", TINY, "turbine", 1, Channel.FIRST, 0.1, 1),
                        "x",
                        new TrainingControl()))
                .isInstanceOf(TrainingFailedException.class)
                .hasMessageContaining("turbine")
                .hasMessageContaining("fan");
    }

    @Test
    void aRunThatIsWrittenStaysWhateverFailsAfterIt() throws IOException {
        Path run = folder.resolve("run");
        assertThatThrownBy(() -> runner.run(
                        plant,
                        new ExperimentSettings("mean-spectrum", "default", Map.of(), "fan", 1, Channel.FIRST, 0.3, 2),
                        run,
                        p -> {},
                        p -> run.resolve("checkpoint.zip/kept open").toFile().mkdirs(),
                        new TrainingControl()))
                .isInstanceOf(IOException.class);
        assertThat(new ExperimentStore(folder).list()).containsExactly(run);
        assertThat(ExperimentStore.open(run).table().clips()).hasSize(2 * (10 + 4 + 4));
    }

    @Test
    void aDamagedOrForeignRunIsRefusedByName() throws IOException {
        run(conformer(1, 2), "run", new TrainingControl());
        Path file = folder.resolve("run/experiment.json");
        String text = Files.readString(file);
        Files.writeString(file, text.replaceFirst("\"version\" : 2", "\"version\" : 99"));
        assertThatThrownBy(() -> ExperimentStore.open(folder.resolve("run")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("version 99");
        Files.writeString(file, text.replaceFirst("\"scores\" : \\[.*?\\]", "\"scores\" : null"));
        assertThatThrownBy(() -> ExperimentStore.open(folder.resolve("run")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("experiment.json is damaged");
        Files.writeString(file, text.substring(0, 40));
        assertThatThrownBy(() -> ExperimentStore.open(folder.resolve("run")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("experiment.json");
    }

    @Test
    void picturesAreWrittenWithoutAWindow() throws IOException {
        Experiment run = run(conformer(1, 2), "run", new TrainingControl());
        List<Path> pictures = new ReportPictures().write(run, folder.resolve("run"));
        assertThat(pictures).extracting(p -> p.getFileName().toString()).containsExactly("roc.png", "clusters.png");
        assertThat(pictures).allSatisfy(p -> assertThat(Files.size(p)).isGreaterThan(5000));
    }

    @Test
    void theStoreListsFinishedRunsOnly() throws IOException {
        ExperimentStore store = new ExperimentStore(folder);
        assertThat(new ExperimentStore(folder.resolve("none")).list()).isEmpty();
        Path first = store.newFolder(conformer(1, 1));
        Path second = store.newFolder(conformer(1, 1));
        assertThat(first).isNotEqualTo(second);
        runner.run(plant, conformer(1, 2), first, p -> {}, p -> {}, new TrainingControl());
        assertThat(store.list()).containsExactly(first);
        try (Stream<Path> files = Files.walk(first)) {
            assertThat(files.map(p -> p.getFileName().toString())).noneMatch(name -> name.endsWith(".part"));
        }
    }

    @Test
    void runsOfOneSecondLieSideBySideWhateverTheirTypeIsCalled() throws IOException {
        Clock still = Clock.fixed(Instant.parse("2026-01-31T12:00:00Z"), ZoneOffset.UTC);
        ExperimentStore store = new ExperimentStore(folder, new RunLocks(), still);
        ExperimentSettings settings =
                new ExperimentSettings("conformer", "quick", TINY, "fan/left: 2", 1, Channel.FIRST, 0.3, 2);
        assertThat(List.of(store.newFolder(settings), store.newFolder(settings), store.newFolder(settings)))
                .containsExactly(
                        folder.resolve("fan%2Fleft%3A 2_conformer_quick_20260131-120000"),
                        folder.resolve("fan%2Fleft%3A 2_conformer_quick_20260131-120000_2"),
                        folder.resolve("fan%2Fleft%3A 2_conformer_quick_20260131-120000_3"));
    }

    private static ExperimentSettings plain() {
        return new ExperimentSettings("mean-spectrum", "default", Map.of(), "fan", 1, Channel.FIRST, 0.3, 2);
    }

    private static Experiment renamed(Experiment run, UnaryOperator<Recording> name) {
        return Fakes.scored(
                run,
                run.table().clips().stream()
                        .map(clip -> clip.of(name.apply(clip.recording())))
                        .toList());
    }

    private static ExperimentSettings conformer(long seed, int threads) {
        return new ExperimentSettings("conformer", "quick", TINY, "fan", seed, Channel.FIRST, 0.3, threads);
    }

    private Experiment run(ExperimentSettings settings, String name, TrainingControl control) throws IOException {
        return runner.run(plant, settings, folder.resolve(name), p -> {}, p -> {}, control);
    }
}
