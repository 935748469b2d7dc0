package org.auscult.ui.inspection;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Locale;
import org.auscult.experiment.PlotColor;
import org.auscult.inspection.OcclusionMap;
import org.auscult.ui.PlotText;

/**
 * The colours of a map's parts: the deeper, the more the score changes without the part.
 *
 * @param most the change that has the full colour, in standard deviations; above 0
 */
record WhereColors(double most) {
    static final Color ANOMALOUS = new Color(PlotColor.ANOMALOUS.rgb());
    static final Color NORMAL = new Color(PlotColor.NORMAL.rgb());
    private static final int STEPS = 23;
    private static final double STRIP = 8;
    private static final double TEXT_BELOW = 10;

    /** The full colours are those of the parts that change the score most. */
    static WhereColors of(OcclusionMap map) {
        return new WhereColors(most(map.falls()));
    }

    /** The largest change of all that are a number; never 0. */
    static double most(double[] falls) {
        double most = 1e-12;
        for (double fall : falls) {
            most = Math.max(most, Math.abs(fall));
        }
        return most;
    }

    /** The colour of a side alone. */
    static Color side(double fall) {
        return fall >= 0 ? ANOMALOUS : NORMAL;
    }

    /** The colour of a part without which the score falls by so much; over the background. */
    Color of(double fall) {
        Color color = side(fall);
        int alpha = (int) Math.round(255 * Math.min(1, Math.abs(fall) / most));
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), alpha);
    }

    /** What the ends of the colours stand for. */
    String ends() {
        return String.format(Locale.ROOT, most < 100 ? "±%.2f σ" : "±%.0f σ", most);
    }

    /** Paints all colours side by side, and what their ends stand for below. */
    void paintKey(Graphics2D g, Color ink, double x, double y, double width) {
        double step = width / STEPS;
        for (int i = 0; i < STEPS; i++) {
            g.setColor(of(most * (2.0 * i / (STEPS - 1) - 1)));
            g.fill(new Rectangle2D.Double(x + i * step, y, step, STRIP));
        }
        g.setColor(ink);
        PlotText.write(g, ends(), x + width / 2, y + STRIP + TEXT_BELOW, PlotText.Side.CENTER);
    }
}
