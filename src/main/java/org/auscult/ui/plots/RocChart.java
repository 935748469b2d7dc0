package org.auscult.ui.plots;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import org.auscult.evaluation.RocCurve;
import org.auscult.experiment.ReportFont;
import org.auscult.score.ScoredClip;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.fx.ChartCanvas;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jspecify.annotations.Nullable;

/** ROC curves on a chart, the region of pAUC shaded, and one clip's step marked on each. */
final class RocChart extends Pane {
    private static final double REACH = 14;

    private final double maxFpr;
    private final Canvas marks = new Canvas();
    private final JFreeChart chart = new JFreeChart(
            null,
            null,
            new XYPlot(
                    new XYSeriesCollection(),
                    new NumberAxis("False positive rate"),
                    new NumberAxis("True positive rate"),
                    new XYLineAndShapeRenderer(true, false)),
            false);
    private final ChartCanvas canvas = new ChartCanvas(chart);
    private List<Curve> curves = List.of();
    private @Nullable ScoredClip marked;
    private double operating = Double.NaN;
    private Paint ink = Color.GRAY;

    /** One score's curve. */
    record Curve(String name, RocCurve roc, ToDoubleFunction<ScoredClip> score) {}

    /** A point of a curve. */
    record Hit(Curve curve, int point) {
        double threshold() {
            return curve.roc().thresholds()[point];
        }
    }

    RocChart(double maxFpr) {
        this.maxFpr = maxFpr;
        marks.setId("roc-marks");
        getChildren().addAll(canvas, marks);
    }

    @Override
    protected void layoutChildren() {
        for (Canvas c : List.of(canvas, marks)) {
            c.setWidth(getWidth());
            c.setHeight(getHeight());
        }
        canvas.draw();
        drawMarks();
    }

    void show(List<Curve> shown) {
        curves = shown;
        XYSeriesCollection data = new XYSeriesCollection();
        for (Curve curve : curves) {
            XYSeries series = new XYSeries(curve.name(), false, true);
            for (int p = 0; p < curve.roc().thresholds().length; p++) {
                series.add(curve.roc().falsePositiveRate()[p], curve.roc().truePositiveRate()[p]);
            }
            data.addSeries(series);
        }
        plot().setDataset(data);
        style(ink);
    }

    List<Curve> curves() {
        return curves;
    }

    /** Marks the step of a clip; null for none. */
    void mark(@Nullable ScoredClip clip) {
        marked = clip;
        drawMarks();
    }

    /** Marks a threshold on the fused curve, the last; NaN for none. */
    void operate(double threshold) {
        operating = threshold;
        drawMarks();
    }

    /** The threshold of the fused curve's point nearest to a place; null without curves. */
    @Nullable
    Double fusedThreshold(double x, double y) {
        if (curves.isEmpty() || canvas.getRenderingInfo() == null) {
            return null;
        }
        RocCurve roc = curves.get(curves.size() - 1).roc();
        int best = 0;
        double closest = Double.POSITIVE_INFINITY;
        for (int p = 0; p < roc.thresholds().length; p++) {
            double[] at = pixel(roc.falsePositiveRate()[p], roc.truePositiveRate()[p]);
            double distance = (at[0] - x) * (at[0] - x) + (at[1] - y) * (at[1] - y);
            if (distance < closest) {
                closest = distance;
                best = p;
            }
        }
        return roc.thresholds()[best];
    }

    /** The curve's point nearest to a place; null if none is near. */
    @Nullable
    Hit hit(double x, double y) {
        Hit best = null;
        double closest = REACH * REACH;
        for (Curve curve : curves) {
            for (int p = 0; p < curve.roc().thresholds().length; p++) {
                double[] at =
                        pixel(curve.roc().falsePositiveRate()[p], curve.roc().truePositiveRate()[p]);
                double distance = (at[0] - x) * (at[0] - x) + (at[1] - y) * (at[1] - y);
                if (distance < closest) {
                    closest = distance;
                    best = new Hit(curve, p);
                }
            }
        }
        return best;
    }

    /** The last point whose threshold a score still reaches. */
    static int step(RocCurve roc, double score) {
        int step = 0;
        while (step + 1 < roc.thresholds().length && roc.thresholds()[step] > score) {
            step++;
        }
        return step;
    }

