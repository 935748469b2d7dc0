package org.auscult.ui.plots;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleConsumer;
import javafx.geometry.VPos;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.TextAlignment;
import org.auscult.ui.PlotText;
import org.auscult.ui.Ticks;

/** Histograms of one score over one axis, laid over each other, with a threshold that can be dragged. */
final class HistogramCanvas extends Pane {
    private static final int BINS = 40;
    private static final double LEFT = 46;
    private static final double RIGHT = 14;
    private static final double TOP = 20;
    private static final double BOTTOM = 40;

    private final Canvas canvas = new Canvas();
    private List<Series> series = List.of();
    private double threshold = Double.POSITIVE_INFINITY;
    private double low;
    private double high = 1;
    private Paint ink = Color.GRAY;

    /** The scores of one kind of clips. */
    record Series(String name, Color color, double[] scores) {
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
        draw();
    }

    void style(Paint text) {
        ink = text;
        draw();
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        draw();
    }

    private void draw() {
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        if (series.isEmpty() || canvas.getWidth() < LEFT + RIGHT + 20) {
            return;
        }
        List<int[]> counts = series.stream().map(one -> one.counts(low, high)).toList();
        int most =
                Math.max(1, counts.stream().flatMapToInt(Arrays::stream).max().orElse(1));
        double base = canvas.getHeight() - BOTTOM;
        double height = base - TOP;
        double width = (canvas.getWidth() - LEFT - RIGHT) / BINS;
        g.setFont(PlotText.font());
        for (int s = 0; s < series.size(); s++) {
            g.setFill(series.get(s).color().deriveColor(0, 1, 1, 0.55));
            for (int b = 0; b < BINS; b++) {
                double bar = height * counts.get(s)[b] / most;
                g.fillRect(LEFT + b * width, base - bar, Math.max(1, width - 1), bar);
            }
        }
        axes(g, base, height, most);
        line(g, base);
    }

    private void axes(GraphicsContext g, double base, double height, int most) {
        g.setFill(ink);
        g.setStroke(ink);
        g.setLineWidth(1);
        g.strokeLine(LEFT, base + 0.5, canvas.getWidth() - RIGHT, base + 0.5);
        g.setTextAlign(TextAlignment.CENTER);
        g.setTextBaseline(VPos.CENTER);
        for (double tick : Ticks.of(low, high, 7)) {
            g.strokeLine(x(tick), base, x(tick), base + 4);
            g.fillText(text(tick), x(tick), base + 13);
        }
        g.fillText(
                "Fused score (standard deviations of the normals)", (LEFT + canvas.getWidth() - RIGHT) / 2, base + 30);
        g.setTextAlign(TextAlignment.RIGHT);
        for (double tick : Ticks.of(0, most, 4)) {
            if (tick == Math.rint(tick)) {
                g.fillText(text(tick), LEFT - 6, base - height * tick / most);
            }
        }
        g.save();
        g.translate(12, base - height / 2);
        g.rotate(-90);
        g.setTextAlign(TextAlignment.CENTER);
        g.fillText("Clips", 0, 0);
        g.restore();
    }

    private void line(GraphicsContext g, double base) {
        double at = Math.max(LEFT, Math.min(canvas.getWidth() - RIGHT, x(threshold)));
        g.setLineWidth(2);
        g.setStroke(ink);
        g.strokeLine(at, TOP - 4, at, base);
        g.setFill(ink);
        g.fillOval(at - 5, TOP - 9, 10, 10);
        boolean isLeft = at > canvas.getWidth() / 2;
        g.setTextAlign(isLeft ? TextAlignment.RIGHT : TextAlignment.LEFT);
        String value = Double.isInfinite(threshold)
                ? "nothing is called anomalous"
                : String.format(Locale.ROOT, "anomalous from %.2f", threshold).replace('-', '−');
        g.fillText(value, at + (isLeft ? -10 : 10), TOP - 8);
    }

    private double x(double value) {
        double clamped = Math.min(high, Math.max(low, value));
        return LEFT + (clamped - low) / (high - low) * (canvas.getWidth() - LEFT - RIGHT);
    }

    private double value(double x) {
        double share = (x - LEFT) / (canvas.getWidth() - LEFT - RIGHT);
        return low + Math.max(0, Math.min(1, share)) * (high - low);
    }

    private static String text(double tick) {
        String text = tick == Math.rint(tick) ? String.valueOf((long) tick) : String.format(Locale.ROOT, "%.1f", tick);
        return text.replace('-', '−');
    }
}
