package org.auscult.cli;

import java.nio.file.Path;
import org.auscult.dataset.Contents;
import org.auscult.detector.Detectors;
import org.auscult.experiment.ExperimentRunner;
import org.auscult.feature.ClipSource;
import org.auscult.feature.FeatureStore;
import org.auscult.feature.LogMelSettings;
import org.auscult.feature.SpectrogramFolder;

/**
 * What the commands work with.
 *
 * @param detectors the detectors there are
 * @param home the user's folder for Auscult: features, demo plant, runs
 */
public record Engine(Detectors detectors, Path home) {
    ClipSource clips() {
        return new FeatureStore(
                new SpectrogramFolder(home.resolve("features"), SpectrogramFolder.USUAL_LIMIT),
                contents(),
                LogMelSettings.paper());
    }

    Contents contents() {
        return new Contents(home.resolve("contents.txt"));
    }

    ExperimentRunner runner() {
        return new ExperimentRunner(detectors, clips());
    }
}
