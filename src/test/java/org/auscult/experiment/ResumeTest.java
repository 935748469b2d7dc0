package org.auscult.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import org.apache.commons.io.FileUtils;
import org.auscult.audio.Channel;
import org.auscult.dataset.Contents;
import org.auscult.dataset.Dataset;
import org.auscult.dataset.DatasetScanner;
import org.auscult.dataset.ScanSettings;
import org.auscult.demo.DemoPlant;
import org.auscult.demo.PlantSettings;
import org.auscult.detector.Detectors;
import org.auscult.detector.EpochEmbeddings;
import org.auscult.detector.TrainingControl;
import org.auscult.detector.TrainingFailedException;
import org.auscult.detector.TrainingListener;
import org.auscult.detector.TrainingProgress;
import org.auscult.detector.conformer.ConformerDetector;
import org.auscult.feature.FeatureStore;
import org.auscult.feature.LogMelSettings;
import org.auscult.feature.SpectrogramFolder;
import org.auscult.score.Role;
import org.auscult.task.StopSignal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A training that was stopped, or killed, and taken up again ends as one that never stopped: to the bit. */
class ResumeTest {
    private static final int ALL_BATCHES = 4 * 4;

    @TempDir
    static Path shared;

    private static Dataset plant;
    private static Experiment straight;

    @TempDir
    Path folder;

    @BeforeAll
    static void trainWithoutAStop() throws IOException {
        Path root = shared.resolve("plant");
        new DemoPlant(new PlantSettings(2, 10, 2, 2, 6, 1)).write(root, p -> {}, new StopSignal());
        plant = scan(root);
        List<TrainingProgress> batches = new ArrayList<>();
        straight = runner().run(
                        plant,
                        settings("straight"),
                        shared.resolve("straight"),
                        batches::add,
                        p -> {},
                        new TrainingControl());
        assertThat(batches).hasSize(ALL_BATCHES);
        assertThat(shared.resolve("straight/checkpoint.zip")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 9, 13, 15})
    void stoppedAfterAnyBatch(int batch) throws IOException {
        TrainingControl control = new TrainingControl();
        List<TrainingProgress> before = new ArrayList<>();
        Experiment stopped = run(
                p -> {
                    before.add(p);
                    if (before.size() == batch) {
                        control.stopAndKeep();
                    }
                },
                control);
        assertThat(stopped.stoppedEarly()).isTrue();
        List<TrainingProgress> all = new ArrayList<>();
        Experiment resumed = runner().resume(folder.resolve("run"), all::add, p -> {}, new TrainingControl());
        assertThat(all).hasSize(ALL_BATCHES).startsWith(before.toArray(TrainingProgress[]::new));
        assertThat(resumed.stoppedEarly()).isFalse();
        assertSame(resumed);
        assertThat(folder.resolve("run/checkpoint.zip")).doesNotExist();
    }

    @Test
    void pausedAndGoneOnWith() throws Exception {
        TrainingControl control = new TrainingControl();
        List<TrainingProgress> all = new ArrayList<>();
        List<Integer> held = new ArrayList<>();
        Path checkpoint = folder.resolve("run/checkpoint.zip");
        Thread user = new Thread(() -> {
            try {
                long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
                while (!Files.exists(checkpoint) && System.nanoTime() < deadline) {
                    Thread.sleep(2);
                }
                held.add(all.size());
                Thread.sleep(100);
                held.add(all.size());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                control.goOn();
            }
        });
        Experiment whole = run(
                p -> {
                    all.add(p);
                    if (all.size() == 5) {
                        control.pause();
                        user.start();
                    }
                },
                control,
                Map.of("training.checkpointSeconds", "3600"));
        user.join();
        assertThat(held).containsExactly(5, 5);
        assertThat(all).hasSize(ALL_BATCHES);
        assertThat(whole.stoppedEarly()).isFalse();
        assertSame(whole);
    }

