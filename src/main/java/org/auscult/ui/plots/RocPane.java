package org.auscult.ui.plots;

import java.awt.BasicStroke;
import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.auscult.dataset.Condition;
import org.auscult.dataset.MachineId;
import org.auscult.evaluation.RocCurve;
import org.auscult.experiment.ReportFont;
import org.auscult.score.Role;
import org.auscult.score.ScoredClip;
import org.auscult.ui.EmptyState;
import org.auscult.ui.PlotText;
import org.auscult.workbench.ScoreView;
import org.auscult.workbench.Selection;
import org.auscult.workbench.Workbench;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.fx.ChartCanvas;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jspecify.annotations.Nullable;

/** The ROC of every score of the shown run, with the focused clip's step on each; a click on a curve focuses a clip. */
public final class RocPane extends BorderPane {
    private static final double MAX_FPR = 0.1;
    private static final double REACH = 14;
    private static final String ALL = "all machines";

    private final Workbench workbench;
    private final Selection selection;
    private final ChoiceBox<String> machine = new ChoiceBox<>();
    private final Label ink = new Label("ROC of");
    private final Label reading = new Label();
    private final FlowPane legend = new FlowPane(14, 2);
    private final Canvas overlay = new Canvas();
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

    private record Curve(String name, RocCurve roc, ToDoubleFunction<ScoredClip> score) {}

    /** A plot of the shown run. */
    public RocPane(Workbench workbench, Selection selection) {
        this.workbench = workbench;
        this.selection = selection;
        setId("roc");
        setAccessibleText("ROC curve of every score of the shown run");
        HBox top = new HBox(8, ink, machine, reading);
        top.setAlignment(Pos.CENTER_LEFT);
        top.setPadding(new Insets(8, 12, 4, 12));
        reading.getStyleClass().add("text-muted");
        legend.setPadding(new Insets(4, 12, 8, 12));
        machine.setId("roc-machine");
        machine.setMinWidth(140);
        machine.setAccessibleText("Machine whose clips are judged");
        Pane holder = new Pane(canvas, overlay) {
            @Override
            protected void layoutChildren() {
                for (Canvas c : List.of(canvas, overlay)) {
                    c.setWidth(getWidth());
                    c.setHeight(getHeight());
                }
                canvas.draw();
                mark();
            }
        };
        overlay.setOnMouseClicked(e -> focusAt(e.getX(), e.getY()));
        overlay.setOnMouseMoved(e -> readAt(e.getX(), e.getY()));
        EmptyState empty = new EmptyState(
                "mdi2c-chart-bell-curve-cumulative",
                "Train a detector on data with labelled test clips to see its ROC.");
        setTop(top);
        setCenter(new StackPane(holder, empty));
        setBottom(legend);
        style();
        ink.textFillProperty().addListener((p, o, n) -> style());
        machine.valueProperty().addListener((p, o, n) -> show());
        workbench.scoresProperty().addListener((p, o, view) -> fillMachines(view));
        selection.focusedProperty().addListener((p, o, n) -> mark());
        fillMachines(workbench.scoresProperty().get());
        empty.visibleProperty().bind(javafx.beans.binding.Bindings.isEmpty(legend.getChildren()));
    }

    private void fillMachines(ScoreView view) {
        List<String> names = new ArrayList<>(List.of(ALL));
        view.clips().stream()
                .map(c -> c.recording().machine())
                .distinct()
                .sorted()
                .map(MachineId::toString)
                .forEach(names::add);
        if (!names.equals(machine.getItems())) {
            machine.getItems().setAll(names);
            machine.setValue(ALL);
        }
        show();
    }

    private List<ScoredClip> judged() {
        return workbench.scoresProperty().get().clips().stream()
                .filter(c -> c.role() == Role.TEST && c.recording().condition() != Condition.UNKNOWN)
                .filter(c -> machine.getValue() == null
                        || machine.getValue().equals(ALL)
                        || c.recording().machine().toString().equals(machine.getValue()))
                .toList();
    }

    private void show() {
        ScoreView view = workbench.scoresProperty().get();
        List<ScoredClip> clips = judged();
        boolean[] anomalous = new boolean[clips.size()];
        int positives = 0;
        for (int i = 0; i < anomalous.length; i++) {
            anomalous[i] = clips.get(i).recording().condition() == Condition.ANOMALOUS;
            positives += anomalous[i] ? 1 : 0;
        }
        List<Curve> shown = new ArrayList<>();
        if (positives > 0 && positives < anomalous.length) {
            for (int s = 0; s < view.scores().size(); s++) {
                int score = s;
                shown.add(curve(view.scores().get(s), clips, anomalous, clip -> clip.z()[score]));
            }
            shown.add(curve("fused", clips, anomalous, view::fused));
        }
        curves = shown;
        XYSeriesCollection data = new XYSeriesCollection();
        List<Label> entries = new ArrayList<>();
        for (int i = 0; i < curves.size(); i++) {
            Curve curve = curves.get(i);
            XYSeries series = new XYSeries(curve.name(), false, true);
            for (int p = 0; p < curve.roc().thresholds().length; p++) {
                series.add(curve.roc().falsePositiveRate()[p], curve.roc().truePositiveRate()[p]);
            }
            data.addSeries(series);
            entries.add(PlotText.legend(
                    Palette.color(i),
                    String.format(
                            Locale.ROOT,
                            "%s  AUC %.3f  pAUC %.3f",
                            curve.name(),
                            curve.roc().auc(),
                            curve.roc().partialAuc(MAX_FPR))));
        }
        legend.getChildren().setAll(entries);
        plot().setDataset(data);
        style();
    }

