package org.auscult.ui.plots;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.layout.StackPane;
import org.auscult.dataset.Recording;
import org.auscult.experiment.Ticks;
import org.auscult.score.ScoredClip;
import org.auscult.ui.Decimals;
import org.auscult.ui.DrawingCanvas;
import org.auscult.ui.PlotText;
import org.jspecify.annotations.Nullable;

/**
 * A histogram on the screen: the selected share of each bar is solid, a line marks the threshold. The line lies on a canvas of its
 * own: the bars stay as they are while it is dragged.
 */
final class HistogramCanvas extends StackPane {
    private static final double LEFT = 46;
    private static final double RIGHT = 14;
    private static final double TOP = 52;
    private static final double HANDLE = 38;
    private static final double MARGIN = 4;
    private static final double BOTTOM = 40;
    private static final int BAR_ALPHA = 130;

    private final DrawingCanvas bars = new DrawingCanvas(this::paintBars);
    private final DrawingCanvas line = new DrawingCanvas(this::paintLine);
    private Histogram histogram = Histogram.EMPTY;
    private Set<Recording> selected = Set.of();
    private double threshold = Double.POSITIVE_INFINITY;
    private String phrase = "";
    private int most = 1;
    private boolean isLogarithmic;

    HistogramCanvas() {
        line.setMouseTransparent(true);
        getChildren().addAll(bars, line);
        setId("threshold-histogram");
        getStyleClass().add("focusable-plot");
        setMinHeight(216);
        setFocusTraversable(true);
        setAccessibleText("Histogram of the fused scores; the arrow keys move the threshold");
    }

    /**
     * Shows a histogram and where its threshold stands.
     *
     * @param outcome what the threshold does to the clips, a phrase above its line
     */
    void show(Histogram shown, double at, String outcome) {
        if (shown != histogram) {
            histogram = shown;
            most = Math.max(1, shown.most());
            bars.repaint();
        }
        threshold = at;
        phrase = outcome;
        line.repaint();
    }

    /** Marks the selected recordings' share of each bar. */
    void mark(Set<Recording> recordings) {
        selected = recordings;
        bars.repaint();
    }

    /** Counts on a logarithmic axis, so that bars of one clip are seen beside those of thousands. */
    void logarithmic(boolean wanted) {
        isLogarithmic = wanted;
        bars.repaint();
    }

    /** The score at a place across. */
    double value(double x) {
        double share = (x - LEFT) / (getWidth() - LEFT - RIGHT);
        return histogram.low() + Math.max(0, Math.min(1, share)) * (histogram.high() - histogram.low());
    }

    /** Whether a place across is on the threshold's line. */
    boolean isOnLine(double x) {
        return Math.abs(x - lineX(getWidth())) < 6;
    }

    /** The bar at a place, the one painted last where several are; null if there is none. */
    Histogram.@Nullable Bar barAt(double x, double y) {
        if (x < LEFT || x > getWidth() - RIGHT) {
            return null;
        }
        int bin = histogram.bin(value(x));
        double base = getHeight() - BOTTOM;
        Histogram.Bar found = null;
        for (Histogram.Series series : histogram.series()) {
            int count = series.bins().get(bin).size();
            if (count > 0 && y <= base && y >= base - Math.max(3, barHeight(count, base))) {
                found = new Histogram.Bar(series, bin);
            }
        }
        return found;
    }

    /** The clip of a bar at a place across: sweeping over the bar meets all of them, lowest score first. */
    ScoredClip clipAt(Histogram.Bar bar, double x) {
        double width = (getWidth() - LEFT - RIGHT) / Histogram.BINS;
        double share = (x - LEFT) / width - bar.bin();
        int count = bar.clips().size();
        return bar.clips().get(Math.max(0, Math.min(count - 1, (int) (share * count))));
    }

    /** The theme's colour of text. */
    Color ink() {
        return line.ink();
    }

    /** The bars with their axes and the threshold. */
    void paint(Graphics2D g, double width, double height) {
        paintBars(g, width, height);
        paintLine(g, width, height);
    }

    private boolean isPaintable(double width, double height) {
        return !histogram.series().isEmpty() && width >= LEFT + RIGHT + 20 && height >= TOP + BOTTOM + 20;
    }

