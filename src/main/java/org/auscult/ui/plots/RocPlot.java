package org.auscult.ui.plots;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import org.auscult.evaluation.RocBand;
import org.auscult.ui.PlotText;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYPolygonAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** ROC curves as a JFreeChart, with the region of pAUC shaded and a linear or a logarithmic axis of false positive rates. */
final class RocPlot {
    private static final double FINENESS = 1.0 / 2000;
    private static final int FAINT = 50;

    private final double maxFpr;
    private final NumberAxis linear = new NumberAxis("False positive rate");
    private final DecadeAxis logarithmic = new DecadeAxis("False positive rate");
    private final NumberAxis rates = new NumberAxis("True positive rate");
    private final XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
    private final XYPlot plot = new XYPlot(new XYSeriesCollection(), linear, rates, renderer);
    private final JFreeChart chart = new JFreeChart(null, null, plot, false);
    private Rectangle2D area = new Rectangle2D.Double();

    /** @param maxFpr up to which pAUC is taken */
    RocPlot(double maxFpr) {
        this.maxFpr = maxFpr;
        Color clear = new Color(0, 0, 0, 0);
        chart.setBackgroundPaint(clear);
        plot.setBackgroundPaint(clear);
        plot.setOutlineVisible(false);
        plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
        plot.addDomainMarker(new IntervalMarker(0, maxFpr, new Color(128, 128, 128, 40)));
        renderer.setDrawSeriesLineAsPath(true);
        for (NumberAxis axis : List.of(linear, rates)) {
            axis.setRange(-0.01, 1.01);
            axis.setTickUnit(
                    new NumberTickUnit(0.2, new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(Locale.ROOT))));
        }
    }

    /** Spreads the small false positive rates over decades, or not. */
    void spread(boolean overDecades) {
        plot.setDomainAxis(overDecades ? logarithmic : linear);
    }

    /** Takes up curves, the last on top. */
    void fill(List<RocCurves.Curve> curves) {
        XYSeriesCollection data = new XYSeriesCollection();
        logarithmic.setRange(smallest(curves), 1);
        plot.clearAnnotations();
        curves.forEach(curve -> add(data, curve));
        plot.setDataset(data);
    }

    /** Shades where a curve lies under resampling. */
    void shade(RocBand band, Color color) {
        int n = band.falsePositiveRate().length;
        double[] corners = new double[4 * n];
        for (int i = 0; i < n; i++) {
            double fpr = shown(band.falsePositiveRate()[i]);
            corners[2 * i] = fpr;
            corners[2 * i + 1] = band.low()[i];
            corners[4 * n - 2 - 2 * i] = fpr;
            corners[4 * n - 1 - 2 * i] = band.high()[i];
        }
        plot.addAnnotation(new XYPolygonAnnotation(corners, null, null, faint(color)));
    }

    /** Paints in a colour of text; afterwards {@link #x} and {@link #y} tell where a point lies. */
    void paint(Graphics2D g, double width, double height, Color ink) {
        Font font = PlotText.drawingFont();
        plot.setDomainGridlinePaint(faint(ink));
        plot.setRangeGridlinePaint(faint(ink));
        for (ValueAxis axis : List.of(linear, logarithmic, rates)) {
            axis.setLabelFont(font);
            axis.setTickLabelFont(font);
            axis.setLabelPaint(ink);
            axis.setTickLabelPaint(ink);
            axis.setAxisLinePaint(faint(ink));
        }
        ChartRenderingInfo info = new ChartRenderingInfo();
        chart.draw(g, new Rectangle2D.Double(0, 0, width, height), info);
        area = info.getPlotInfo().getDataArea();
    }

    /** Where a false positive rate was painted. */
    double x(double fpr) {
        return plot.getDomainAxis().valueToJava2D(shown(fpr), area, plot.getDomainAxisEdge());
    }

    /** Where a true positive rate was painted. */
    double y(double tpr) {
        return rates.valueToJava2D(tpr, area, plot.getRangeAxisEdge());
    }

    /** Points closer together than a pixel of a large screen are left out: a curve of 20,000 clips is painted in a frame. */
    private void add(XYSeriesCollection data, RocCurves.Curve curve) {
        int index = data.getSeriesCount();
        XYSeries series = new XYSeries(index, false, true);
        double lastX = Double.NaN;
        double lastY = Double.NaN;
        int last = curve.roc().thresholds().length - 1;
        for (int p = 0; p <= last; p++) {
            double fpr = shown(curve.roc().falsePositiveRate()[p]);
            double tpr = curve.roc().truePositiveRate()[p];
            double x = isLogarithmic() ? Math.log10(fpr) : fpr;
            boolean isNew = !(Math.abs(x - lastX) < FINENESS && Math.abs(tpr - lastY) < FINENESS);
            if (isNew || p == last) {
                series.add(fpr, tpr);
                lastX = x;
                lastY = tpr;
            }
        }
        data.addSeries(series);
        renderer.setSeriesPaint(index, PlotText.awt(curve.color()));
        renderer.setSeriesStroke(index, curve.kind().stroke());
    }

    /** Half the smallest rate above 0: there a logarithmic axis shows the rate 0. */
    private double smallest(List<RocCurves.Curve> curves) {
        double smallest = maxFpr / 2;
        for (RocCurves.Curve curve : curves) {
            for (double rate : curve.roc().falsePositiveRate()) {
                if (rate > 0) {
                    smallest = Math.min(smallest, rate / 2);
                    break;
                }
            }
        }
        return smallest;
    }

    private boolean isLogarithmic() {
        return plot.getDomainAxis() == logarithmic;
    }

    private double shown(double fpr) {
        return isLogarithmic() ? Math.max(fpr, logarithmic.getRange().getLowerBound()) : fpr;
    }

    private static Color faint(Color color) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), FAINT);
    }
}
