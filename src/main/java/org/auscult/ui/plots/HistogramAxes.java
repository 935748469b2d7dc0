package org.auscult.ui.plots;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.auscult.experiment.ScoreAxis;
import org.auscult.experiment.Ticks;
import org.auscult.ui.PlotText;
import org.auscult.words.Counted;

/**
 * The axes of a histogram, drawn.
 *
 * @param plot where its bars are
 */
record HistogramAxes(Histogram histogram, CountAxis counts, Rectangle2D plot) {
    private static final double LABEL_ROOM = 30;

    void paint(Graphics2D g) {
        ScoreAxis scores = histogram.axis();
        double base = plot.getMaxY();
        g.setStroke(new BasicStroke(1));
        g.draw(new Line2D.Double(plot.getMinX(), base + 0.5, plot.getMaxX(), base + 0.5));
        double end = scores.isCut() ? scores.reach() : scores.high();
        for (double tick : Ticks.of(scores.low(), end, 7)) {
            double x = plot.getMinX() + scores.share(tick) * plot.getWidth();
            g.draw(new Line2D.Double(x, base, x, base + 4));
            if (!scores.isCut() || x < middleOfLast() - LABEL_ROOM) {
                PlotText.write(g, Ticks.text(tick), x, base + 13, PlotText.Side.CENTER);
            }
        }
        if (scores.isCut()) {
            beyond(g);
        }
        double half = g.getFontMetrics().stringWidth(title()) / 2.0;
        double middle = Math.max(half, Math.min(plot.getMaxX() - half, plot.getCenterX()));
        PlotText.write(g, title(), middle, base + 30, PlotText.Side.CENTER);
        for (double tick : counts.ticks()) {
            double y = base - counts.share(tick) * plot.getHeight();
            PlotText.write(g, Ticks.text(tick), plot.getMinX() - 6, y, PlotText.Side.LEFT);
        }
        PlotText.writeUpwards(g, "Clips", 12, plot.getCenterY());
    }

    /** The last bar is of another scale: it stands apart. */
    private void beyond(Graphics2D g) {
        double x = plot.getMaxX() - histogram.axis().last() * plot.getWidth();
        Stroke solid = g.getStroke();
        g.setStroke(PlotText.dashes());
        g.draw(new Line2D.Double(x, plot.getMinY(), x, plot.getMaxY()));
        g.setStroke(solid);
        PlotText.write(g, from(), middleOfLast(), plot.getMaxY() + 13, PlotText.Side.CENTER);
    }

    private double middleOfLast() {
        return plot.getMaxX() - histogram.axis().last() * plot.getWidth() / 2;
    }

    private String from() {
        return "≥ " + Ticks.text(histogram.axis().reach());
    }

    private String title() {
        return histogram.axis().isCut()
                ? "Fused score (σ of the normals); last bar " + from() + ": " + Counted.of(histogram.beyond(), "clip")
                : "Fused score (standard deviations of the normals)";
    }
}
