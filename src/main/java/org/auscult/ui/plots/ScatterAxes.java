package org.auscult.ui.plots;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.auscult.experiment.Ticks;
import org.auscult.ui.PlotText;
import org.auscult.workbench.Viewport;

/**
 * The frame around a plane of dots.
 *
 * @param x the title below
 * @param y the title on the left
 * @param areNumbered whether places mean something, and have numbers
 */
record ScatterAxes(String x, String y, boolean areNumbered) {
    static final ScatterAxes NONE = new ScatterAxes("", "", false);

    /** Stands out from a light ground and from a dark one. */
    static final Color LINE = new Color(128, 128, 128);

    private static final double EDGE = 8;
    private static final int MOST_TICKS = 6;

    /** Where the plane stands in a pane; numbers take room that titles alone do not need. */
    PlaneArea area(Viewport viewport, double width, double height) {
        double left = areNumbered ? 44 : 22;
        double bottom = areNumbered ? 38 : 22;
        return new PlaneArea(viewport, left, EDGE, width - left - EDGE, height - bottom - EDGE);
    }

    void paint(Graphics2D g, PlaneArea area, double height, Color ink) {
        g.setFont(PlotText.drawingFont());
        g.setStroke(new BasicStroke(1));
        g.setColor(LINE);
        g.draw(new Rectangle2D.Double(area.left() - 0.5, area.top() - 0.5, area.width() + 1, area.height() + 1));
        g.setColor(ink);
        PlotText.write(g, x, area.left() + area.width() / 2, height - 9, PlotText.Side.CENTER);
        PlotText.writeUpwards(g, y, 9, area.top() + area.height() / 2);
        if (areNumbered) {
            Viewport seen = area.viewport();
            for (double tick : Ticks.of(seen.left(), seen.right(), MOST_TICKS)) {
                PlotText.write(g, Ticks.text(tick), area.x(tick), area.bottom() + 11, PlotText.Side.CENTER);
            }
            for (double tick : Ticks.of(seen.bottom(), seen.top(), MOST_TICKS)) {
                PlotText.write(g, Ticks.text(tick), area.left() - 4, area.y(tick), PlotText.Side.LEFT);
            }
        }
    }
}
