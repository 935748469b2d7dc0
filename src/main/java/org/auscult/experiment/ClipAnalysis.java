package org.auscult.experiment;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.auscult.dataset.MachineId;
import org.auscult.dataset.Recording;
import org.auscult.detector.Analysis;
import org.auscult.detector.Clip;
import org.auscult.detector.FittedDetector;
import org.auscult.detector.TrainingControl;
import org.auscult.feature.ClipSource;
import org.auscult.task.Progress;

/** Has a fitted detector analyse many clips, some at a time, so that neither memory nor the wish to stop waits for all. */
final class ClipAnalysis {
    private static final int CLIPS_AT_ONCE = 16;

    private final FittedDetector detector;

    ClipAnalysis(FittedDetector detector) {
        this.detector = detector;
    }

    /** Makes one clip when its turn has come. */
    @FunctionalInterface
    interface ClipMaker {
        Clip make() throws IOException;

        /** A recording as a clip of a machine, which need not be its own. */
        static ClipMaker of(ClipSource source, MachineId machine, Recording recording) {
            return () -> new Clip(machine, source.logMel(recording));
        }
    }

    /** Analyses all, in order. */
    List<Analysis> of(List<ClipMaker> clips, String stage, Consumer<Progress> progress, TrainingControl control)
            throws IOException {
        List<Analysis> analyses = new ArrayList<>();
        while (analyses.size() < clips.size()) {
            control.checkDiscarded();
            List<Clip> chunk = new ArrayList<>();
            int end = Math.min(clips.size(), analyses.size() + CLIPS_AT_ONCE);
            for (ClipMaker clip : clips.subList(analyses.size(), end)) {
                chunk.add(clip.make());
            }
            analyses.addAll(detector.analyse(chunk));
            progress.accept(new Progress(stage, analyses.size(), clips.size()));
        }
        return analyses;
    }
}
