package org.auscult.detector.spectrum;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.auscult.dataset.Recording;
import org.auscult.detector.Detector;
import org.auscult.detector.FittedDetector;
import org.auscult.detector.Setting;
import org.auscult.detector.TrainingControl;
import org.auscult.detector.TrainingFailedException;
import org.auscult.detector.TrainingListener;
import org.auscult.detector.TrainingProgress;
import org.auscult.detector.TrainingSet;
import org.auscult.detector.Workload;
import org.auscult.file.Json;
import org.auscult.task.StopSignal;

/**
 * Mean and deviation over time of every band of the log-mel spectrum. Nothing is learned but what the scores learn of the
 * embedding: the plain detector to see beside a deep one.
 */
public final class SpectrumDetector implements Detector {
    @Override
    public String key() {
        return "mean-spectrum";
    }

    @Override
    public String title() {
        return "Mean spectrum (plain)";
    }

    @Override
    public List<String> presets() {
        return List.of("default");
    }

    @Override
    public List<Setting> described() {
        return SpectrumSettings.ALL;
    }

    @Override
    public Object settings(String preset, Map<String, String> overrides) {
        if (!presets().contains(preset)) {
            throw new IllegalArgumentException("There is no preset \"" + preset + "\"; there are " + presets());
        }
        return new Json().withOverrides(SpectrumSettings.standard(), SpectrumSettings.class, overrides);
    }

    @Override
    public Workload workload(Object settings, List<Recording> normals, List<Recording> others) {
        return Workload.NONE;
    }

    @Override
    public double measureStep(Object settings, int threads, StopSignal stop) {
        return 0;
    }

    @Override
    public FittedDetector fit(
            TrainingSet set,
            Object settings,
            long seed,
            Path checkpoint,
            TrainingListener listener,
            TrainingControl control) {
        control.checkDiscarded();
        if (set.normals().isEmpty()) {
            throw new TrainingFailedException("No normal clips of type " + set.type() + " to learn from");
        }
        listener.accept(new TrainingProgress("Mean spectrum", 1, 1, 1, 1, Map.of(), Map.of(), Map.of(), 0, 0, 1, 0, 0));
        return new FittedSpectrum((SpectrumSettings) settings);
    }

    @Override
    public FittedDetector load(Path folder) throws IOException {
        return new FittedSpectrum(new Json().read(folder.resolve(FittedSpectrum.FILE), SpectrumSettings.class));
    }
}
