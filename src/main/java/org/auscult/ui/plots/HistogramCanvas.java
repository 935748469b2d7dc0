package org.auscult.ui.plots;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleConsumer;
import javafx.scene.Cursor;
import javafx.scene.layout.StackPane;
import org.auscult.ui.DrawingCanvas;
import org.auscult.ui.PlotText;
import org.auscult.ui.Ticks;

/** Histograms of one score over one axis, laid over each other, with a threshold that can be dragged. */
final class HistogramCanvas extends StackPane {
    private static final int BINS = 40;
    private static final double LEFT = 46;
    private static final double RIGHT = 14;
    private static final double TOP = 20;
    private static final double BOTTOM = 40;
    private static final int BAR_ALPHA = 140;

    private final DrawingCanvas canvas = new DrawingCanvas(this::paint);
    private List<Series> series = List.of();
    private double threshold = Double.POSITIVE_INFINITY;
    private double low;
    private double high = 1;

    /** The scores of one kind of clips. */
    record Series(String name, javafx.scene.paint.Color color, double[] scores) {
        int[] counts(double low, double high) {
            int[] counts = new int[BINS];
            for (double score : scores) {
                int bin = (int) ((score - low) / (high - low) * BINS);
                counts[Math.max(0, Math.min(BINS - 1, bin))]++;
            }
            return counts;
        }
    }

    /** @param drag told of the threshold while the user drags it */
    HistogramCanvas(DoubleConsumer drag) {
        getChildren().add(canvas);
        setId("threshold-histogram");
        setMinHeight(120);
        setCursor(Cursor.H_RESIZE);
        setOnMousePressed(event -> drag.accept(value(event.getX())));
        setOnMouseDragged(event -> drag.accept(value(event.getX())));
    }

    void show(List<Series> shown, double at) {
        if (shown != series) {
            series = shown;
            low = shown.stream()
                    .flatMapToDouble(s -> Arrays.stream(s.scores()))
                    .min()
                    .orElse(0);
            high = shown.stream()
                    .flatMapToDouble(s -> Arrays.stream(s.scores()))
                    .max()
                    .orElse(1);
            double margin = Math.max(1e-6, 0.02 * (high - low));
            low -= margin;
            high += margin;
        }
        threshold = at;
        canvas.repaint();
    }

    /** The histograms with their axes and the threshold. */
    void paint(Graphics2D g, double width, double height) {
        if (series.isEmpty() || width < LEFT + RIGHT + 20 || height < TOP + BOTTOM + 20) {
            return;
        }
        List<int[]> counts = series.stream().map(one -> one.counts(low, high)).toList();
        int most =
                Math.max(1, counts.stream().flatMapToInt(Arrays::stream).max().orElse(1));
        double base = height - BOTTOM;
        double bin = (width - LEFT - RIGHT) / BINS;
        g.setFont(PlotText.drawingFont());
        for (int s = 0; s < series.size(); s++) {
            Color color = PlotText.awt(series.get(s).color());
            g.setColor(new Color(color.getRed(), color.getGreen(), color.getBlue(), BAR_ALPHA));
            for (int b = 0; b < BINS; b++) {
                double bar = (base - TOP) * counts.get(s)[b] / most;
                if (bar > 0) {
                    g.fill(new Rectangle2D.Double(LEFT + b * bin, base - bar, Math.max(1, bin - 1), bar));
                }
            }
        }
        g.setColor(canvas.ink());
        axes(g, width, base, most);
        line(g, width, base);
    }

    private void axes(Graphics2D g, double width, double base, int most) {
        g.setStroke(new BasicStroke(1));
        g.draw(new Line2D.Double(LEFT, base + 0.5, width - RIGHT, base + 0.5));
        for (double tick : Ticks.of(low, high, 7)) {
            double x = x(tick, width);
            g.draw(new Line2D.Double(x, base, x, base + 4));
            PlotText.write(g, text(tick), x, base + 13, PlotText.Side.CENTER);
        }
        PlotText.write(
                g,
                "Fused score (standard deviations of the normals)",
                (LEFT + width - RIGHT) / 2,
                base + 30,
                PlotText.Side.CENTER);
        for (double tick : Ticks.of(0, most, 4)) {
            if (tick == Math.rint(tick)) {
                PlotText.write(g, text(tick), LEFT - 6, base - (base - TOP) * tick / most, PlotText.Side.LEFT);
            }
        }
        PlotText.writeUpwards(g, "Clips", 12, (base + TOP) / 2);
    }

    private void line(Graphics2D g, double width, double base) {
        double at = Math.max(LEFT, Math.min(width - RIGHT, x(threshold, width)));
        g.setStroke(new BasicStroke(2));
        g.draw(new Line2D.Double(at, TOP - 4, at, base));
        g.fill(new Ellipse2D.Double(at - 5, TOP - 9, 10, 10));
        boolean isRight = at > width / 2;
        String value = Double.isInfinite(threshold)
                ? "nothing is called anomalous"
                : String.format(Locale.ROOT, "anomalous from %.2f", threshold).replace('-', '−');
        PlotText.write(
                g, value, at + (isRight ? -10 : 10), TOP - 8, isRight ? PlotText.Side.LEFT : PlotText.Side.RIGHT);
    }

    private double x(double value, double width) {
        double clamped = Math.min(high, Math.max(low, value));
        return LEFT + (clamped - low) / (high - low) * (width - LEFT - RIGHT);
    }

    private double value(double x) {
        double share = (x - LEFT) / (getWidth() - LEFT - RIGHT);
        return low + Math.max(0, Math.min(1, share)) * (high - low);
    }

    private static String text(double tick) {
        String text = tick == Math.rint(tick) ? String.valueOf((long) tick) : String.format(Locale.ROOT, "%.1f", tick);
        return text.replace('-', '−');
    }
}
