package org.auscult.ui;

import java.awt.Graphics2D;

/** A plot as vector art: the same strokes on the screen, in a {@link DrawingCanvas}, and in an SVG file. */
@FunctionalInterface
public interface Drawing {
    /** Paints from (0, 0) to (width, height), in points. The ground is there already. */
    void paint(Graphics2D g, double width, double height);
}
