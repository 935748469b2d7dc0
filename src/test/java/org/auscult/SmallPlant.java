package org.auscult;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.auscult.audio.Channel;
import org.auscult.dataset.Contents;
import org.auscult.dataset.Dataset;
import org.auscult.dataset.DatasetScanner;
import org.auscult.dataset.ScanSettings;
import org.auscult.demo.DemoPlant;
import org.auscult.demo.PlantSettings;
import org.auscult.detector.TrainingControl;
import org.auscult.experiment.ExperimentRunner;
import org.auscult.experiment.ExperimentSettings;
import org.auscult.experiment.ExperimentStore;
import org.auscult.feature.FeatureStore;
import org.auscult.feature.LogMelSettings;
import org.auscult.feature.SpectrogramFolder;
import org.auscult.task.StopSignal;

/** A home with a small plant and one run on it, as a user has after a first session: made in seconds. */
final class SmallPlant {
    /** Eight machines, 10 training clips and 4 + 4 test clips each, of two seconds. */
    static final PlantSettings SETTINGS = new PlantSettings(2, 10, 4, 2, 6, 1);

    private SmallPlant() {}

    /** Writes the plant into a home, where "Open the demo plant" finds it; gives its folder. */
    static Path write(Path home) throws IOException {
        Path plant = home.resolve("demo");
        new DemoPlant(SETTINGS).write(plant, progress -> {}, new StopSignal());
        return plant;
    }

    /** Fits the plain detector to a type of machine; the run is kept in the home. */
    static Path train(Path home, Path plant, String type) throws IOException {
        Dataset dataset = new DatasetScanner().scan(plant, ScanSettings.USUAL, progress -> {}, new StopSignal());
        FeatureStore features = new FeatureStore(
                new SpectrogramFolder(home.resolve("features"), 1L << 30),
                new Contents(home.resolve("contents.txt")),
                LogMelSettings.paper());
        ExperimentSettings settings =
                new ExperimentSettings("mean-spectrum", "default", Map.of(), type, 1, Channel.FIRST, 0.2, 1);
        Path folder = new ExperimentStore(home.resolve("experiments")).newFolder(settings);
        new ExperimentRunner(Launcher.detectors(), features)
                .run(dataset, settings, folder, event -> {}, progress -> {}, new TrainingControl());
        return folder;
    }
}
