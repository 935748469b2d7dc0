package org.auscult.detector.conformer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.auscult.dataset.MachineId;
import org.auscult.dataset.Recording;
import org.auscult.detector.TrainingSet;
import org.auscult.feature.LogMelSpectrogram;

/**
 * How a network in training finds normals that it does not learn from: the honest curves beside the losses. No anomalous clip is
 * known to a training; in their stead stand the same clips said to be of a sister machine.
 */
final class HeldOutScores {
    private static final int MOST_CLIPS = 28;

    private final TrainingSet set;

    /**
     * What is told after an epoch, each by the head's score.
     *
     * @param means over the clips under their own names
     * @param aucs of false names against own ones; without the scores that no name changes
     */
    record Told(Map<String, Double> means, Map<String, Double> aucs) {
        static final Told NOTHING = new Told(Map.of(), Map.of());
    }

    HeldOutScores(TrainingSet set) {
        this.set = set;
    }

    /** Of the held-out clips, at most 28 spread evenly; nothing without such clips, no AUC without a sister machine. */
    Told of(FittedConformer fitted) throws IOException {
        int n = Math.min(MOST_CLIPS, set.heldOut().size());
        List<MachineId> names = new ArrayList<>();
        List<LogMelSpectrogram> clips = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            Recording recording = set.heldOut().get(i * set.heldOut().size() / n);
            names.add(recording.machine());
            clips.add(set.source().logMel(recording));
        }
        List<NetworkOutput> outputs = fitted.outputs(clips);
        List<MachineId> machines = set.machines();
        List<double[]> own = new ArrayList<>();
        List<double[]> sisters = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            own.add(fitted.scores(outputs.get(i), names.get(i)));
            for (MachineId name : machines) {
                if (!name.equals(names.get(i))) {
                    sisters.add(fitted.scores(outputs.get(i), name));
                }
            }
        }
        Map<String, Double> means = new LinkedHashMap<>();
        Map<String, Double> aucs = new LinkedHashMap<>();
        for (int s = 0; s < fitted.headScores().size() && !own.isEmpty(); s++) {
            String score = fitted.headScores().get(s);
            double[] under = column(own, s);
            double[] beside = column(sisters, s);
            means.put(score, Arrays.stream(under).average().orElseThrow());
            if (beside.length > 0 && FittedConformer.BY_NAME.contains(score)) {
                aucs.put(score, auc(under, beside));
            }
        }
        return new Told(means, aucs);
    }

    private static double[] column(List<double[]> rows, int at) {
        return rows.stream().mapToDouble(row -> row[at]).toArray();
    }

    /** P(higher &gt; lower) + ½ P(tie), METHOD §6. */
    static double auc(double[] lower, double[] higher) {
        double won = 0;
        for (double low : lower) {
            for (double high : higher) {
                won += high > low ? 1 : high == low ? 0.5 : 0;
            }
        }
        return won / ((double) lower.length * higher.length);
    }
}
