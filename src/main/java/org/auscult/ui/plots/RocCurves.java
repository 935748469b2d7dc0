package org.auscult.ui.plots;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import javafx.scene.paint.Color;
import org.auscult.dataset.Condition;
import org.auscult.evaluation.Evaluation;
import org.auscult.evaluation.Labelled;
import org.auscult.evaluation.RocCurve;
import org.auscult.experiment.Experiment;
import org.auscult.score.Fusion;
import org.auscult.score.Role;
import org.auscult.score.ScoredClip;
import org.auscult.ui.Oracle;
import org.auscult.workbench.ScoreView;

/**
 * The curves of some judged clips.
 *
 * @param clips labelled test clips
 * @param curves of each score, then of the fused one; none if only one condition occurs
 */
record RocCurves(List<ScoredClip> clips, List<Curve> curves) {
    /** The name of the fused score's curve. */
    static final String FUSED = "fused";

    /**
     * One score's curve.
     *
     * @param name of the score
     * @param color of the line
     * @param score gives a clip's value
     */
    record Curve(String name, Color color, RocCurve roc, ToDoubleFunction<ScoredClip> score) {
        boolean isFused() {
            return name.equals(FUSED);
        }
    }

    /** The curves of the shown run over the clips that pass. */
    static RocCurves of(ScoreView view, Predicate<ScoredClip> passes) {
        return view.fusion() == null
                ? new RocCurves(List.of(), List.of())
                : of(view.scores(), view.clips(), view.fusion(), passes);
    }

    /** The same of another run. */
    static RocCurves of(Experiment run, Fusion fusion, Predicate<ScoredClip> passes) {
        return of(run.table().scores(), run.table().clips(), fusion, passes);
    }

    private static RocCurves of(
            List<String> scores, List<ScoredClip> all, Fusion fusion, Predicate<ScoredClip> passes) {
        List<ScoredClip> clips = all.stream()
                .filter(clip -> clip.role() == Role.TEST && clip.recording().condition() != Condition.UNKNOWN)
                .filter(passes)
                .toList();
        List<Curve> curves = new ArrayList<>();
        for (int s = 0; s < scores.size(); s++) {
            int score = s;
            curve(scores.get(s), Palette.color(s), clips, clip -> clip.z()[score])
                    .ifPresent(curves::add);
        }
        return new RocCurves(clips, curves).fusedBy(fusion);
    }

    /** The same scores fused otherwise: only that curve is drawn anew. */
    RocCurves fusedBy(Fusion fusion) {
        List<Curve> all = new ArrayList<>(curves);
        all.removeIf(Curve::isFused);
        Color color = Oracle.uses(fusion.title()) ? Palette.ORACLE : Palette.color(all.size());
        curve(FUSED, color, clips, clip -> fusion.fuse(clip.z())).ifPresent(all::add);
        return new RocCurves(clips, all);
    }

    private static Optional<Curve> curve(
            String name, Color color, List<ScoredClip> clips, ToDoubleFunction<ScoredClip> score) {
        return labelled(clips, score).curve().map(roc -> new Curve(name, color, roc, score));
    }

    /** The clips judged by a score; those whose score is not a number are left out. */
    static Labelled labelled(List<ScoredClip> clips, ToDoubleFunction<ScoredClip> score) {
        return Labelled.of(clips.stream()
                .map(clip -> Evaluation.Judged.of(clip.recording(), score.applyAsDouble(clip)))
                .filter(judged -> !Double.isNaN(judged.score()))
                .toList());
    }

    /** The clips that make a curve's step: those whose score is that threshold. */
    List<ScoredClip> at(Curve curve, int point) {
        double threshold = curve.roc().thresholds()[point];
        return clips.stream()
                .filter(clip -> curve.score().applyAsDouble(clip) == threshold)
                .toList();
    }
}