    @Test
    void stoppedWhilePaused() throws Exception {
        TrainingControl control = new TrainingControl();
        List<TrainingProgress> all = new ArrayList<>();
        Thread user = new Thread(control::stopAndKeep);
        Experiment stopped = run(
                p -> {
                    all.add(p);
                    control.pause();
                    user.start();
                },
                control);
        assertThat(stopped.stoppedEarly()).isTrue();
        assertThat(all).hasSize(1);
        assertSame(runner().resume(folder.resolve("run"), p -> {}, p -> {}, new TrainingControl()));
    }

    @Test
    void probesAreFollowedOverTheEpochsOfAStoppedTrainingToo() throws IOException {
        List<EpochEmbeddings> whole = EpochFiles.read(straight);
        assertThat(whole).extracting(EpochEmbeddings::epoch).containsExactly(1, 2, 3, 4);
        assertThat(whole.get(0).clips())
                .isNotEmpty()
                .allSatisfy(clip -> assertThat(straight.table().clips().stream()
                                .filter(scored -> scored.recording().equals(clip)))
                        .singleElement()
                        .satisfies(scored -> assertThat(scored.role()).isNotEqualTo(Role.LEARNED)));
        TrainingControl control = new TrainingControl();
        List<TrainingProgress> before = new ArrayList<>();
        Experiment stopped = run(
                p -> {
                    before.add(p);
                    if (p.epoch() == 2) {
                        control.stopAndKeep();
                    }
                },
                control);
        assertThat(EpochFiles.read(stopped)).hasSize(1);
        Experiment resumed = runner().resume(folder.resolve("run"), p -> {}, p -> {}, new TrainingControl());
        List<EpochEmbeddings> again = EpochFiles.read(resumed);
        assertThat(again).hasSize(4);
        for (int e = 0; e < 4; e++) {
            assertThat(again.get(e).clips()).isEqualTo(whole.get(e).clips());
            for (int i = 0; i < whole.get(e).clips().size(); i++) {
                assertThat(again.get(e).embeddings().get(i))
                        .containsExactly(whole.get(e).embeddings().get(i));
            }
        }
    }

    @Test
    void stoppedTwice() throws IOException {
        TrainingControl epoch = new TrainingControl();
        run(p -> epoch.finishEpoch(), epoch);
        TrainingControl second = new TrainingControl();
        Experiment stopped = runner().resume(
                        folder.resolve("run"),
                        p -> {
                            if (p.epoch() == 3) {
                                second.stopAndKeep();
                            }
                        },
                        p -> {},
                        second);
        assertThat(stopped.stoppedEarly()).isTrue();
        Path report = Files.writeString(folder.resolve("run/report.html"), "the numbers before");
        assertSame(runner().resume(folder.resolve("run"), p -> {}, p -> {}, new TrainingControl()));
        assertThat(report).as("it tells of another training").doesNotExist();
    }

    @Test
    void aDivergedTrainingIsNotKeptToDivergeAgain() {
        Path run = folder.resolve("run");
        assertThatThrownBy(() -> run(
                        p -> {
                            if (p.epoch() == 2) {
                                throw new TrainingFailedException("the loss is no number");
                            }
                        },
                        new TrainingControl()))
                .isInstanceOf(TrainingFailedException.class);
        assertThat(run).doesNotExist();
    }