    private static Curve curve(
            String name, List<ScoredClip> clips, boolean[] anomalous, ToDoubleFunction<ScoredClip> score) {
        double[] values = clips.stream().mapToDouble(score).toArray();
        return new Curve(name, RocCurve.of(values, anomalous), score);
    }

    private XYPlot plot() {
        return (XYPlot) chart.getPlot();
    }

    private void style() {
        java.awt.Color text = awt(ink.getTextFill() instanceof Color color ? color : Color.GRAY);
        java.awt.Color clear = new java.awt.Color(0, 0, 0, 0);
        Font font = ReportFont.plain(12);
        chart.setBackgroundPaint(clear);
        XYPlot plot = plot();
        plot.setBackgroundPaint(clear);
        plot.setOutlineVisible(false);
        java.awt.Color faint = new java.awt.Color(text.getRed(), text.getGreen(), text.getBlue(), 50);
        plot.setDomainGridlinePaint(faint);
        plot.setRangeGridlinePaint(faint);
        plot.clearDomainMarkers();
        plot.addDomainMarker(new IntervalMarker(0, MAX_FPR, new java.awt.Color(128, 128, 128, 40)));
        for (NumberAxis axis : List.of((NumberAxis) plot.getDomainAxis(), (NumberAxis) plot.getRangeAxis())) {
            axis.setRange(-0.01, 1.01);
            axis.setLabelFont(font);
            axis.setTickLabelFont(font);
            axis.setLabelPaint(text);
            axis.setTickLabelPaint(text);
            axis.setAxisLinePaint(faint);
        }
        XYLineAndShapeRenderer renderer = (XYLineAndShapeRenderer) plot.getRenderer();
        for (int i = 0; i < curves.size(); i++) {
            renderer.setSeriesPaint(i, awt(Palette.color(i)));
            renderer.setSeriesStroke(i, new BasicStroke(i == curves.size() - 1 ? 3f : 1.8f));
        }
        if (canvas.getWidth() > 0) {
            canvas.draw();
            mark();
        }
    }

    private static java.awt.Color awt(Color color) {
        return new java.awt.Color((float) color.getRed(), (float) color.getGreen(), (float) color.getBlue());
    }

    /** The focused clip's step on each curve: the last point whose threshold its score still reaches. */
    private void mark() {
        GraphicsContext g = overlay.getGraphicsContext2D();
        g.clearRect(0, 0, overlay.getWidth(), overlay.getHeight());
        ScoreView view = workbench.scoresProperty().get();
        view.of(selection.focusedProperty().get()).filter(judged()::contains).ifPresent(clip -> {
            for (int i = 0; i < curves.size(); i++) {
                RocCurve roc = curves.get(i).roc();
                int step = step(roc, curves.get(i).score().applyAsDouble(clip));
                double[] at = pixel(roc.falsePositiveRate()[step], roc.truePositiveRate()[step]);
                g.setFill(Palette.color(i));
                g.fillOval(at[0] - 6, at[1] - 6, 12, 12);
                g.setStroke(ink.getTextFill());
                g.setLineWidth(1.5);
                g.strokeOval(at[0] - 6, at[1] - 6, 12, 12);
            }
        });
    }

    static int step(RocCurve roc, double score) {
        int step = 0;
        while (step + 1 < roc.thresholds().length && roc.thresholds()[step] > score) {
            step++;
        }
        return step;
    }

    private double[] pixel(double fpr, double tpr) {
        var area = canvas.getRenderingInfo().getPlotInfo().getDataArea();
        return new double[] {
            plot().getDomainAxis().valueToJava2D(fpr, area, plot().getDomainAxisEdge()),
            plot().getRangeAxis().valueToJava2D(tpr, area, plot().getRangeAxisEdge())
        };
    }

    private record Hit(Curve curve, int point) {}

    private @Nullable Hit hit(double x, double y) {
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

    private void focusAt(double x, double y) {
        Hit hit = hit(x, y);
        if (hit != null) {
            judged().stream()
                    .filter(c -> hit.curve.score().applyAsDouble(c)
                            == hit.curve.roc().thresholds()[hit.point])
                    .findFirst()
                    .ifPresent(c -> selection.focusedProperty().set(c.recording()));
        }
    }

    private void readAt(double x, double y) {
        Hit hit = hit(x, y);
        reading.setText(
                hit == null
                        ? ""
                        : String.format(
                                        Locale.ROOT,
                                        "%s ≥ %.2f: FPR %.2f, TPR %.2f",
                                        hit.curve.name(),
                                        hit.curve.roc().thresholds()[hit.point],
                                        hit.curve.roc().falsePositiveRate()[hit.point],
                                        hit.curve.roc().truePositiveRate()[hit.point])
                                .replace('-', '−'));
    }
}
