package org.auscult.ui;

import javafx.scene.control.Label;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;

/** Text on canvases and in legends, of one kind in all plots. */
public final class PlotText {
    private static final double SIZE = 12;

    private PlotText() {}

    /** The font of axes and marks. */
    public static Font font() {
        return Font.font("Roboto", SIZE);
    }

    /** A legend's entry: a patch of the series' colour, and its name in the theme's. */
    public static Label legend(Color color, String text) {
        Label entry = new Label(text, new Rectangle(12, 4, color));
        entry.setGraphicTextGap(6);
        return entry;
    }
}