    @Test
    void whateverFailsAfterACheckpointCanBeTakenUp() throws IOException {
        Path run = folder.resolve("run");
        assertThatThrownBy(() -> run(
                        p -> {
                            if (p.epoch() == 2) {
                                throw new IllegalArgumentException("no such name");
                            }
                        },
                        new TrainingControl()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(ExperimentRequest.isResumable(run)).isTrue();
        assertSame(runner().resume(run, p -> {}, p -> {}, new TrainingControl()));
    }

    @Test
    void theRecordingsAreComparedUnderTheLockWithProgressUntilStopped() throws IOException {
        TrainingControl control = new TrainingControl();
        run(p -> control.stopAndKeep(), control);
        Path run = folder.resolve("run");
        RunLocks locks = new RunLocks();
        TrainingControl stop = new TrainingControl();
        List<String> stages = new ArrayList<>();
        List<Boolean> held = new ArrayList<>();
        assertThatThrownBy(() -> runner(locks)
                        .resume(
                                run,
                                p -> {},
                                p -> {
                                    stages.add(p.stage());
                                    try {
                                        held.add(locks.isHeld(run));
                                    } catch (IOException e) {
                                        throw new UncheckedIOException(e);
                                    }
                                    stop.stopAndKeep();
                                },
                                stop))
                .isInstanceOf(CancellationException.class);
        assertThat(stages).containsExactly("Comparing the recordings");
        assertThat(held).containsExactly(true);
        assertThat(ExperimentRequest.isResumable(run)).isTrue();
    }

    @Test
    void killedAtAnyMoment() throws Exception {
        Path run = folder.resolve("run");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--add-modules=jdk.incubator.vector",
                "-Dauscult.home=" + shared,
                "-cp",
                System.getProperty("java.class.path"),
                "org.auscult.Launcher",
                "train",
                plant.root().toString(),
                "--type=fan",
                "--held-out=0.3",
                "--threads=2",
                "--out=" + run));
        settings("run").overrides().forEach((name, value) -> command.add("--set=" + name + "=" + value));
        Process child = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log.txt").toFile())
                .start();
        long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        while (!ExperimentRequest.isResumable(run) && child.isAlive() && System.nanoTime() < deadline) {
            Thread.sleep(2);
        }
        child.destroyForcibly().waitFor();
        assertThat(ExperimentRequest.isResumable(run))
                .as(Files.readString(folder.resolve("log.txt")))
                .isTrue();
        assertThat(run.resolve("experiment.json")).doesNotExist();
        assertSame(runner().resume(run, p -> {}, p -> {}, new TrainingControl()));
    }

    @Test
    void recordingsThatWereMovedMeanwhileAreLearnedFromWhereTheyLieNow() throws IOException {
        Path before = folder.resolve("before");
        FileUtils.copyDirectory(plant.root().toFile(), before.toFile());
        TrainingControl control = new TrainingControl();
        runner().run(
                        scan(before),
                        settings("run"),
                        folder.resolve("run"),
                        p -> control.stopAndKeep(),
                        p -> {},
                        control);
        Path now = Files.move(before, folder.resolve("now"));
        ExperimentRequest request = ExperimentRequest.read(folder.resolve("run"));
        assertThat(request.isOn(scan(now), folder.resolve("run"))).isTrue();
        Experiment resumed = runner().resume(folder.resolve("run"), scan(now), p -> {}, p -> {}, new TrainingControl());
        assertSame(resumed);
        assertThat(resumed.table().clips())
                .allSatisfy(clip -> assertThat(clip.recording().file()).startsWith(now));
        assertThat(ExperimentStore.datasetOf(resumed.folder())).isEqualTo(now);
    }

    @Test
    void discardingAResumedTrainingKeepsWhatWasThere() throws IOException {
        TrainingControl control = new TrainingControl();
        Experiment stopped = run(p -> control.stopAndKeep(), control);
        TrainingControl discard = new TrainingControl();
        assertThatThrownBy(() -> runner().resume(folder.resolve("run"), p -> discard.discard(), p -> {}, discard))
                .isInstanceOf(CancellationException.class);
        assertThat(ExperimentStore.open(folder.resolve("run")).finished()).isEqualTo(stopped.finished());
        assertThat(ExperimentRequest.isResumable(folder.resolve("run"))).isTrue();
    }

    @Test
    void discardingOneThatWasCutOffLeavesItForTheTrash() throws IOException {
        TrainingControl control = new TrainingControl();
        Path run = run(p -> control.stopAndKeep(), control).folder();
        Files.delete(run.resolve("experiment.json"));
        TrainingControl stop = new TrainingControl();
        stop.stopAndKeep();
        assertThatThrownBy(() -> runner().resume(run, p -> {}, p -> {}, stop))
                .isInstanceOf(CancellationException.class);
        assertThat(ExperimentRequest.isResumable(run)).isTrue();
        TrainingControl discard = new TrainingControl();
        assertThatThrownBy(() -> runner().resume(run, p -> discard.discard(), p -> {}, discard))
                .isInstanceOf(CancellationException.class);
        assertThat(ExperimentRequest.isResumable(run)).isTrue();
    }

