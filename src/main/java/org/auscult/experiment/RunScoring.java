package org.auscult.experiment;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.auscult.dataset.MachineId;
import org.auscult.dataset.Recording;
import org.auscult.detector.Analysis;
import org.auscult.detector.Clip;
import org.auscult.detector.FittedDetector;
import org.auscult.detector.TrainingControl;
import org.auscult.detector.TrainingSet;
import org.auscult.evaluation.FusionChoice;
import org.auscult.score.Role;
import org.auscult.score.ScoreModel;
import org.auscult.score.ScoreTable;
import org.auscult.score.ScoredClip;
import org.auscult.task.Progress;

/** What follows a fit: every clip of the type analysed, the scores fitted and standardised, the fusion chosen. */
final class RunScoring {
    private final FittedDetector detector;
    private final ClipAnalysis analysis;
    private final TrainingSet set;
    private final Consumer<Progress> progress;
    private final TrainingControl control;

    RunScoring(FittedDetector detector, TrainingSet set, Consumer<Progress> progress, TrainingControl control) {
        this.detector = detector;
        this.analysis = new ClipAnalysis(detector);
        this.set = set;
        this.progress = progress;
        this.control = control;
    }

    /** The fitted scores, those of every clip, and the scores to fuse; none if there is but one. */
    record Outcome(ScoreModel model, ScoreTable table, boolean[] automatic) {}

    Outcome of(List<Recording> recordings, long seed) throws IOException {
        List<Analysis> analyses =
                analysis.of(recordings.stream().map(this::maker).toList(), "Scoring clips", progress, control);
        Set<Recording> learned = new HashSet<>(set.normals());
        Set<Recording> kept = new HashSet<>(set.heldOut());
        List<ScoreModel.Sample> learnedSamples = new ArrayList<>();
        List<ScoreModel.Sample> keptSamples = new ArrayList<>();
        for (int i = 0; i < recordings.size(); i++) {
            ScoreModel.Sample sample = new ScoreModel.Sample(recordings.get(i).machine(), analyses.get(i));
            if (learned.contains(recordings.get(i))) {
                learnedSamples.add(sample);
            } else if (kept.contains(recordings.get(i))) {
                keptSamples.add(sample);
            }
        }
        ScoreModel model = ScoreModel.fit(detector.headScores(), learnedSamples, keptSamples);
        List<ScoredClip> clips = new ArrayList<>();
        for (int i = 0; i < recordings.size(); i++) {
            Recording recording = recordings.get(i);
            Role role =
                    learned.contains(recording) ? Role.LEARNED : kept.contains(recording) ? Role.HELD_OUT : Role.TEST;
            clips.add(model.score(recording, role, analyses.get(i)));
        }
        boolean[] automatic = model.names().size() > 1 ? choice(model, clips, seed) : new boolean[0];
        return new Outcome(model, new ScoreTable(model.names(), clips), automatic);
    }

    private boolean[] choice(ScoreModel model, List<ScoredClip> clips, long seed) throws IOException {
        PseudoAnomalies pseudo = new PseudoAnomalies(set.source(), set.normals(), set.others(), seed);
        List<FusionChoice.Contrast> contrasts = new ArrayList<>();
        for (MachineId machine : set.machines()) {
            List<ScoredClip> heldOut = clips.stream()
                    .filter(c ->
                            c.role() == Role.HELD_OUT && c.recording().machine().equals(machine))
                    .toList();
            List<double[]> anomalous = new ArrayList<>();
            for (Analysis a : analysis.of(
                    pseudo.of(
                            machine, heldOut.stream().map(ScoredClip::recording).toList()),
                    "Choosing the fusion",
                    progress,
                    control)) {
                anomalous.add(model.z(machine, a));
            }
            contrasts.add(new FusionChoice.Contrast(
                    heldOut.stream().map(ScoredClip::z).toList(), anomalous));
        }
        return FusionChoice.best(model.names().size(), contrasts);
    }

    private ClipAnalysis.ClipMaker maker(Recording recording) {
        return () -> new Clip(recording.machine(), set.source().logMel(recording));
    }
}
