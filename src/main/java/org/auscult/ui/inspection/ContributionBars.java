package org.auscult.ui.inspection;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.auscult.experiment.PlotColor;
import org.auscult.experiment.Ticks;
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
 * @param bySize whether the largest comes first, whatever its sign, not the run's first; the fused one is always last
 * @param reach which bars go to on either side; a longer one ends in an arrow
 * @param below how much room is left for what stands below, as long as the rows can be read
 */
record ContributionBars(
        List<String> scores, ScoredClip clip, Fusion fusion, boolean bySize, double reach, double below) {
    static final Color ANOMALOUS = new Color(PlotColor.ANOMALOUS.rgb());
    static final Color NORMAL = new Color(PlotColor.NORMAL.rgb());
    /** Of the normals. */
    private static final String UNIT = "std. deviations";

    private static final double NAME = 98;
    private static final double NUMBERS = 180;
    /** In a narrower place the raw scores leave their room to the bars. */
    private static final double NARROW = 460;

    private static final double NUMBERS_IF_NARROW = 116;
    private static final double TALLEST_ROW = 24;
    private static final double LOWEST_ROW = 13;
    private static final double EDGE = 8;
    private static final double ARROW = 8;
    private static final double AXIS = 18;
    private static final int TICKS = 5;
    /** Of a tick's number. */
    private static final double LEAST_ROOM = 26;

    /** All rows stand in a height, as long as they can be read; what has no room below them leaves it to them. */
    double rowHeight(double height) {
        double beside = share(height - below);
        double row = beside >= LOWEST_ROW ? beside : share(height);
        return Math.max(LOWEST_ROW, Math.min(TALLEST_ROW, row));
    }

    private double share(double height) {
        return (height - EDGE - AXIS) / (scores.size() + 1);
    }

    /** The height in which they can be read and what stands below them has its room. */
    double least() {
        return EDGE + (scores.size() + 1) * LOWEST_ROW + AXIS + below;
    }

    /** Where the bars end. */
    double bottom(double height) {
        return axis(height) + AXIS;
    }

    private double axis(double height) {
        return EDGE + (scores.size() + 1) * rowHeight(height);
    }

    /** How many points a standard deviation is long. */
    private double unit(double width) {
        return Math.max(1, (width - NAME - numbers(width) - 24) / 2 - ARROW) / reach;
    }

    private static double middle(double width) {
        return NAME + Math.max(1, width - NAME - numbers(width) - 24) / 2;
    }

    private static double numbers(double width) {
        return width < NARROW ? NUMBERS_IF_NARROW : NUMBERS;
    }

    private List<Integer> order(double[] shares) {
        Comparator<Integer> order =
                bySize ? Comparator.comparingDouble(s -> -Math.abs(shares[s])) : Comparator.naturalOrder();
        return IntStream.range(0, shares.length).boxed().sorted(order).toList();
    }

    void paint(Graphics2D g, Color ink, double width, double height) {
        double[] shares = fusion.contributions(clip.z());
        double fused = fusion.fuse(clip.z());
        int row = 0;
        for (int s : order(shares)) {
            bar(g, ink, row++, scores.get(s), shares[s], numbers(g, s, shares[s], width), width, height);
        }
        bar(g, ink, shares.length, ContributionsPane.TOTAL, fused, number(fused), width, height);
        paintAxis(g, ink, width, height);
    }

    /** As many of them as there is room for: where normals hardly differ, they take a power of ten. */
    private String numbers(Graphics2D g, int score, double share, double width) {
        String alone = number(share);
        String z = alone + "   (z " + number(clip.z()[score]);
        String whole = z + ", raw " + Decimals.threeDigits(clip.raw()[score]) + ")";
        return Stream.of(whole, z + ")")
                .skip(width < NARROW ? 1 : 0)
                .filter(text -> g.getFontMetrics().stringWidth(text) <= numbers(width))
                .findFirst()
                .orElse(alone);
    }

    private void paintAxis(Graphics2D g, Color ink, double width, double height) {
        double middle = middle(width);
        double y = axis(height);
        g.setColor(ink);
        g.setStroke(new BasicStroke(1));
        g.draw(new Line2D.Double(middle, EDGE / 2, middle, y));
        g.draw(new Line2D.Double(middle - reach * unit(width), y, middle + reach * unit(width), y));
        for (double tick : Ticks.of(-reach, reach, (int) Math.min(TICKS, 2 * reach * unit(width) / LEAST_ROOM))) {
            double x = middle + tick * unit(width);
            g.draw(new Line2D.Double(x, y, x, y + 3));
            PlotText.write(g, Ticks.text(tick), x, y + 10, PlotText.Side.CENTER);
        }
        PlotText.write(g, UNIT, NAME - 10, y + 10, PlotText.Side.LEFT);
    }

    private void bar(
            Graphics2D g, Color ink, int row, String name, double value, String numbers, double width, double height) {
        double middle = middle(width);
        double length = Math.max(-reach, Math.min(reach, value)) * unit(width);
        double thick = rowHeight(height) - 5;
        double y = EDGE + row * rowHeight(height);
        g.setColor(length >= 0 ? ANOMALOUS : NORMAL);
        g.fill(new Rectangle2D.Double(Math.min(middle, middle + length), y, Math.abs(length), thick));
        if (Math.abs(value) > reach) {
            arrow(g, middle + length, Math.signum(value), y, thick);
        }
        g.setColor(ink);
        PlotText.write(g, name, NAME - 10, y + thick / 2, PlotText.Side.LEFT);
        PlotText.write(g, numbers, width - numbers(width) - 4, y + thick / 2, PlotText.Side.RIGHT);
    }

    /** The head of an arrow, apart from the bar that would be longer. */
    private static void arrow(Graphics2D g, double end, double side, double y, double thick) {
        Path2D head = new Path2D.Double();
        head.moveTo(end + side * 2, y);
        head.lineTo(end + side * ARROW, y + thick / 2);
        head.lineTo(end + side * 2, y + thick);
        head.closePath();
        g.fill(head);
    }

    /** A row a score, and one for their sum. */
    List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        double[] shares = fusion.contributions(clip.z());
        for (int s : order(shares)) {
            rows.add(List.of(scores.get(s), exact(shares[s]), exact(clip.z()[s]), exact(clip.raw()[s])));
        }
        rows.add(List.of(ContributionsPane.TOTAL, exact(fusion.fuse(clip.z())), "", ""));
        return rows;
    }

    private static String exact(double value) {
        return String.format(Locale.ROOT, "%.6g", value);
    }

    static String number(double value) {
        return new Decimals(Math.abs(value) >= 100 ? 0 : 2).format(value);
    }
}
