package org.auscult.detector.conformer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.auscult.dataset.Recording;
import org.auscult.detector.Analysis;
import org.auscult.detector.Clip;
import org.auscult.detector.EpochEmbeddings;
import org.auscult.detector.TrainingListener;
import org.auscult.detector.TrainingSet;
import org.auscult.feature.LogMelSettings;
import org.auscult.feature.LogMelSpectrogram;

/**
 * Follows probes through a training: their embeddings after every so many epochs. Only the middle of each clip is looked at,
 * as long as the crops that are trained on, so that it costs little beside the epoch.
 */
final class ProbeEmbeddings {
    private static final int MOST_EPOCHS = 60;

    private final TrainingSet set;
    private final int every;
    private final int epochs;
    private final int frames;

    ProbeEmbeddings(TrainingSet set, TrainingSettings settings) {
        this.set = set;
        epochs = settings.stageOneEpochs() + settings.stageTwoEpochs();
        every = (epochs + MOST_EPOCHS - 1) / MOST_EPOCHS;
        frames = 1
                + (int) (settings.cropSeconds() * set.source().sampleRate())
                        / LogMelSettings.paper().hop();
    }

    /** Tells where the probes stand, if this epoch's turn has come. */
    void tell(int epoch, FittedConformer fitted, TrainingListener listener) throws IOException {
        if (set.probes().isEmpty() || epoch % every != 0 && epoch != epochs) {
            return;
        }
        List<Clip> clips = new ArrayList<>();
        for (Recording probe : set.probes()) {
            clips.add(new Clip(probe.machine(), middle(set.source().logMel(probe))));
        }
        List<float[]> embeddings =
                fitted.analyse(clips).stream().map(Analysis::embedding).toList();
        listener.embedded(new EpochEmbeddings(epoch, set.probes(), embeddings));
    }

    private LogMelSpectrogram middle(LogMelSpectrogram whole) {
        if (whole.frames() <= frames) {
            return whole;
        }
        int first = (whole.frames() - frames) / 2;
        return whole.part(first, frames);
    }
}
