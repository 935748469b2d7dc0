package org.auscult.ui.plots;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** What the corners of a plot hold, above and below its plane: no dot lies under them. */
final class CornerWords extends StackPane {
    private static final double GAP = 8;

    private final List<Label> corners = List.of(new Label(), new Label(), new Label(), new Label());

    CornerWords() {
        setMouseTransparent(true);
        List<Pos> places = List.of(Pos.TOP_LEFT, Pos.TOP_RIGHT, Pos.BOTTOM_LEFT, Pos.BOTTOM_RIGHT);
        for (int i = 0; i < corners.size(); i++) {
            Label corner = corners.get(i);
            corner.getStyleClass().add("corner-words");
            corner.maxWidthProperty().bind(widthProperty().divide(2).subtract(GAP / 2));
            corner.setAlignment(places.get(i));
            setAlignment(corner, places.get(i));
        }
        corners.get(1).setStyle("-fx-text-alignment: right;");
        corners.get(3).setStyle("-fx-text-alignment: right;");
        getChildren().addAll(corners);
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
