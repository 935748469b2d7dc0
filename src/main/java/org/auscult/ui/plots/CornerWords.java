package org.auscult.ui.plots;

import java.util.List;
import javafx.event.Event;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.auscult.ui.SelectionKeys;
import org.auscult.workbench.Selection;
import org.jspecify.annotations.Nullable;

/**
 * What the corners of a plot hold, above and below its plane: no dot lies under them. A click on a corner's words, or Enter,
 * selects what it holds; with Shift that joins the selection, with Ctrl it leaves it.
 */
final class CornerWords extends StackPane {
    private static final double GAP = 8;

    private final List<Label> corners = List.of(new Label(), new Label(), new Label(), new Label());

    /** What is done with what a corner holds. */
    @FunctionalInterface
    interface Choice {
        void select(boolean isRight, boolean isUp, Selection.Combine how);
    }

    CornerWords(Choice choice) {
        setPickOnBounds(false);
        List<Pos> places = List.of(Pos.TOP_LEFT, Pos.TOP_RIGHT, Pos.BOTTOM_LEFT, Pos.BOTTOM_RIGHT);
        for (int i = 0; i < corners.size(); i++) {
            Label corner = corners.get(i);
            corner.getStyleClass().add("corner-words");
            corner.maxWidthProperty().bind(widthProperty().divide(2).subtract(GAP / 2));
            corner.setAlignment(places.get(i));
            setAlignment(corner, places.get(i));
            offer(corner, i % 2 == 1, i < 2, choice);
        }
        corners.get(1).setStyle("-fx-text-alignment: right;");
        corners.get(3).setStyle("-fx-text-alignment: right;");
        getChildren().addAll(corners);
    }

    /** The plot below hears nothing of it: a click there would clear the selection. */
    private static void offer(Label corner, boolean isRight, boolean isUp, Choice choice) {
        corner.setFocusTraversable(true);
        corner.setCursor(Cursor.HAND);
        corner.setAccessibleRole(AccessibleRole.BUTTON);
        corner.setTooltip(new Tooltip("Click or Enter selects these clips; Shift adds them, Ctrl takes them away"));
        corner.setOnMousePressed(Event::consume);
        corner.setOnMouseReleased(Event::consume);
        corner.setOnMouseClicked(event -> {
            choice.select(isRight, isUp, SelectionKeys.of(event));
            event.consume();
        });
        corner.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                choice.select(isRight, isUp, SelectionKeys.of(event));
                event.consume();
            }
        });
    }

    /** Null takes the words away. */
    void show(@Nullable Quadrants quadrants) {
        setVisible(quadrants != null);
        if (quadrants != null) {
            corners.get(0).setText(quadrants.topLeft());
            corners.get(1).setText(quadrants.topRight());
            corners.get(2).setText(quadrants.bottomLeft());
            corners.get(3).setText(quadrants.bottomRight());
        }
    }
}
