package org.auscult;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.auscult.dataset.Recording;
import org.auscult.detector.Detectors;
import org.auscult.experiment.ClipScorer;
import org.auscult.experiment.Experiment;
import org.auscult.feature.ClipSource;
import org.auscult.inspection.Occlusion;
import org.auscult.inspection.OcclusionMap;
import org.auscult.score.Fusion;
import org.auscult.task.Progress;
import org.auscult.task.StopSignal;
import org.auscult.workbench.Occlusions;

/** Reopens a run's model for each map. */
record OcclusionEngine(Detectors detectors, ClipSource source) implements Occlusions.Engine {
    @Override
    public OcclusionMap map(
            Experiment run,
            Recording recording,
            List<Recording> backgrounds,
            Fusion fusion,
            Consumer<Progress> progress,
            StopSignal stop)
            throws IOException {
        try (ClipScorer scorer = ClipScorer.open(run.folder(), detectors, source)) {
            return scorer.occlude(recording, backgrounds, Occlusion.USUAL, fusion, progress, stop);
        }
    }
}
