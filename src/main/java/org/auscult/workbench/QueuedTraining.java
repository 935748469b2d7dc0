package org.auscult.workbench;

import org.auscult.dataset.Dataset;
import org.auscult.experiment.ExperimentSettings;

/**
 * A training that waits for its turn.
 *
 * @param dataset what it learns from
 * @param settings how
 */
public record QueuedTraining(Dataset dataset, ExperimentSettings settings) {
    /** A line for people. */
    public String title() {
        return settings.detector() + " · " + settings.type() + " · " + settings.preset() + " · seed " + settings.seed();
    }
}
