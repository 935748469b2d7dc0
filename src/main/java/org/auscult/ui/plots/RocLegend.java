package org.auscult.ui.plots;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.shape.Line;
import javafx.scene.shape.StrokeLineCap;
import org.auscult.experiment.RunEvaluation;
import org.auscult.ui.PlotText;

/** The names and numbers of ROC curves; each is a button that hides its curve and shows it again. */
final class RocLegend extends FlowPane {
    /** The height of a line in a drawing. */
    static final double LINE = 18;

    private static final double SAMPLE = 20;

    private final Label caption = new Label("Curve, AUC, pAUC");
    private final Set<String> hidden = new HashSet<>();
    private final Runnable onChange;

    /** @param onChange told when a curve is hidden or shown */
    RocLegend(Runnable onChange) {
        super(12, 0);
        this.onChange = onChange;
        caption.getStyleClass().addAll("text-muted", "text-small", "legend-caption");
        setPadding(new Insets(2, 8, 6, 8));
    }

    /** Offers curves; what was hidden by its name stays so. */
    void offer(List<RocCurves.Curve> curves) {
        getChildren().setAll(curves.stream().map(this::entry).toList());
        if (!curves.isEmpty()) {
            getChildren().add(0, caption);
        }
    }

    /** Whether the curve of a name is to be seen. */
    boolean shows(RocCurves.Curve curve) {
        return !hidden.contains(curve.name());
    }

    /** A curve's name and numbers. */
    static String words(RocCurves.Curve curve) {
        return words("%s  AUC %.3f  pAUC %.3f", curve);
    }

    private static String words(String form, RocCurves.Curve curve) {
        return String.format(
                Locale.ROOT, form, curve.name(), curve.roc().auc(), curve.roc().partialAuc(RunEvaluation.MAX_FPR));
    }

    /** The legend as a part of a drawing, a line below another. */
    void paint(Graphics2D g, List<RocCurves.Curve> curves, double top, Color ink) {
        g.setFont(PlotText.drawingFont());
        for (int i = 0; i < curves.size(); i++) {
            double y = top + LINE * (i + 0.5);
            g.setColor(PlotText.awt(curves.get(i).color()));
            g.setStroke(curves.get(i).kind().stroke());
            g.draw(new Line2D.Double(48, y, 48 + SAMPLE, y));
            g.setColor(ink);
            PlotText.write(g, words(curves.get(i)), 76, y, PlotText.Side.RIGHT);
        }
    }

    private static Line sample(RocCurves.Curve curve) {
        Line sample = new Line(0, 0, SAMPLE, 0);
        sample.setStroke(curve.color());
        sample.setStrokeWidth(curve.kind().stroke().getLineWidth());
        sample.setStrokeLineCap(StrokeLineCap.BUTT);
        float[] dashes = curve.kind().stroke().getDashArray();
        for (int i = 0; dashes != null && i < dashes.length; i++) {
            sample.getStrokeDashArray().add((double) dashes[i]);
        }
        return sample;
    }

    private CurveToggle entry(RocCurves.Curve curve) {
        CurveToggle entry = new CurveToggle(curve.name(), sample(curve), hidden, onChange);
        entry.setText(words("%s  %.3f  %.3f", curve));
        entry.setAccessibleText("Curve of " + words(curve));
        entry.setId("roc-legend-" + curve.name());
        return entry;
    }
}
