package org.auscult.ui.plots;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.auscult.dataset.Condition;
import org.auscult.dataset.MachineId;
import org.auscult.evaluation.RocCurve;
import org.auscult.evaluation.Threshold;
import org.auscult.experiment.RunEvaluation;
import org.auscult.score.Role;
import org.auscult.score.ScoredClip;
import org.auscult.ui.EmptyState;
import org.auscult.ui.PlotText;
import org.auscult.workbench.OperatingPoint;
import org.auscult.workbench.ScoreView;
import org.auscult.workbench.Selection;
import org.auscult.workbench.Workbench;
import org.jspecify.annotations.Nullable;

/** The ROC of every score of the shown run, with the focused clip's step on each; a click on a curve focuses a clip. */
public final class RocPane extends BorderPane {
    private static final String ALL = "all machines";

    private final Workbench workbench;
    private final Selection selection;
    private final OperatingPoint point;
    private final ChoiceBox<String> machine = new ChoiceBox<>();
    private final Label ink = new Label("ROC of");
    private final Label reading = new Label();
    private final FlowPane legend = new FlowPane(14, 2);
    private final RocChart chart = new RocChart(RunEvaluation.MAX_FPR);

    /** A plot of the shown run. */
    public RocPane(Workbench workbench, Selection selection, OperatingPoint point) {
        this.workbench = workbench;
        this.selection = selection;
        this.point = point;
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
        EmptyState empty = new EmptyState(
                "mdi2c-chart-bell-curve-cumulative",
                "Train a detector on data with labelled test clips to see its ROC.");
        empty.visibleProperty().bind(Bindings.isEmpty(legend.getChildren()));
        setTop(top);
        setCenter(new StackPane(chart, empty));
        setBottom(legend);
        chart.setOnMouseClicked(e -> {
            if (e.isStillSincePress()) {
                focus(e.getX(), e.getY());
            }
        });
        chart.setOnMouseDragged(e -> drag(e.getX(), e.getY()));
        chart.setOnMouseMoved(e -> read(e.getX(), e.getY()));
        ink.textFillProperty().addListener((p, o, paint) -> chart.style(paint));
        machine.valueProperty().addListener((p, o, n) -> show());
        workbench.scoresProperty().addListener((p, o, view) -> fillMachines(view));
        selection.focusedProperty().addListener((p, o, n) -> mark());
        point.verdictsProperty().addListener((p, o, n) -> mark());
        chart.style(ink.getTextFill());
        fillMachines(workbench.scoresProperty().get());
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
        List<RocChart.Curve> curves = new ArrayList<>();
        if (positives > 0 && positives < anomalous.length) {
            for (int s = 0; s < view.scores().size(); s++) {
                int score = s;
                curves.add(curve(view.scores().get(s), clips, anomalous, clip -> clip.z()[score]));
            }
            curves.add(curve("fused", clips, anomalous, view::fused));
        }
        List<Label> entries = new ArrayList<>();
        for (RocChart.Curve curve : curves) {
            entries.add(PlotText.legend(
                    Palette.color(entries.size()),
                    String.format(
                            Locale.ROOT,
                            "%s  AUC %.3f  pAUC %.3f",
                            curve.name(),
                            curve.roc().auc(),
                            curve.roc().partialAuc(RunEvaluation.MAX_FPR))));
        }
        legend.getChildren().setAll(entries);
        chart.show(curves);
        mark();
    }

    private static RocChart.Curve curve(
            String name, List<ScoredClip> clips, boolean[] anomalous, ToDoubleFunction<ScoredClip> score) {
        double[] values = clips.stream().mapToDouble(score).toArray();
        return new RocChart.Curve(name, RocCurve.of(values, anomalous), score);
    }

    /** A row a point of each curve. */
    List<List<String>> table() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("score", "threshold", "false positive rate", "true positive rate"));
        for (RocChart.Curve curve : chart.curves()) {
            for (int p = 0; p < curve.roc().thresholds().length; p++) {
                rows.add(List.of(
                        curve.name(),
                        String.valueOf(curve.roc().thresholds()[p]),
                        String.valueOf(curve.roc().falsePositiveRate()[p]),
                        String.valueOf(curve.roc().truePositiveRate()[p])));
            }
        }
        return rows;
    }

    /** The curves, a line of legend for each below. */
    void paint(Graphics2D g, double width, double height) {
        double line = 18;
        double chartHeight = height - line * legend.getChildren().size() - 6;
        chart.paint(g, width, chartHeight);
        g.setFont(PlotText.drawingFont());
        for (int i = 0; i < legend.getChildren().size(); i++) {
            double y = chartHeight + line * (i + 0.5);
            g.setColor(PlotText.awt(Palette.color(i)));
            g.fill(new Rectangle2D.Double(54, y - 2, 14, 4));
            g.setColor(PlotText.awt(ink.getTextFill()));
            PlotText.write(g, ((Label) legend.getChildren().get(i)).getText(), 76, y, PlotText.Side.RIGHT);
        }
    }

    private void mark() {
        ScoreView view = workbench.scoresProperty().get();
        MachineId one = machine();
        Threshold threshold =
                one == null ? null : point.verdictsProperty().get().chosen().get(one);
        chart.operate(threshold == null ? Double.NaN : threshold.value());
        chart.mark(view.of(selection.focusedProperty().get())
                .filter(judged()::contains)
                .orElse(null));
    }

    /** The machine whose clips are judged; null for all. */
    private @Nullable MachineId machine() {
        return point.verdictsProperty().get().chosen().keySet().stream()
                .filter(one -> one.toString().equals(machine.getValue()))
                .findFirst()
                .orElse(null);
    }

    /** Moves the threshold of the machine along the fused curve. */
    private void drag(double x, double y) {
        MachineId one = machine();
        Double threshold = chart.fusedThreshold(x, y);
        if (one != null && threshold != null && Double.isFinite(threshold)) {
            point.set(one, threshold);
        }
    }

    private void focus(double x, double y) {
        RocChart.Hit hit = chart.hit(x, y);
        if (hit != null) {
            judged().stream()
                    .filter(c -> hit.curve().score().applyAsDouble(c) == hit.threshold())
                    .findFirst()
                    .ifPresent(c -> selection.focusedProperty().set(c.recording()));
        }
    }

    private void read(double x, double y) {
        RocChart.Hit hit = chart.hit(x, y);
        if (hit == null) {
            reading.setText("");
            return;
        }
        RocCurve roc = hit.curve().roc();
        String text = String.format(
                Locale.ROOT,
                "%s ≥ %.2f: FPR %.2f, TPR %.2f",
                hit.curve().name(),
                hit.threshold(),
                roc.falsePositiveRate()[hit.point()],
                roc.truePositiveRate()[hit.point()]);
        reading.setText(text.replace('-', '−'));
    }
}
