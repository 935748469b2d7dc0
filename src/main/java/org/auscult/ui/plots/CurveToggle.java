package org.auscult.ui.plots;

import java.util.Set;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.shape.Shape;

/** A curve in a legend: a button with a piece of its line that hides the curve and shows it again. */
final class CurveToggle extends ToggleButton {
    private final String curve;

    /**
     * Shows a curve unless it is hidden.
     *
     * @param curve its name
     * @param sample a piece of its line
     * @param hidden the names of the hidden curves; kept by the button
     * @param onChange told when the curve is hidden or shown
     */
    CurveToggle(String curve, Shape sample, Set<String> hidden, Runnable onChange) {
        super(curve, sample);
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

    /** The name of its curve. */
    String curve() {
        return curve;
    }
}
