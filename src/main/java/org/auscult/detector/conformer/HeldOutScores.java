package org.auscult.detector.conformer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.auscult.dataset.Recording;
import org.auscult.detector.Analysis;
import org.auscult.detector.Clip;
import org.auscult.detector.TrainingSet;

/** How normal a network in training finds normals that it does not learn from: the honest curve beside the losses. */
final class HeldOutScores {
    private static final int MOST_CLIPS = 28;

    private final TrainingSet set;

    HeldOutScores(TrainingSet set) {
        this.set = set;
    }

    /** The mean of each head's score over the held-out clips, at most 28 spread evenly; empty without such clips. */
    Map<String, Double> of(FittedConformer fitted) throws IOException {
        int n = Math.min(MOST_CLIPS, set.heldOut().size());
        List<Clip> clips = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            Recording recording = set.heldOut().get(i * set.heldOut().size() / n);
            clips.add(new Clip(recording.machine(), set.source().logMel(recording)));
        }
        Map<String, Double> means = new LinkedHashMap<>();
        List<Analysis> analyses = fitted.analyse(clips);
        for (int s = 0; s < fitted.headScores().size() && n > 0; s++) {
            int score = s;
            double mean = analyses.stream()
                    .mapToDouble(analysis -> analysis.headScores()[score])
                    .average()
                    .orElseThrow();
            means.put(fitted.headScores().get(s), mean);
        }
        return means;
    }
}
