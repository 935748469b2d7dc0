package org.auscult.ui;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * A plot as it leaves the window, without controls: below what it is of, above the key to its colours and marks.
 *
 * @param title what is shown, of which run, of which recording: a line each
 * @param ink the colour of text
 * @param keys what its colours and marks stand for
 * @param plot the plot itself
 */
public record Figure(List<String> title, Color ink, List<Key> keys, Drawing plot) implements Drawing {
    private static final double LINE = 18;
    private static final double EDGE = 10;
    private static final double SAMPLE = 20;
    private static final double GAP = 6;
    private static final double APART = 18;

    /**
     * An entry of the key.
     *
     * @param sample painted into {@value #SAMPLE} by {@value #LINE} points
     * @param words what it stands for
     */
    public record Key(Drawing sample, String words) {
        /** A line of the plot. */
        public static Key line(Color color, Stroke stroke, String words) {
            return new Key(
                    (g, width, height) -> {
                        g.setColor(color);
                        g.setStroke(stroke);
                        g.draw(new Line2D.Double(0, height / 2, width, height / 2));
                    },
                    words);
        }

        /** An area of the plot. */
        public static Key patch(Color color, String words) {
            return new Key(
                    (g, width, height) -> {
                        g.setColor(color);
                        g.fill(new Rectangle2D.Double(4, height / 2 - 5, width - 8, 10));
                    },
                    words);
        }
    }

    @Override
    public void paint(Graphics2D g, double width, double height) {
        g.setFont(PlotText.drawingFont());
        double head = paintTitle(g, width);
        double foot = paintKeys(g, width, 0, false);
        moved(g, 0, head, () -> plot.paint(g, width, height - head - foot));
        g.setFont(PlotText.drawingFont());
        paintKeys(g, width, height - foot, true);
    }

    private double paintTitle(Graphics2D g, double width) {
        double y = GAP + LINE / 2;
        g.setColor(ink);
        for (String line : title) {
            writeWhole(g, line, EDGE, y, width - EDGE);
            y += LINE;
        }
        return y - LINE / 2 + GAP;
    }

    /** In as many lines as they need; the height of those. */
    private double paintKeys(Graphics2D g, double width, double top, boolean isToBeSeen) {
        double x = EDGE;
        double y = top;
        for (Key key : keys) {
            double wide = SAMPLE + GAP + g.getFontMetrics().stringWidth(key.words);
            if (x > EDGE && x + wide > width - EDGE) {
                x = EDGE;
                y += LINE;
            }
            if (isToBeSeen) {
                moved(g, x, y, () -> key.sample.paint(g, SAMPLE, LINE));
                g.setColor(ink);
                writeWhole(g, key.words, x + SAMPLE + GAP, y + LINE / 2, width - EDGE);
            }
            x += wide + APART;
        }
        return keys.isEmpty() ? 0 : y - top + LINE + GAP;
    }

    /** In a smaller font where it would not end before an edge: nothing in it may be cut off, a number least of all. */
    private static void writeWhole(Graphics2D g, String line, double x, double y, double end) {
        Font font = g.getFont();
        double wide = g.getFontMetrics().stringWidth(line) / (end - x);
        g.setFont(wide > 1 ? font.deriveFont((float) (font.getSize2D() / wide)) : font);
        PlotText.write(g, line, x, y, PlotText.Side.RIGHT);
        g.setFont(font);
    }

    private static void moved(Graphics2D g, double x, double y, Runnable paint) {
        g.translate(x, y);
        paint.run();
        g.translate(-x, -y);
    }
}