    /** Paints in the theme's colours. */
    void style(Paint text) {
        ink = text;
        java.awt.Color solid = awt(text instanceof Color color ? color : Color.GRAY);
        java.awt.Color faint = new java.awt.Color(solid.getRed(), solid.getGreen(), solid.getBlue(), 50);
        java.awt.Color clear = new java.awt.Color(0, 0, 0, 0);
        Font font = ReportFont.plain(12);
        chart.setBackgroundPaint(clear);
        XYPlot plot = plot();
        plot.setBackgroundPaint(clear);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinePaint(faint);
        plot.setRangeGridlinePaint(faint);
        plot.clearDomainMarkers();
        plot.addDomainMarker(new IntervalMarker(0, maxFpr, new java.awt.Color(128, 128, 128, 40)));
        for (NumberAxis axis : List.of((NumberAxis) plot.getDomainAxis(), (NumberAxis) plot.getRangeAxis())) {
            axis.setRange(-0.01, 1.01);
            axis.setLabelFont(font);
            axis.setTickLabelFont(font);
            axis.setLabelPaint(solid);
            axis.setTickLabelPaint(solid);
            axis.setAxisLinePaint(faint);
        }
        XYLineAndShapeRenderer renderer = (XYLineAndShapeRenderer) plot.getRenderer();
        for (int i = 0; i < curves.size(); i++) {
            renderer.setSeriesPaint(i, awt(Palette.color(i)));
            renderer.setSeriesStroke(i, new BasicStroke(i == curves.size() - 1 ? 3f : 1.8f));
        }
        if (canvas.getWidth() > 0) {
            canvas.draw();
            drawMarks();
        }
    }

    /** The curves without marks. */
    void paint(Graphics2D g, double width, double height) {
        chart.draw(g, new Rectangle2D.Double(0, 0, width, height));
    }

    private void drawMarks() {
        GraphicsContext g = marks.getGraphicsContext2D();
        g.clearRect(0, 0, marks.getWidth(), marks.getHeight());
        if (!curves.isEmpty() && !Double.isNaN(operating) && canvas.getRenderingInfo() != null) {
            drawOperatingPoint(g, curves.get(curves.size() - 1).roc());
        }
        ScoredClip clip = marked;
        if (clip == null || canvas.getRenderingInfo() == null) {
            return;
        }
        for (int i = 0; i < curves.size(); i++) {
            RocCurve roc = curves.get(i).roc();
            int step = step(roc, curves.get(i).score().applyAsDouble(clip));
            double[] at = pixel(roc.falsePositiveRate()[step], roc.truePositiveRate()[step]);
            g.setFill(Palette.color(i));
            g.fillOval(at[0] - 6, at[1] - 6, 12, 12);
            g.setStroke(ink);
            g.setLineWidth(1.5);
            g.strokeOval(at[0] - 6, at[1] - 6, 12, 12);
        }
    }

    /** A diamond, so that it is not taken for a clip's step. */
    private void drawOperatingPoint(GraphicsContext g, RocCurve roc) {
        int step = 0;
        while (step + 1 < roc.thresholds().length && roc.thresholds()[step + 1] >= operating) {
            step++;
        }
        double[] at = pixel(roc.falsePositiveRate()[step], roc.truePositiveRate()[step]);
        double[] xs = {at[0], at[0] + 9, at[0], at[0] - 9};
        double[] ys = {at[1] - 9, at[1], at[1] + 9, at[1]};
        g.setFill(ink);
        g.fillPolygon(xs, ys, 4);
    }

    private double[] pixel(double fpr, double tpr) {
        var area = canvas.getRenderingInfo().getPlotInfo().getDataArea();
        return new double[] {
            plot().getDomainAxis().valueToJava2D(fpr, area, plot().getDomainAxisEdge()),
            plot().getRangeAxis().valueToJava2D(tpr, area, plot().getRangeAxisEdge())
        };
    }

    private XYPlot plot() {
        return (XYPlot) chart.getPlot();
    }

    private static java.awt.Color awt(Color color) {
        return new java.awt.Color((float) color.getRed(), (float) color.getGreen(), (float) color.getBlue());
    }
}
