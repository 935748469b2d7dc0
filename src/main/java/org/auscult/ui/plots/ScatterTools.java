package org.auscult.ui.plots;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.auscult.ui.Icons;

/** What a plot of dots offers above it: its own choices, the shape that a drag draws, and showing all. */
final class ScatterTools extends FlowPane {
    /** @param own the plot's choices, on the left */
    ScatterTools(ScatterCanvas canvas, List<Node> own) {
        super(6, 4);
        getStyleClass().add("plot-tools");
        getChildren().addAll(own);
        ToggleButton rectangle = new ToggleButton(null, Icons.of("mdi2s-selection-drag"));
        rectangle.setTooltip(new Tooltip("Drag a rectangle instead of a free outline"));
        rectangle.setAccessibleText("Select by rectangle");
        rectangle.getStyleClass().addAll("flat", "button-icon");
        rectangle
                .selectedProperty()
                .addListener((property, old, isOn) ->
                        canvas.setShape(isOn ? LassoPath.Shape.RECTANGLE : LassoPath.Shape.LASSO));
        Button fit = new Button(null, Icons.of("mdi2f-fit-to-page-outline"));
        fit.setTooltip(new Tooltip("Show all dots (double click, or 0). The wheel zooms, the middle button drags"));
        fit.setAccessibleText("Show all dots");
        fit.getStyleClass().addAll("flat", "button-icon");
        fit.setOnAction(event -> canvas.fit());
        getChildren().addAll(rectangle, fit);
    }
}
