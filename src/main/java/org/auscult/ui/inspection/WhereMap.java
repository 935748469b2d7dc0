package org.auscult.ui.inspection;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Locale;
import javafx.scene.layout.StackPane;
import org.auscult.experiment.Ticks;
import org.auscult.inspection.OcclusionMap;
import org.auscult.ui.DrawingCanvas;
import org.auscult.ui.PlotText;
import org.jspecify.annotations.Nullable;

/**
 * An occlusion map in colours: time to the right, bands upwards, with the falls of whole windows above and of whole bands beside,
 * and the key to the colours in the corner between them.
 */
final class WhereMap extends StackPane {
    private static final double LEFT = 58;
    private static final double RIGHT = 54;
    private static final double TOP = 40;
    private static final double BOTTOM = 38;
    private static final double GAP = 4;
    private static final double LEAST_ROWS = 84;

    private final DrawingCanvas canvas = new DrawingCanvas(this::paint);
    private @Nullable OcclusionMap map;
    private @Nullable Part marked;

    /**
     * A part of the clip.
     *
     * @param window its time window, or {@value #ALL} for the whole time
     * @param band its band, or {@value #ALL} for all frequencies
     */
    record Part(int window, int band) {
        static final int ALL = -1;

        /** By how much the score falls without it. */
        double fall(OcclusionMap map) {
            return band == ALL
                    ? map.windowFalls()[window]
                    : window == ALL ? map.bandFalls()[band] : map.at(window, band);
        }
    }

    WhereMap() {
        getChildren().add(canvas);
        setId("where-map");
        getStyleClass().add("focusable-plot");
        setMinSize(200, TOP + BOTTOM + LEAST_ROWS);
        setFocusTraversable(true);
    }

    void show(@Nullable OcclusionMap shown) {
        map = shown;
        mark(null);
    }

    /** Puts a frame around a part. */
    void mark(@Nullable Part part) {
        marked = part;
        canvas.repaint();
    }

    /** The part at a place; null if there is none. */
    @Nullable
    Part at(double x, double y) {
        OcclusionMap shown = map;
        if (shown == null || x < LEFT || y > getHeight() - BOTTOM) {
            return null;
        }
        int window = (int) ((x - LEFT) / width(getWidth()) * shown.windows());
        int band = (int) ((getHeight() - BOTTOM - y) / height(getHeight()) * shown.bands());
        int w = window < shown.windows() ? window : Part.ALL;
        int b = band < shown.bands() ? band : Part.ALL;
        return w == Part.ALL && b == Part.ALL ? null : new Part(w, b);
    }

    private static double width(double all) {
        return Math.max(1, all - LEFT - RIGHT);
    }

    private static double height(double all) {
        return Math.max(1, all - TOP - BOTTOM);
    }

    /** The theme's colour of text. */
    Color ink() {
        return canvas.ink();
    }

    /** The map with its axes. */
    void paint(Graphics2D g, double width, double height) {
        OcclusionMap shown = map;
        if (shown == null) {
            return;
        }
        g.setFont(PlotText.drawingFont());
        double cell = width(width) / shown.windows();
        double row = height(height) / shown.bands();
        double base = height - BOTTOM;
        WhereColors colors = WhereColors.of(shown);
        for (int w = 0; w < shown.windows(); w++) {
            for (int b = 0; b < shown.bands(); b++) {
                double fall = shown.at(w, b);
                g.setColor(colors.of(fall));
                g.fill(new Rectangle2D.Double(LEFT + w * cell, base - (b + 1) * row, cell + 0.3, row + 0.3));
            }
        }
        bars(g, shown, width, height);
        colors.paintKey(g, canvas.ink(), width - RIGHT + GAP, GAP, RIGHT - 2 * GAP);
        g.setColor(canvas.ink());
        axes(g, shown, width, base);
        Part part = marked;
        if (part != null) {
            double left = part.window == Part.ALL ? LEFT : LEFT + part.window * cell;
            double bottom = part.band == Part.ALL ? base : base - part.band * row;
            g.setStroke(new BasicStroke(2));
            g.draw(new Rectangle2D.Double(
                    left,
                    bottom - (part.band == Part.ALL ? height(height) : row),
                    part.window == Part.ALL ? width(width) : cell,
                    part.band == Part.ALL ? height(height) : row));
        }
    }

    private static void bars(Graphics2D g, OcclusionMap shown, double width, double height) {
        double cell = width(width) / shown.windows();
        double most = WhereColors.most(shown.windowFalls());
        for (int w = 0; w < shown.windows(); w++) {
            double fall = shown.windowFalls()[w];
            double bar = Math.abs(fall) / most * (TOP - 2 * GAP);
            g.setColor(WhereColors.side(fall));
            g.fill(new Rectangle2D.Double(LEFT + w * cell + 1, TOP - GAP - bar, Math.max(1, cell - 2), bar));
        }
        double row = height(height) / shown.bands();
        most = WhereColors.most(shown.bandFalls());
        for (int b = 0; b < shown.bands(); b++) {
            double fall = shown.bandFalls()[b];
            g.setColor(WhereColors.side(fall));
            g.fill(new Rectangle2D.Double(
                    width - RIGHT + GAP,
                    height - BOTTOM - (b + 1) * row + 1,
                    Math.abs(fall) / most * (RIGHT - 2 * GAP),
                    Math.max(1, row - 2)));
        }
    }

    private static void axes(Graphics2D g, OcclusionMap shown, double width, double base) {
        g.setStroke(new BasicStroke(1));
        g.draw(new Rectangle2D.Double(LEFT, TOP, width(width), base - TOP));
        for (double tick : Ticks.of(0, shown.seconds(), 10)) {
            double x = LEFT + tick / shown.seconds() * width(width);
            g.draw(new Line2D.Double(x, base, x, base + 4));
            PlotText.write(g, Ticks.text(tick), x, base + 12, PlotText.Side.CENTER);
        }
        PlotText.write(g, "Time (s)", LEFT + width(width) / 2, base + 28, PlotText.Side.CENTER);
        double row = (base - TOP) / shown.bands();
        for (int b = 0; b <= shown.bands(); b++) {
            if (row >= 13 || b % 2 == 0) {
                PlotText.write(g, hertz(shown.edgesHz()[b]), LEFT - 6, base - b * row, PlotText.Side.LEFT);
            }
        }
        PlotText.writeUpwards(g, "Frequency (Hz)", 9, (base + TOP) / 2);
    }

    private static String hertz(double hertz) {
        return String.format(Locale.ROOT, "%.0f", hertz);
    }
}
