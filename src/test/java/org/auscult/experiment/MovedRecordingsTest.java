package org.auscult.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.auscult.audio.Channel;
import org.auscult.dataset.Contents;
import org.auscult.dataset.Dataset;
import org.auscult.dataset.DatasetScanner;
import org.auscult.dataset.ScanSettings;
import org.auscult.demo.DemoPlant;
import org.auscult.demo.PlantSettings;
import org.auscult.detector.Detectors;
import org.auscult.detector.TrainingControl;
import org.auscult.detector.spectrum.SpectrumDetector;
import org.auscult.feature.FeatureStore;
import org.auscult.feature.LogMelSettings;
import org.auscult.feature.SpectrogramFolder;
import org.auscult.task.StopSignal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MovedRecordingsTest {
    @TempDir
    Path folder;

    private Experiment run;

    @BeforeEach
    void train() throws IOException {
        FeatureStore source = new FeatureStore(
                new SpectrogramFolder(folder.resolve("features"), SpectrogramFolder.USUAL_LIMIT),
                new Contents(folder.resolve("contents.txt")),
                LogMelSettings.paper());
        run = new ExperimentRunner(new Detectors(List.of(new SpectrumDetector())), source)
                .run(
                        plant("before", 1),
                        new ExperimentSettings("mean-spectrum", "default", Map.of(), "fan", 1, Channel.FIRST, 0.3, 1),
                        folder.resolve("run"),
                        batch -> {},
                        progress -> {},
                        new TrainingControl());
    }

    private Dataset plant(String name, long seed) throws IOException {
        new DemoPlant(new PlantSettings(1, 6, 2, 2, 0, seed))
                .write(folder.resolve(name), progress -> {}, new StopSignal());
        return scan(name);
    }

    private Dataset scan(String name) throws IOException {
        return new DatasetScanner().scan(folder.resolve(name), ScanSettings.USUAL, progress -> {}, new StopSignal());
    }

    private Dataset move() throws IOException {
        Files.move(folder.resolve("before"), folder.resolve("now"));
        return scan("now");
    }

    @Test
    void aRunIsOnItsRecordingsWhereTheyWereMoved() throws IOException {
        Dataset now = move();
        Experiment here =
                ExperimentStore.on(now, ExperimentStore.open(run.folder())).orElseThrow();
        assertThat(here.table().clips())
                .hasSameSizeAs(run.table().clips())
                .allSatisfy(clip -> assertThat(now.recordings()).contains(clip.recording()));
        assertThat(here.table().clips().get(3).z())
                .isEqualTo(run.table().clips().get(3).z());
        assertThat(here.isOn(now)).isTrue();
    }

    @Test
    void aRunIsOnItsRecordingsInAFolderAboveOrBelow() throws IOException {
        for (Path part : List.of(folder, folder.resolve("before/fan"))) {
            Dataset opened = new DatasetScanner().scan(part, ScanSettings.USUAL, progress -> {}, new StopSignal());
            assertThat(ExperimentStore.on(opened, run).orElseThrow().table().clips())
                    .allSatisfy(clip -> assertThat(opened.recordings()).contains(clip.recording()));
        }
    }

    @Test
    void aRunIsOnTheRecordingsOfAListThatLiesElsewhere() throws IOException {
        Dataset plant = scan("before");
        Dataset listed =
                new Dataset(folder.resolve("lists"), plant.recognition(), plant.recordings(), List.of(), Map.of());
        assertThat(ExperimentStore.on(listed, run)).isPresent();
    }

    @Test
    void aRunIsNotOnOtherRecordingsOfTheSameNames() throws IOException {
        assertThat(ExperimentStore.on(plant("other", 2), run)).isEmpty();
    }

    @Test
    void aRunIsNotOnRecordingsOfWhichOneLacks() throws IOException {
        Files.delete(run.table().clips().get(4).recording().file());
        assertThat(ExperimentStore.on(scan("before"), run)).isPresent();
        assertThat(ExperimentStore.on(move(), run)).isEmpty();
    }
}
