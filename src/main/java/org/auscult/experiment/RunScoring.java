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
import org.auscult.detector.FittedDetector;
import org.auscult.detector.TrainingControl;
import org.auscult.detector.TrainingSet;
import org.auscult.evaluation.FusionChoice;
import org.auscult.score.Fusions;
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
        List<ClipAnalysis.ClipMaker> makers = recordings.stream()
                .map(r -> ClipAnalysis.ClipMaker.of(set.source(), r.machine(), r))
                .toList();
        List<Analysis> analyses = analysis.of(makers, "Scoring clips", progress, control);
        Set<Recording> learned = new HashSet<>(set.normals());
        Set<Recording> kept = new HashSet<>(set.heldOut());
        List<Role> roles = recordings.stream()
                .map(r -> learned.contains(r) ? Role.LEARNED : kept.contains(r) ? Role.HELD_OUT : Role.TEST)
                .toList();
        ScoreModel model = ScoreModel.fit(
                detector.headScores(),
                samples(recordings, analyses, roles, Role.LEARNED),
                samples(recordings, analyses, roles, Role.HELD_OUT));
        List<ScoredClip> clips = new ArrayList<>();
        for (int i = 0; i < recordings.size(); i++) {
            clips.add(model.score(recordings.get(i), roles.get(i), analyses.get(i)));
        }
        boolean[] automatic = isSeveral(model) ? choice(model, clips, seed) : new boolean[0];
        return new Outcome(model, new ScoreTable(model.names(), clips), automatic);
    }

    private static boolean isSeveral(ScoreModel model) {
        int count = 0;
        for (boolean one : Fusions.paper(model.names())) {
            count += one ? 1 : 0;
        }
        return count > 1;
    }

    private boolean[] choice(ScoreModel model, List<ScoredClip> clips, long seed) throws IOException {
        PseudoAnomalies pseudo = new PseudoAnomalies(set.source(), set.normals(), set.others(), seed);
        List<FusionChoice.Contrast> contrasts = new ArrayList<>();
        for (MachineId machine : set.machines()) {
            List<ScoredClip> heldOut = clips.stream()
                    .filter(c -> c.role() == Role.HELD_OUT && c.machine().equals(machine))
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
        return FusionChoice.best(Fusions.paper(model.names()), contrasts);
    }

    private static List<ScoreModel.Sample> samples(
            List<Recording> recordings, List<Analysis> analyses, List<Role> roles, Role role) {
        List<ScoreModel.Sample> samples = new ArrayList<>();
        for (int i = 0; i < recordings.size(); i++) {
            if (roles.get(i) == role) {
                samples.add(new ScoreModel.Sample(recordings.get(i).machine(), analyses.get(i)));
            }
        }
        return samples;
    }
}
