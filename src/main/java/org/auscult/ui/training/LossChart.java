package org.auscult.ui.training;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Side;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.layout.BorderPane;
import org.auscult.detector.TrainingProgress;

/** The losses of the running training, one line each, over its epochs. */
final class LossChart extends BorderPane {
    private static final int MOST_POINTS = 500;

    private final NumberAxis epochs = new NumberAxis(0, 1, 1);
    private final LineChart<Number, Number> chart;
    private final Map<String, XYChart.Series<Number, Number>> lines = new LinkedHashMap<>();

    LossChart(ObservableList<TrainingProgress> history) {
        epochs.setLabel("Epoch");
        epochs.setMinorTickVisible(false);
        NumberAxis loss = new NumberAxis();
        loss.setLabel("Loss");
        loss.setMinorTickVisible(false);
        loss.setForceZeroInRange(false);
        chart = new LineChart<>(epochs, loss);
        chart.setId("loss-chart");
        chart.setAccessibleText("Losses over the epochs");
        chart.setAnimated(false);
        chart.setCreateSymbols(false);
        chart.setLegendSide(Side.RIGHT);
        chart.getStyleClass().add("loss-chart");
        setCenter(chart);
        history.addListener((ListChangeListener<TrainingProgress>) change -> {
            while (change.next()) {
                if (change.wasRemoved()) {
                    clear();
                }
                if (change.wasAdded()) {
                    add(change.getAddedSubList());
                }
            }
        });
    }

    private void clear() {
        lines.clear();
        chart.getData().clear();
    }

    private void add(List<? extends TrainingProgress> events) {
        Map<String, List<XYChart.Data<Number, Number>>> added = new LinkedHashMap<>();
        for (TrainingProgress event : events) {
            double x = event.epoch() - 1 + (double) event.batch() / Math.max(1, event.batches());
            event.losses().forEach((name, value) -> {
                if (Double.isFinite(value)) {
                    added.computeIfAbsent(name, n -> new ArrayList<>()).add(new XYChart.Data<>(x, value));
                }
            });
        }
        TrainingProgress last = events.get(events.size() - 1);
        fit(last.epochs());
        added.forEach((name, points) -> {
            XYChart.Series<Number, Number> line = lines.computeIfAbsent(name, this::line);
            line.getData().addAll(points);
            if (line.getData().size() > MOST_POINTS) {
                line.getData().setAll(halved(line.getData()));
            }
            line.setName(
                    String.format(Locale.ROOT, "%s %.3g", name, last.losses().getOrDefault(name, Double.NaN)));
        });
    }

    private void fit(int count) {
        epochs.setUpperBound(Math.max(1, count));
        epochs.setTickUnit(Math.max(1, Math.ceil(count / 8.0)));
    }

    private XYChart.Series<Number, Number> line(String name) {
        XYChart.Series<Number, Number> line = new XYChart.Series<>();
        line.setName(name);
        chart.getData().add(line);
        return line;
    }

    /** Neighbours averaged, so that a long training stays cheap to draw. */
    private static List<XYChart.Data<Number, Number>> halved(List<XYChart.Data<Number, Number>> points) {
        List<XYChart.Data<Number, Number>> half = new ArrayList<>();
        for (int i = 0; i + 1 < points.size(); i += 2) {
            XYChart.Data<Number, Number> a = points.get(i);
            XYChart.Data<Number, Number> b = points.get(i + 1);
            half.add(new XYChart.Data<>(
                    (a.getXValue().doubleValue() + b.getXValue().doubleValue()) / 2,
                    (a.getYValue().doubleValue() + b.getYValue().doubleValue()) / 2));
        }
        return half;
    }
}
