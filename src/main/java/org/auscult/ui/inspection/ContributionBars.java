package org.auscult.ui.inspection;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.auscult.experiment.PlotColor;
import org.auscult.score.Fusion;
import org.auscult.score.ScoredClip;
import org.auscult.ui.Decimals;
import org.auscult.ui.PlotText;

/**
 * What each score contributed to a clip's fused score, as signed bars that add up to it.
 *
 * @param scores their names
 * @param clip explained
 * @param fusion that the score is of
 */
record ContributionBars(List<String> scores, ScoredClip clip, Fusion fusion) {
    static final Color ANOMALOUS = new Color(PlotColor.ANOMALOUS.rgb());
    static final Color NORMAL = new Color(PlotColor.NORMAL.rgb());
    private static final double NAME = 120;
    private static final double NUMBERS = 180;
    private static final double TALLEST_ROW = 24;
    private static final double LOWEST_ROW = 15;
    private static final double EDGE = 8;

    /** All rows stand in a height, as long as they can be read. */
    double rowHeight(double height) {
        return Math.max(LOWEST_ROW, Math.min(TALLEST_ROW, (height - 12) / (scores.size() + 1)));
    }

    /** Where the bars end. */
    double bottom(double height) {
        return 2 * EDGE + (scores.size() + 1) * rowHeight(height);
    }

    void paint(Graphics2D g, Color ink, double width, double height) {
        double[] shares = fusion.contributions(clip.z());
        double fused = fusion.fuse(clip.z());
        double largest = Math.max(1e-12, Math.abs(fused));
        for (double share : shares) {
            largest = Math.max(largest, Math.abs(share));
        }
        double half = Math.max(1, width - NAME - NUMBERS - 24) / 2;
        for (int s = 0; s < shares.length; s++) {
            String numbers =
                    number(shares[s]) + "   (z " + number(clip.z()[s]) + ", raw " + number(clip.raw()[s]) + ")";
            bar(g, ink, s, scores.get(s), shares[s] / largest * half, numbers, width, height);
        }
        bar(g, ink, shares.length, "Fused", fused / largest * half, number(fused), width, height);
        g.setStroke(new BasicStroke(1));
        g.draw(new Line2D.Double(NAME + half, EDGE / 2, NAME + half, bottom(height) - EDGE));
    }

    private void bar(
            Graphics2D g, Color ink, int row, String name, double length, String numbers, double width, double height) {
        double middle = NAME + Math.max(1, width - NAME - NUMBERS - 24) / 2;
        double thick = rowHeight(height) - 5;
        double y = EDGE + row * rowHeight(height);
        g.setColor(length >= 0 ? ANOMALOUS : NORMAL);
        g.fill(new Rectangle2D.Double(Math.min(middle, middle + length), y, Math.abs(length), thick));
        g.setColor(ink);
        PlotText.write(g, name, NAME - 10, y + thick / 2, PlotText.Side.LEFT);
        PlotText.write(g, numbers, width - NUMBERS - 4, y + thick / 2, PlotText.Side.RIGHT);
    }

    /** A row a score, and one for their sum. */
    List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        double[] shares = fusion.contributions(clip.z());
        for (int s = 0; s < shares.length; s++) {
            rows.add(List.of(scores.get(s), exact(shares[s]), exact(clip.z()[s]), exact(clip.raw()[s])));
        }
        rows.add(List.of("Fused", exact(fusion.fuse(clip.z())), "", ""));
        return rows;
    }

    private static String exact(double value) {
        return String.format(Locale.ROOT, "%.6g", value);
    }

    static String number(double value) {
        return new Decimals(Math.abs(value) >= 100 ? 0 : 2).format(value);
    }
}
