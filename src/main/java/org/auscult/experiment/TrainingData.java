package org.auscult.experiment;

import java.util.List;
import org.auscult.dataset.Dataset;
import org.auscult.dataset.Recording;

/**
 * What of a data set a training takes.
 *
 * @param own all recordings of the target type
 * @param parts its training normals, learned from and held out
 * @param others training normals of the other types
 */
record TrainingData(List<Recording> own, HeldOut parts, List<Recording> others) {
    static TrainingData of(Dataset dataset, ExperimentSettings settings) {
        List<Recording> own = dataset.ofType(settings.type());
        return new TrainingData(
                own,
                HeldOut.of(
                        own.stream().filter(Recording::isTrainingNormal).toList(),
                        settings.heldOutShare(),
                        settings.seed()),
                dataset.recordings().stream()
                        .filter(r -> r.isTrainingNormal() && !r.machine().type().equals(settings.type()))
                        .toList());
    }
}