    private void paintBars(Graphics2D g, double width, double height) {
        if (!isPaintable(width, height)) {
            return;
        }
        double base = height - BOTTOM;
        double bin = (width - LEFT - RIGHT) / Histogram.BINS;
        g.setFont(PlotText.drawingFont());
        g.setStroke(new BasicStroke(1));
        for (Histogram.Series series : histogram.series()) {
            Color color = PlotText.awt(series.color());
            Color faint = new Color(color.getRed(), color.getGreen(), color.getBlue(), BAR_ALPHA);
            for (int b = 0; b < Histogram.BINS; b++) {
                List<ScoredClip> clips = series.bins().get(b);
                bar(g, faint, LEFT + b * bin, bin, base, clips.size());
                outline(g, color, LEFT + b * bin, bin, base, clips.size());
                if (!selected.isEmpty()) {
                    int chosen = (int) clips.stream()
                            .filter(clip -> selected.contains(clip.recording()))
                            .count();
                    bar(g, color, LEFT + b * bin, bin, base, chosen);
                }
            }
        }
        g.setColor(bars.ink());
        axes(g, width, base);
    }

    private void bar(Graphics2D g, Color color, double x, double width, double base, int count) {
        if (count > 0) {
            double bar = barHeight(count, base);
            g.setColor(color);
            g.fill(new Rectangle2D.Double(x, base - bar, Math.max(1, width - 1), bar));
        }
    }

    /** A faint bar stands out from the ground by its edge, through which the bars behind it are still seen. */
    private void outline(Graphics2D g, Color color, double x, double width, double base, int count) {
        if (count > 0 && width > 3) {
            double bar = barHeight(count, base);
            g.setColor(color);
            g.draw(new Rectangle2D.Double(x + 0.5, base - bar + 0.5, width - 2, Math.max(0, bar - 1)));
        }
    }

    private double barHeight(double count, double base) {
        double share = isLogarithmic ? Math.log1p(count) / Math.log1p(most) : count / most;
        return (base - TOP) * share;
    }

    private void axes(Graphics2D g, double width, double base) {
        g.setStroke(new BasicStroke(1));
        g.draw(new Line2D.Double(LEFT, base + 0.5, width - RIGHT, base + 0.5));
        for (double tick : Ticks.of(histogram.low(), histogram.high(), 7)) {
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
        for (double tick : countTicks()) {
            PlotText.write(g, text(tick), LEFT - 6, base - barHeight(tick, base), PlotText.Side.LEFT);
        }
        PlotText.writeUpwards(g, "Clips", 12, (base + TOP) / 2);
    }

    private List<Double> countTicks() {
        return isLogarithmic
                ? List.of(0.0, 1.0, 10.0, 100.0, 1_000.0, 10_000.0).stream()
                        .filter(tick -> tick <= most)
                        .toList()
                : Ticks.of(0, most, 4).stream()
                        .filter(tick -> tick == Math.rint(tick))
                        .toList();
    }

    private void paintLine(Graphics2D g, double width, double height) {
        if (!isPaintable(width, height)) {
            return;
        }
        g.setFont(PlotText.drawingFont());
        g.setColor(line.ink());
        double base = height - BOTTOM;
        double at = lineX(width);
        g.setStroke(new BasicStroke(2));
        g.draw(new Line2D.Double(at, HANDLE, at, base));
        g.fill(new Ellipse2D.Double(at - 5, HANDLE - 5, 10, 10));
        String value = Double.isInfinite(threshold)
                ? "nothing is called anomalous"
                : "anomalous from " + new Decimals(2).format(threshold);
        writeAbove(g, value, at, 10, width);
        writeAbove(g, phrase, at, 25, width);
    }

    /** Over the line as long as it stays in the pane. */
    private static void writeAbove(Graphics2D g, String text, double x, double y, double width) {
        double last = width - MARGIN - g.getFontMetrics().stringWidth(text);
        double left = x - g.getFontMetrics().stringWidth(text) / 2.0;
        PlotText.write(g, text, Math.max(MARGIN, Math.min(last, left)), y, PlotText.Side.RIGHT);
    }

    private double lineX(double width) {
        return Math.max(LEFT, Math.min(width - RIGHT, x(threshold, width)));
    }

    private double x(double value, double width) {
        double clamped = Math.min(histogram.high(), Math.max(histogram.low(), value));
        return LEFT + (clamped - histogram.low()) / (histogram.high() - histogram.low()) * (width - LEFT - RIGHT);
    }

    private static String text(double tick) {
        String text = tick == Math.rint(tick) ? String.valueOf((long) tick) : String.format(Locale.ROOT, "%.1f", tick);
        return text.replace('-', '−');
    }
}
