package org.auscult.ui.plots;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import org.auscult.ui.PlotText;

/**
 * A cross through a plot, and what each corner holds, a line or some.
 *
 * @param x where it stands
 * @param y where it lies
 */
record Quadrants(double x, double y, String topLeft, String topRight, String bottomLeft, String bottomRight) {
    /** What the words take above the plane, and below its axis. */
    static final double ROOM = 36;

    private static final double LINE = 15;
    private static final double INSET = 6;

    void paintCross(Graphics2D g, PlaneArea area) {
        double across = Math.max(area.left(), Math.min(area.right(), area.x(x)));
        double down = Math.max(area.top(), Math.min(area.bottom(), area.y(y)));
        g.setColor(ScatterAxes.LINE);
        g.setStroke(PlotText.dashes());
        g.draw(new Line2D.Double(across, area.top(), across, area.bottom()));
        g.draw(new Line2D.Double(area.left(), down, area.right(), down));
    }

    /** Beside the plane, so that no dot lies under them. */
    void paintWords(Graphics2D g, PlaneArea area, double height, Color ink) {
        g.setColor(ink);
        write(g, topLeft, area.left() + INSET, INSET, PlotText.Side.RIGHT);
        write(g, topRight, area.right() - INSET, INSET, PlotText.Side.LEFT);
        double low = height - 2 * LINE - 1;
        write(g, bottomLeft, area.left() + INSET, low, PlotText.Side.RIGHT);
        write(g, bottomRight, area.right() - INSET, low, PlotText.Side.LEFT);
    }

    private static void write(Graphics2D g, String words, double x, double top, PlotText.Side side) {
        double at = top + LINE / 2;
        for (String line : words.split("\n")) {
            PlotText.write(g, line, x, at, side);
            at += LINE;
        }
    }
}
