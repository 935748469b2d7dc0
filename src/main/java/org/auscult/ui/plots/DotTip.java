package org.auscult.ui.plots;

import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/** Says what a dot is, beside it and at once: a tooltip waits for a pointer that rests on so small a thing. */
final class DotTip extends Label {
    private static final double GAP = 12;

    DotTip() {
        getStyleClass().add("dot-tip");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
    }

    void hide() {
        setVisible(false);
    }

    /** Says this beside a place in the plot that holds it, on the side that has room. */
    void say(String words, Point2D place) {
        setText(words);
        setVisible(true);
        applyCss();
        autosize();
        Pane plot = (Pane) getParent();
        boolean isRoomToTheRight = place.getX() + GAP + getWidth() <= plot.getWidth();
        double x = isRoomToTheRight ? place.getX() + GAP : place.getX() - GAP - getWidth();
        double y = Math.min(place.getY() + GAP, plot.getHeight() - getHeight());
        relocate(Math.max(0, x), Math.max(0, y));
    }
}
