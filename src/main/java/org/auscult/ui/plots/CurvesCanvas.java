package org.auscult.ui.plots;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.List;
import javafx.scene.layout.StackPane;
import org.auscult.experiment.Ticks;
import org.auscult.ui.DrawingCanvas;
import org.auscult.ui.PlotText;
import org.auscult.workbench.CurveSet;

/** Curves over epochs: each smoothed; behind a training's own, faint, what it was smoothed from. */
final class CurvesCanvas extends StackPane {
    private static final double LEFT = 62;
    private static final double RIGHT = 14;
    private static final double TOP = 10;
    private static final double BOTTOM = 40;
    private static final int FAINT = 60;

    private final DrawingCanvas canvas = new DrawingCanvas(this::paint);
    private List<CurveLine> lines = List.of();
    private List<CurveSet.Stage> stages = List.of();
    private String axis = "";
    private boolean isLogarithmic;
    private double low;
    private double high = 1;
    private double last = 1;
    private double pointer = Double.NaN;

    CurvesCanvas() {
        getChildren().add(canvas);
        setId("curves-canvas");
        setMinSize(160, 100);
        setFocusTraversable(true);
        getStyleClass().add("focusable-plot");
    }

    /** @param begun the stages of the training; where one ends, the next begins */
    void show(List<CurveLine> shown, List<CurveSet.Stage> begun, String axisTitle, boolean logarithmic) {
        lines = shown;
        stages = begun;
        axis = axisTitle;
        isLogarithmic = logarithmic;
        low = Double.POSITIVE_INFINITY;
        high = Double.NEGATIVE_INFINITY;
        last = 1;
        for (CurveLine line : lines) {
            for (int i = 0; i < line.x().length; i++) {
                if (!isLogarithmic || line.raw()[i] > 0) {
                    low = Math.min(low, line.raw()[i]);
                    high = Math.max(high, line.raw()[i]);
                }
                last = Math.max(last, Math.ceil(line.x()[i]));
            }
        }
        if (low > high) {
            low = isLogarithmic ? 0.1 : 0;
            high = 1;
        }
        if (!isLogarithmic) {
            double margin = high > low ? 0.04 * (high - low) : Math.max(1e-12, 0.05 * Math.abs(high));
            low = low >= 0 && low < high / 4 ? 0 : low - margin;
            high += margin;
        } else if (high <= low) {
            high = 2 * low;
        }
        canvas.repaint();
    }

    /** Marks the epoch under the pointer; NaN for none. */
    void point(double epoch) {
        pointer = epoch;
        canvas.repaint();
    }

    /** The epoch some hundredths of the width from the pointer; from the last one where there is none. */
    double beside(int hundredths) {
        double from = Double.isNaN(pointer) ? last : pointer;
        return Math.max(0, Math.min(last, from + hundredths * last / 100));
    }

    /** The epoch at a place across. */
    double epoch(double x) {
        return Math.max(0, Math.min(last, (x - LEFT) / Math.max(1, getWidth() - LEFT - RIGHT) * last));
    }

    /** The theme's colour of text. */
    Color ink() {
        return canvas.ink();
    }

    /** The curves with their axes. */
    void paint(Graphics2D g, double width, double height) {
        if (lines.isEmpty() || width < LEFT + RIGHT + 20 || height < TOP + BOTTOM + 20) {
            return;
        }
        g.setFont(PlotText.drawingFont());
        g.setColor(canvas.ink());
        axes(g, width, height);
        borders(g, width, height);
        for (CurveLine line : lines.stream().filter(line -> !line.isPinned()).toList()) {
            g.setStroke(new BasicStroke(1));
            g.setColor(line.faded(FAINT));
            g.draw(path(line.x(), line.raw(), width, height));
        }
        for (CurveLine line : lines) {
            g.setStroke(line.stroke());
            g.setColor(line.color());
            g.draw(path(line.x(), line.y(), width, height));
            if (line.x().length == 1 && (!isLogarithmic || line.y()[0] > 0)) {
                double radius = 3;
                g.fill(new Ellipse2D.Double(
                        x(line.x()[0], width) - radius, y(line.y()[0], height) - radius, 2 * radius, 2 * radius));
            }
        }
        if (!Double.isNaN(pointer)) {
            g.setStroke(new BasicStroke(1));
            g.setColor(canvas.ink());
            double x = x(pointer, width);
            g.draw(new Line2D.Double(x, TOP, x, height - BOTTOM));
        }
    }

    /** A line where a stage ends: its losses and its learning rate go on otherwise. */
    private void borders(Graphics2D g, double width, double height) {
        for (CurveSet.Stage stage : stages.subList(Math.min(1, stages.size()), stages.size())) {
            double x = x(stage.from(), width);
            g.setStroke(PlotText.dashes());
            g.draw(new Line2D.Double(x, TOP, x, height - BOTTOM));
            boolean hasRoom = x + 90 < width - RIGHT;
            PlotText.write(
                    g,
                    stage.phase(),
                    hasRoom ? x + 5 : x - 5,
                    TOP + 6,
                    hasRoom ? PlotText.Side.RIGHT : PlotText.Side.LEFT);
        }
    }

    private Path2D path(double[] x, double[] y, double width, double height) {
        Path2D path = new Path2D.Double();
        boolean isOn = false;
        for (int i = 0; i < x.length; i++) {
            if (isLogarithmic && y[i] <= 0) {
                isOn = false;
                continue;
            }
            double px = x(x[i], width);
            double py = y(y[i], height);
            if (isOn) {
                path.lineTo(px, py);
            } else {
                path.moveTo(px, py);
                isOn = true;
            }
        }
        return path;
    }

    private void axes(Graphics2D g, double width, double height) {
        double base = height - BOTTOM;
        g.setStroke(new BasicStroke(1));
        g.draw(new Line2D.Double(LEFT, base + 0.5, width - RIGHT, base + 0.5));
        g.draw(new Line2D.Double(LEFT - 0.5, TOP, LEFT - 0.5, base));
        for (double tick : Ticks.of(0, last, 8)) {
            g.draw(new Line2D.Double(x(tick, width), base, x(tick, width), base + 4));
            PlotText.write(g, Ticks.text(tick), x(tick, width), base + 13, PlotText.Side.CENTER);
        }
        PlotText.write(g, "Epoch", (LEFT + width - RIGHT) / 2, base + 30, PlotText.Side.CENTER);
        for (double tick : isLogarithmic ? Ticks.decades(low, high) : Ticks.of(low, high, 5)) {
            g.draw(new Line2D.Double(LEFT - 4, y(tick, height), LEFT, y(tick, height)));
            PlotText.write(g, Ticks.text(tick), LEFT - 7, y(tick, height), PlotText.Side.LEFT);
        }
        PlotText.writeUpwards(g, axis, 10, (base + TOP) / 2);
    }

    private double x(double epoch, double width) {
        return LEFT + epoch / last * (width - LEFT - RIGHT);
    }

    private double y(double value, double height) {
        double share = isLogarithmic ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low);
        // A smoothed value may lie below those that a logarithmic axis has room for.
        return height - BOTTOM - Math.max(0, share) * (height - TOP - BOTTOM);
    }
}
