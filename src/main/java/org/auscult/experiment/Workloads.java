package org.auscult.experiment;

import java.util.List;
import org.auscult.dataset.Dataset;
import org.auscult.detector.Detector;
import org.auscult.detector.Detectors;
import org.auscult.detector.Workload;

/**
 * What trainings will cost.
 *
 * @param detectors those there are
 */
public record Workloads(Detectors detectors) {
    /**
     * What a training will cost.
     *
     * @throws IllegalArgumentException if the detector refuses the settings
     */
    public Workload of(Dataset dataset, ExperimentSettings settings) {
        TrainingData data = TrainingData.of(dataset, settings);
        return detector(settings).workload(chosen(settings), data.parts().learned(), data.others());
    }

    /** The same of which only the shape is known. */
    public Workload shape(ExperimentSettings settings) {
        return detector(settings).workload(chosen(settings), List.of(), List.of());
    }

    /** The detector of a training. */
    public Detector detector(ExperimentSettings settings) {
        return detectors.named(settings.detector());
    }

    /** What its settings come to, as the detector takes them. */
    public Object chosen(ExperimentSettings settings) {
        return detector(settings).settings(settings.preset(), settings.overrides());
    }
}
