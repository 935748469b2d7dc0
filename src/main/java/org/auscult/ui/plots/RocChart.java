package org.auscult.ui.plots;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.StackPane;
import org.auscult.evaluation.Decision;
import org.auscult.evaluation.RocBand;
import org.auscult.score.ScoredClip;
import org.auscult.ui.DrawingCanvas;
import org.auscult.ui.Figure;
import org.auscult.ui.PlotText;
import org.jspecify.annotations.Nullable;

/** ROC curves on the screen, and the steps of some clips marked on them. */
final class RocChart extends StackPane {
    private static final double REACH = 14;
    /** Dots closer than this can't be told apart. */
    private static final double APART = 1;

    private static final double MARK = 9;
    private static final double KEY = 6;

    private final RocPlot plot;
    private final DrawingCanvas canvas = new DrawingCanvas(this::paintCurves);
    private final DrawingCanvas marks = new DrawingCanvas(this::paintMarks);
    private List<RocCurves.Curve> curves = List.of();
    private @Nullable ScoredClip focused;
    private Collection<ScoredClip> selected = List.of();
    /** Of the selected clips on the fused curve, rising: many clips make one step, and a dragged threshold repaints them all. */
    private int[] selectedSteps = new int[0];

    private @Nullable Decision operating;

    /** A point of a curve. */
    record Hit(RocCurves.Curve curve, int point) {
        double threshold() {
            return curve.roc().thresholds()[point];
        }

        double falsePositiveRate() {
            return curve.roc().falsePositiveRate()[point];
        }

        double truePositiveRate() {
            return curve.roc().truePositiveRate()[point];
        }
    }

    RocChart(double maxFpr) {
        plot = new RocPlot(maxFpr);
        setId("roc-chart");
        marks.setId("roc-marks");
        getChildren().addAll(canvas, marks);
    }

    /**
     * Shows curves.
     *
     * @param shown the last on top
     * @param band where the fused curve lies under resampling; null not to shade it
     */
    void show(List<RocCurves.Curve> shown, @Nullable RocBand band) {
        curves = shown;
        selectedSteps = steps();
        plot.fill(shown);
        if (band != null) {
            fused().ifPresent(curve -> plot.shade(band, PlotText.awt(curve.color())));
        }
        repaint();
    }

    /** Spreads the small false positive rates over decades, or not; with the next curves shown. */
    void spread(boolean overDecades) {
        plot.spread(overDecades);
    }

    /** Marks the steps of a clip on all curves, null for none, and of others on the fused one. */
    void mark(@Nullable ScoredClip one, Collection<ScoredClip> others) {
        focused = one;
        selected = others;
        selectedSteps = steps();
        marks.repaint();
    }

    private int[] steps() {
        return fused().map(curve -> selected.stream()
                        .mapToDouble(curve.score())
                        .filter(score -> !Double.isNaN(score))
                        .mapToInt(curve.roc()::stepOf)
                        .sorted()
                        .distinct()
                        .toArray())
                .orElse(new int[0]);
    }

    /** Marks where the thresholds stand; null for none. */
    void operate(@Nullable Decision decision) {
        operating = decision;
        marks.repaint();
    }

    /** The threshold of the fused curve's point nearest to a place; null without a fused curve. */
    @Nullable
    Double fusedThreshold(double x, double y) {
        Hit hit = nearest(fused().stream().toList(), x, y, Double.POSITIVE_INFINITY);
        return hit == null ? null : hit.threshold();
    }

    /** The curve's point nearest to a place; null if none is near. */
    @Nullable
    Hit hit(double x, double y) {
        return nearest(own(), x, y, REACH);
    }

    /** Where curves coincide, the one on top. */
    private @Nullable Hit nearest(List<RocCurves.Curve> among, double x, double y, double reach) {
        Hit best = null;
        double closest = reach * reach;
        for (RocCurves.Curve curve : among) {
            for (int p = 0; p < curve.roc().thresholds().length; p++) {
                double dx = plot.x(curve.roc().falsePositiveRate()[p]) - x;
                double dy = plot.y(curve.roc().truePositiveRate()[p]) - y;
                if (dx * dx + dy * dy <= closest) {
                    closest = dx * dx + dy * dy;
                    best = new Hit(curve, p);
                }
            }
        }
        return best;
    }

    /** Where a point lies in the pane. */
    double[] placeOf(Hit hit) {
        return new double[] {plot.x(hit.falsePositiveRate()), plot.y(hit.truePositiveRate())};
    }

    /** The theme's colour of text. */
    Color ink() {
        return canvas.ink();
    }

    /** For a file: what the pointer or the selection is at is of no meaning there. */
    void paint(Graphics2D g, double width, double height) {
        paintCurves(g, width, height);
        paintOperating(g);
        repaint();
    }

    /** What the mark of the thresholds is; none while there is none. */
    Optional<Figure.Key> key() {
        return fused().filter(curve -> operating != null)
                .map(curve -> new Figure.Key(
                        (g, width, height) -> diamond(g, width / 2, height / 2, KEY), "at the set thresholds"));
    }

    private void repaint() {
        canvas.repaint();
        marks.repaint();
    }

    private void paintCurves(Graphics2D g, double width, double height) {
        plot.paint(g, width, height, canvas.ink());
    }

    private void paintMarks(Graphics2D g, double width, double height) {
        fused().ifPresent(curve -> paintSelected(g, curve));
        paintOperating(g);
        ScoredClip clip = focused;
        if (clip != null) {
            own().forEach(curve -> {
                double score = curve.score().applyAsDouble(clip);
                if (!Double.isNaN(score)) {
                    dot(g, curve, placeOf(new Hit(curve, curve.roc().stepOf(score))), 6);
                }
            });
        }
    }

    private void paintSelected(Graphics2D g, RocCurves.Curve curve) {
        double[] last = {Double.NEGATIVE_INFINITY, 0};
        for (int step : selectedSteps) {
            double[] at = placeOf(new Hit(curve, step));
            if (Math.hypot(at[0] - last[0], at[1] - last[1]) >= APART) {
                dot(g, curve, at, 4);
                last = at;
            }
        }
    }

    /** The curves whose steps are clips of the shown run. */
    private List<RocCurves.Curve> own() {
        return curves.stream()
                .filter(curve -> curve.kind() != RocCurves.Kind.PINNED)
                .toList();
    }

    private Optional<RocCurves.Curve> fused() {
        return curves.stream().filter(RocCurves.Curve::isFused).findFirst();
    }

    private void dot(Graphics2D g, RocCurves.Curve curve, double[] at, double radius) {
        Ellipse2D circle = new Ellipse2D.Double(at[0] - radius, at[1] - radius, 2 * radius, 2 * radius);
        g.setColor(PlotText.awt(curve.color()));
        g.fill(circle);
        g.setColor(canvas.ink());
        g.setStroke(new BasicStroke(1.5f));
        g.draw(circle);
    }

    private void paintOperating(Graphics2D g) {
        Decision decision = operating;
        if (decision != null && fused().isPresent()) {
            diamond(g, plot.x(decision.falseAlarmRate()), plot.y(decision.recall()), MARK);
        }
    }

    /** So that it is not taken for a clip's step. */
    private void diamond(Graphics2D g, double x, double y, double reach) {
        Path2D shape = new Path2D.Double();
        shape.moveTo(x, y - reach);
        shape.lineTo(x + reach, y);
        shape.lineTo(x, y + reach);
        shape.lineTo(x - reach, y);
        shape.closePath();
        g.setColor(canvas.ink());
        g.fill(shape);
    }
}
