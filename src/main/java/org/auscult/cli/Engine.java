package org.auscult.cli;

import java.nio.file.Path;
import org.auscult.detector.Detectors;
import org.auscult.experiment.ExperimentRunner;
import org.auscult.feature.ClipSource;
import org.auscult.feature.FeatureStore;
import org.auscult.feature.LogMelSettings;

/**
 * What the commands work with.
 *
 * @param detectors the detectors there are
 * @param home the user's folder for Auscult: features, demo plant, runs
 */
public record Engine(Detectors detectors, Path home) {
    ClipSource clips() {
        return new FeatureStore(home.resolve("features"), LogMelSettings.paper());
    }

    ExperimentRunner runner() {
        return new ExperimentRunner(detectors, clips());
    }
}
