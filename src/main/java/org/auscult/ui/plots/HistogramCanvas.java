package org.auscult.ui.plots;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Set;
import javafx.scene.layout.StackPane;
import org.auscult.dataset.Recording;
import org.auscult.experiment.ScoreAxis;
import org.auscult.score.ScoredClip;
import org.auscult.ui.Decimals;
import org.auscult.ui.DrawingCanvas;
import org.auscult.ui.PlotText;
import org.jspecify.annotations.Nullable;

/**
 * A histogram on the screen: the selected share of each part of a bar is solid, all of it while nothing is selected; a line marks
 * the threshold. The line lies on a
 * canvas of its own: the bars stay as they are while it is dragged.
 */
final class HistogramCanvas extends StackPane {
    private static final double LEFT = 46;
    private static final double RIGHT = 14;
    private static final double TOP = 52;
    private static final double HANDLE = 38;
    private static final double MARGIN = 4;
    private static final double BOTTOM = 40;
    /** Of what is not among the selected. */
    private static final int FADED = 100;

    private final DrawingCanvas bars = new DrawingCanvas(this::paintBars);
    private final DrawingCanvas line = new DrawingCanvas(this::paintLine);
    private Histogram histogram = Histogram.EMPTY;
    private Set<Recording> selected = Set.of();
    private double threshold = Double.POSITIVE_INFINITY;
    private String phrase = "";
    private CountAxis counts = new CountAxis(1, false);

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
            logarithmic(counts.isLogarithmic());
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
        counts = new CountAxis(Math.max(1, histogram.most()), wanted);
        bars.repaint();
    }

    /** The scores across. */
    ScoreAxis axis() {
        return histogram.axis();
    }

    /** The score at a place across. */
    double value(double x) {
        return axis().at(Math.max(0, Math.min(1, share(x))));
    }

    private double share(double x) {
        return (x - LEFT) / (getWidth() - LEFT - RIGHT);
    }

    /** Whether a place across is on the threshold's line. */
    boolean isOnLine(double x) {
        return Math.abs(x - lineX(getWidth())) < 6;
    }

    /** The part of a bar at a place; null if there is none. */
    Histogram.@Nullable Bar barAt(double x, double y) {
        if (x < LEFT || x > getWidth() - RIGHT) {
            return null;
        }
        Rectangle2D plot = plot(getWidth(), getHeight());
        double over = plot.getMaxY() - y;
        return HistogramPart.of(histogram, axis().bin(value(x)), counts, plot.getHeight()).stream()
                .filter(part -> over >= part.bottom() && over < part.top())
                .map(HistogramPart::bar)
                .findFirst()
                .orElse(null);
    }

    /** The clip of a bar at a place across: sweeping over the bar meets all of them, lowest score first. */
    ScoredClip clipAt(Histogram.Bar bar, double x) {
        double start = axis().start(bar.bin());
        double share = (share(x) - start) / (axis().start(bar.bin() + 1) - start);
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
        Rectangle2D plot = plot(width, height);
        g.setFont(PlotText.drawingFont());
        g.setStroke(new BasicStroke(1));
        for (int b = 0; b < ScoreAxis.BINS; b++) {
            double x = x(axis().start(b), width);
            double wide = x(axis().start(b + 1), width) - x;
            for (HistogramPart part : HistogramPart.of(histogram, b, counts, plot.getHeight())) {
                paint(g, part, x, wide, plot.getMaxY());
            }
        }
        g.setColor(bars.ink());
        new HistogramAxes(histogram, counts, plot).paint(g);
    }

    private void paint(Graphics2D g, HistogramPart part, double x, double width, double base) {
        List<ScoredClip> clips = part.bar().clips();
        long chosen = clips.stream()
                .filter(clip -> selected.contains(clip.recording()))
                .count();
        double tall = part.top() - part.bottom();
        double solid = tall * chosen / clips.size();
        Color color = PlotText.awt(part.bar().series().color());
        g.setColor(selected.isEmpty() ? color : new Color(color.getRed(), color.getGreen(), color.getBlue(), FADED));
        g.fill(new Rectangle2D.Double(x, base - part.top(), Math.max(1, width - 1), tall));
        g.setColor(color);
        g.fill(new Rectangle2D.Double(x, base - part.bottom() - solid, Math.max(1, width - 1), solid));
        if (width > 3) {
            g.draw(new Rectangle2D.Double(x + 0.5, base - part.top() + 0.5, width - 2, tall - 1));
        }
    }

    private static Rectangle2D plot(double width, double height) {
        return new Rectangle2D.Double(LEFT, TOP, width - LEFT - RIGHT, height - TOP - BOTTOM);
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
        return x(Math.max(0, Math.min(1, axis().share(threshold))), width);
    }

    private static double x(double share, double width) {
        return LEFT + share * (width - LEFT - RIGHT);
    }
}