    @Test
    void anothersCheckpointAndADamagedOneAreRefused() throws IOException {
        TrainingControl control = new TrainingControl();
        run(p -> control.stopAndKeep(), control);
        Path run = folder.resolve("run");
        String request = Files.readString(run.resolve("request.json"));
        Files.writeString(run.resolve("request.json"), request.replace("\"seed\" : 1", "\"seed\" : 2"));
        assertThatThrownBy(() -> runner().resume(run, p -> {}, p -> {}, new TrainingControl()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("checkpoint.zip")
                .hasMessageContaining("another training");
        Files.write(run.resolve("checkpoint.zip"), new byte[1000]);
        assertThatThrownBy(() -> runner().resume(run, p -> {}, p -> {}, new TrainingControl()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("damaged");
        assertThatThrownBy(() -> runner().resume(shared.resolve("straight"), p -> {}, p -> {}, control))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no training that was stopped");
    }

    private static Dataset scan(Path root) throws IOException {
        return new DatasetScanner().scan(root, ScanSettings.USUAL, p -> {}, new StopSignal());
    }

    private Experiment run(TrainingListener listener, TrainingControl control) throws IOException {
        return run(listener, control, Map.of());
    }

    private Experiment run(TrainingListener listener, TrainingControl control, Map<String, String> changes)
            throws IOException {
        ExperimentSettings usual = settings("run");
        Map<String, String> overrides = new HashMap<>(usual.overrides());
        overrides.putAll(changes);
        ExperimentSettings changed = new ExperimentSettings(
                usual.detector(),
                usual.preset(),
                overrides,
                usual.type(),
                usual.seed(),
                usual.channel(),
                usual.heldOutShare(),
                usual.threads());
        return runner().run(plant, changed, folder.resolve("run"), listener, p -> {}, control);
    }

    private static void assertSame(Experiment resumed) throws IOException {
        assertThat(weights(resumed.folder())).isEqualTo(weights(straight.folder()));
        for (int i = 0; i < straight.table().clips().size(); i++) {
            assertThat(resumed.table().clips().get(i).raw())
                    .isEqualTo(straight.table().clips().get(i).raw());
        }
    }

    private static Map<String, List<Byte>> weights(Path run) throws IOException {
        Map<String, List<Byte>> entries = new HashMap<>();
        try (java.util.zip.ZipFile zip =
                new java.util.zip.ZipFile(run.resolve("model/network.zip").toFile())) {
            for (String name : List.of("coefficients.bin", "updaterState.bin")) {
                byte[] bytes = zip.getInputStream(zip.getEntry(name)).readAllBytes();
                List<Byte> list = new ArrayList<>();
                for (byte b : bytes) {
                    list.add(b);
                }
                entries.put(name, list);
            }
        }
        return entries;
    }

    private static ExperimentRunner runner() {
        return runner(new RunLocks());
    }

    private static ExperimentRunner runner(RunLocks locks) {
        return new ExperimentRunner(
                new Detectors(List.of(new ConformerDetector())),
                new FeatureStore(
                        new SpectrogramFolder(shared.resolve("features"), SpectrogramFolder.USUAL_LIMIT),
                        new Contents(shared.resolve("contents.txt")),
                        LogMelSettings.paper()),
                locks);
    }

    private static ExperimentSettings settings(String name) {
        Map<String, String> tiny = Map.of(
                "network.width", "16",
                "network.heads", "2",
                "network.feedForward", "24",
                "network.blocks", "1",
                "training.stageOneEpochs", "2",
                "training.stageTwoEpochs", "2",
                "training.batchClips", "8",
                "training.cropSeconds", "1",
                "training.averagedEpochs", "2",
                "training.checkpointSeconds", "0");
        return new ExperimentSettings(
                "conformer", "quick", tiny, "fan", 1, Channel.FIRST, 0.3, name.equals("straight") ? 1 : 2);
    }
}
