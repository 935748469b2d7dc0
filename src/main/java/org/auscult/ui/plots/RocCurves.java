package org.auscult.ui.plots;

import java.awt.BasicStroke;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import javafx.scene.paint.Color;
import org.auscult.dataset.Condition;
import org.auscult.evaluation.Decision;
import org.auscult.evaluation.Evaluation;
import org.auscult.evaluation.Labelled;
import org.auscult.evaluation.RocCurve;
import org.auscult.experiment.Experiment;
import org.auscult.experiment.PlotColor;
import org.auscult.score.Fusion;
import org.auscult.score.ScoredClip;
import org.auscult.ui.PlotText;
import org.auscult.workbench.RunWords;
import org.auscult.workbench.ScoreView;
import org.auscult.workbench.Verdicts;
import org.jspecify.annotations.Nullable;

/**
 * The curves of some judged clips.
 *
 * @param clips labelled test clips
 * @param curves of each score, then of the pinned run's fused one, then of the shown run's; those that are not defined are missing
 */
record RocCurves(List<ScoredClip> clips, List<Curve> curves) {
    /** Nothing judged. */
    static final RocCurves NONE = new RocCurves(List.of(), List.of());

    /** What a curve is drawn of. */
    enum Kind {
        SCORE(1.8f),
        PINNED(2, 5, 4),
        FUSED(3);

        private final BasicStroke stroke;

        Kind(float width, float... dashes) {
            stroke = new BasicStroke(
                    width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes.length == 0 ? null : dashes, 0);
        }

        BasicStroke stroke() {
            return stroke;
        }
    }

    /**
     * One curve.
     *
     * @param name for people
     * @param color of the line
     * @param score gives the value of a clip of the shown run; of a pinned run's curve, nothing can be asked
     */
    record Curve(Kind kind, String name, Color color, RocCurve roc, ToDoubleFunction<ScoredClip> score) {
        boolean isFused() {
            return kind == Kind.FUSED;
        }
    }

    /** The curves of the shown run's scores over the clips that pass. */
    static RocCurves ofScores(ScoreView view, Predicate<ScoredClip> passes) {
        List<ScoredClip> clips = judged(view.clips(), passes);
        List<Curve> curves = new ArrayList<>();
        for (int s = 0; s < view.scores().size(); s++) {
            int score = s;
            curve(
                            Kind.SCORE,
                            view.scores().get(s),
                            PlotText.color(PlotColor.ofSeries(s)),
                            clips,
                            clip -> clip.z()[score])
                    .ifPresent(curves::add);
        }
        return new RocCurves(clips, curves);
    }

    /**
     * These and a pinned run's fused curve.
     *
     * @param shown how the shown run is fused: another way of the pinned one is named
     */
    RocCurves with(Experiment pinned, Fusion fusion, Fusion shown, Predicate<ScoredClip> passes) {
        String fused = fusion.title().equals(shown.title()) ? "" : ", fused by " + fusion.title();
        return with(curve(
                Kind.PINNED,
                "pinned: " + RunWords.ofType(pinned) + fused,
                color(fusion, PlotColor.PINNED),
                judged(pinned.table().clips(), passes),
                clip -> fusion.fuse(clip.z())));
    }

    /** These and the shown run's fused curve. */
    RocCurves with(Fusion fusion) {
        return with(curve(Kind.FUSED, "fused", color(fusion, PlotColor.FUSED), clips, clip -> fusion.fuse(clip.z())));
    }

    private RocCurves with(Optional<Curve> another) {
        List<Curve> all = new ArrayList<>(curves);
        another.ifPresent(all::add);
        return new RocCurves(clips, all);
    }

    private static Color color(Fusion fusion, PlotColor usual) {
        return PlotText.color(fusion.usesLabels() ? PlotColor.ORACLE : usual);
    }

    private static List<ScoredClip> judged(List<ScoredClip> clips, Predicate<ScoredClip> passes) {
        return clips.stream().filter(ScoredClip::isLabelledTest).filter(passes).toList();
    }

    private static Optional<Curve> curve(
            Kind kind, String name, Color color, List<ScoredClip> clips, ToDoubleFunction<ScoredClip> score) {
        return labelled(clips, score).curve().map(roc -> new Curve(kind, name, color, roc, score));
    }

    /** A row a point of each curve. */
    List<List<String>> table() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("score", "threshold", "false positive rate", "true positive rate"));
        for (Curve curve : curves) {
            for (int p = 0; p < curve.roc().thresholds().length; p++) {
                rows.add(List.of(
                        curve.name(),
                        String.valueOf(curve.roc().thresholds()[p]),
                        String.valueOf(curve.roc().falsePositiveRate()[p]),
                        String.valueOf(curve.roc().truePositiveRate()[p])));
            }
        }
        return rows;
    }

    /** What verdicts make of the clips of the fused curve; null without one. */
    @Nullable
    Decision decision(Verdicts verdicts) {
        return fused().map(curve -> Decision.of(
                        clips.stream()
                                .filter(clip -> !Double.isNaN(curve.score().applyAsDouble(clip))),
                        clip -> clip.recording().condition() == Condition.ANOMALOUS,
                        verdicts::isAnomalous))
                .orElse(null);
    }

    /** The fused curve; empty if it is not defined. */
    Optional<Curve> fused() {
        return curves.stream().filter(Curve::isFused).findFirst();
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
