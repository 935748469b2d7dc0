package org.auscult.ui.plots;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import org.auscult.ui.Icons;
import org.auscult.ui.ToolRow;

/** What a plot of dots offers above it: its own choices, the shape that a drag draws, and showing all. */
final class ScatterTools extends ToolRow {
    /** @param own the plot's choices, on the left */
    ScatterTools(ScatterCanvas canvas, List<Node> own) {
        getStyleClass().add("plot-tools");
        ToggleButton rectangle = new ToggleButton(null, Icons.of("mdi2s-selection-drag"));
        rectangle.setTooltip(new Tooltip("Drag a rectangle instead of a free outline"));
        rectangle.setAccessibleText("Select by rectangle");
        rectangle.getStyleClass().addAll("flat", "button-icon");
        rectangle
                .selectedProperty()
                .addListener((property, old, isOn) ->
                        canvas.setShape(isOn ? LassoPath.Shape.RECTANGLE : LassoPath.Shape.LASSO));
        Button fit = new Button(null, Icons.of("mdi2f-fit-to-page-outline"));
        fit.setTooltip(new Tooltip(
                "Show all dots (double click, or 0). The wheel zooms, the middle button drags, Backspace takes back"));
        fit.setAccessibleText("Show all dots");
        fit.getStyleClass().addAll("flat", "button-icon");
        fit.setOnAction(event -> canvas.view().fit());
        getItems().addAll(own);
        getItems().addAll(rectangle, fit);
    }
}
