package org.auscult.ui.plots;

import java.awt.BasicStroke;
import java.util.Set;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.shape.StrokeLineCap;

/** A curve in a legend: a button with a piece of its line that hides the curve and shows it again. */
final class CurveToggle extends ToggleButton {
    private static final double SAMPLE = 20;

    private final String curve;

    /**
     * Shows a curve unless it is hidden.
     *
     * @param curve its name
     * @param color of its line
     * @param stroke of its line
     * @param hidden the names of the hidden curves; kept by the button
     * @param onChange told when the curve is hidden or shown
     */
    CurveToggle(String curve, Color color, BasicStroke stroke, Set<String> hidden, Runnable onChange) {
        super(curve, sample(color, stroke));
        this.curve = curve;
        setMnemonicParsing(false);
        getStyleClass().add("legend-entry");
        setAccessibleText("Curve of " + curve);
        setTooltip(new Tooltip("Hide or show the curve of " + curve));
        setSelected(!hidden.contains(curve));
        selectedProperty().addListener((property, old, isShown) -> {
            if (isShown) {
                hidden.remove(curve);
            } else {
                hidden.add(curve);
            }
            onChange.run();
        });
    }

    private static Line sample(Color color, BasicStroke stroke) {
        Line sample = new Line(0, 0, SAMPLE, 0);
        sample.setStroke(color);
        sample.setStrokeWidth(stroke.getLineWidth());
        sample.setStrokeLineCap(StrokeLineCap.BUTT);
        float[] dashes = stroke.getDashArray();
        for (int i = 0; dashes != null && i < dashes.length; i++) {
            sample.getStrokeDashArray().add((double) dashes[i]);
        }
        return sample;
    }

    /** The name of its curve. */
    String curve() {
        return curve;
    }
}
