package org.auscult.workbench;

import java.nio.file.Path;
import org.auscult.dataset.Dataset;
import org.auscult.experiment.ExperimentSettings;
import org.jspecify.annotations.Nullable;

/**
 * A training that waits for its turn, or has it.
 *
 * @param dataset what it learns from
 * @param settings how
 * @param begun the folder of the run that it takes up; null if it begins anew
 * @param isKept whether that run was finished before, and stays if this is discarded
 */
public record QueuedTraining(
        Dataset dataset,
        ExperimentSettings settings,
        @Nullable Path begun,
        boolean isKept) {
    /** What discarding it does, for people. */
    public String discardWords() {
        return "Ends after this batch and keeps "
                + (isKept ? "the run as it was" : begun == null ? "nothing" : "what was cut off in the trash");
    }

    /** A line for people. */
    public String title() {
        return settings.detector() + " · " + settings.type() + " · " + settings.preset() + " · seed " + settings.seed()
                + (begun == null ? "" : " · goes on");
    }
}
