package org.auscult.ui.plots;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Insets;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.auscult.experiment.PlotColor;
import org.auscult.ui.CommandKeys;
import org.auscult.ui.Decimals;
import org.auscult.ui.EmptyState;
import org.auscult.ui.Figure;
import org.auscult.ui.LabelConverter;
import org.auscult.ui.Remedies;
import org.auscult.ui.ShownWhile;
import org.auscult.ui.ToolRow;
import org.auscult.ui.WhenSeen;
import org.auscult.ui.WholeText;
import org.auscult.workbench.Curve;
import org.auscult.workbench.Quantity;
import org.auscult.workbench.TrainingCurves;
import org.auscult.workbench.Workbench;

/** How a training goes, or how the shown run went: losses, learning rate, gradient, held-out scores and their AUC over the epochs. */
final class CurvesPane extends BorderPane {
    private static final double MOST_SMOOTHING = 0.98;

    private final TrainingCurves curves;
    private final CurvesCanvas canvas = new CurvesCanvas();
    private final ChoiceBox<Quantity> quantity = new ChoiceBox<>();
    private final Slider smoothing = new Slider(0, MOST_SMOOTHING, 0.6);
    private final CheckBox logarithmic = new CheckBox("Log");
    private final FlowPane legend = new FlowPane(4, 0);
    private final Label reading = new Label();
    private final Set<String> hidden = new HashSet<>();
    private final WhenSeen whenSeen = new WhenSeen(this, this::show);
    private List<CurveToggle> entries = List.of();
    private List<CurvesCanvas.Line> shown = List.of();
    private double pointer = Double.NaN;

    CurvesPane(Workbench workbench, TrainingCurves curves) {
        this.curves = curves;
        setId("curves");
        quantity.setId("curves-quantity");
        quantity.setAccessibleText("What to follow over the epochs");
        quantity.setConverter(new LabelConverter<>(Quantity::label));
        quantity.getItems().setAll(Quantity.values());
        quantity.getSelectionModel().selectFirst();
        smoothing.setId("curves-smoothing");
        smoothing.setPrefWidth(110);
        smoothing.setBlockIncrement(0.1);
        smoothing.setAccessibleText("Smoothing of the curves");
        smoothing.setTooltip(
                new Tooltip("Weight of what was before, in an exponential moving average; faint behind: as it was"));
        Label smooth = new Label("Smoothing");
        smooth.setLabelFor(smoothing);
        logarithmic.setId("curves-log");
        logarithmic.setAccessibleText("Logarithmic axis of values");
        ToolRow tools = new ToolRow();
        tools.getStyleClass().add("plot-tools");
        tools.getItems().addAll(quantity, smooth, smoothing, logarithmic);
        legend.setPadding(new Insets(2, 8, 2, 8));
        reading.setId("curves-reading");
        reading.getStyleClass().addAll("text-small", "text-muted");
        reading.setPadding(new Insets(0, 12, 6, 12));
        EmptyState empty = new EmptyState(
                "mdi2c-chart-line",
                Bindings.createStringBinding(
                        this::lack, curves.changesProperty(), curves.statusProperty(), quantity.valueProperty()),
                ShownWhile.holds(curves.runningProperty().not(), Remedies.train(workbench)));
        BooleanBinding isEmpty = Bindings.createBooleanBinding(
                () -> curves.curves().of(quantity.getValue()).isEmpty(),
                curves.changesProperty(),
                quantity.valueProperty());
        empty.visibleProperty().bind(isEmpty);
        VBox below = new VBox(legend, WholeText.of(reading));
        below.visibleProperty().bind(isEmpty.not());
        setTop(tools);
        setCenter(new StackPane(canvas, empty));
        setBottom(below);
        canvas.setAccessibleText("Curves over the epochs; the arrow keys read them");
        canvas.setOnKeyPressed(this::key);
        canvas.setOnMousePressed(event -> {
            canvas.requestFocus();
            event.consume();
        });
        canvas.setOnMouseMoved(event -> read(canvas.epoch(event.getX())));
        canvas.setOnMouseExited(event -> read(Double.NaN));
        curves.changesProperty().addListener((property, old, change) -> whenSeen.stale());
        quantity.valueProperty().addListener((property, old, chosen) -> whenSeen.stale());
        smoothing.valueProperty().addListener((property, old, weight) -> whenSeen.stale());
        logarithmic.selectedProperty().addListener((property, old, isOn) -> whenSeen.stale());
    }

    /** Only what is told of held-out normals can lack while there are losses: it comes with the end of an epoch. */
    private String lack() {
        if (curves.curves().isEmpty()) {
            return curves.statusProperty().get();
        }
        return quantity.getValue() == Quantity.HELD_OUT_AUC
                ? "No epoch has ended with normals held out of two machines: there are no names to take for one another."
                : "No epoch has ended with normals held out: there is nothing to score.";
    }

    private void show() {
        List<CurvesCanvas.Line> lines = new ArrayList<>();
        for (Map.Entry<String, Curve> curve :
                curves.curves().of(quantity.getValue()).entrySet()) {
            lines.add(new CurvesCanvas.Line(
                    curve.getKey(),
                    new Color(PlotColor.ofSeries(lines.size()).rgb()),
                    curve.getValue().x(),
                    curve.getValue().y(),
                    curve.getValue().smoothed(smoothing.getValue())));
        }
        offer(lines);
        shown = lines.stream().filter(line -> !hidden.contains(line.name())).toList();
        canvas.show(shown, curves.curves().stages(), quantity.getValue().axis(), logarithmic.isSelected());
        read(pointer);
    }

    /** The buttons stay the same while their curves grow: one may be under the pointer. */
    private void offer(List<CurvesCanvas.Line> lines) {
        if (!entries.stream()
                .map(CurveToggle::curve)
                .toList()
                .equals(lines.stream().map(CurvesCanvas.Line::name).toList())) {
            entries = lines.stream().map(this::entry).toList();
            legend.getChildren().setAll(entries);
        }
        for (int i = 0; i < lines.size(); i++) {
            CurvesCanvas.Line line = lines.get(i);
            double value = line.raw().length == 0 ? Double.NaN : line.raw()[line.raw().length - 1];
            entries.get(i).setText(line.name() + "  " + Decimals.threeDigits(value));
        }
    }

    private CurveToggle entry(CurvesCanvas.Line line) {
        Color c = line.color();
        CurveToggle entry = new CurveToggle(
                line.name(),
                new Rectangle(14, 4, javafx.scene.paint.Color.rgb(c.getRed(), c.getGreen(), c.getBlue())),
                hidden,
                whenSeen::stale);
        entry.setId("curves-legend-" + line.name().replace(' ', '-'));
        return entry;
    }

    private void key(KeyEvent event) {
        if (CommandKeys.areHeld(event)) {
            return;
        }
        int step = event.isShiftDown() ? 10 : 1;
        switch (event.getCode()) {
            case LEFT -> read(canvas.beside(-step));
            case RIGHT -> read(canvas.beside(step));
            case HOME -> read(0);
            case END -> read(canvas.beside(100));
            case ESCAPE -> read(Double.NaN);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void read(double epoch) {
        pointer = epoch;
        canvas.point(epoch);
        StringBuilder words = new StringBuilder();
        if (Double.isNaN(epoch)) {
            words.append(quantity.getValue().note()).append(" Point, or use the arrow keys, to read the numbers.");
        } else {
            words.append(String.format(Locale.ROOT, "Epoch %.2f", epoch));
            for (CurvesCanvas.Line line : shown) {
                int at = line.at(epoch);
                if (at >= 0) {
                    words.append(" · ").append(line.name()).append(' ').append(Decimals.threeDigits(line.y()[at]));
                }
            }
        }
        reading.setText(words.toString());
    }

    /** A row a point of a curve, of every quantity. */
    List<List<String>> table() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("quantity", "curve", "epoch", "value"));
        for (Quantity each : Quantity.values()) {
            curves.curves().of(each).forEach((name, curve) -> {
                double[] x = curve.x();
                double[] y = curve.y();
                for (int i = 0; i < x.length; i++) {
                    rows.add(List.of(
                            each.label(), name, String.format(Locale.ROOT, "%.4f", x[i]), String.valueOf(y[i])));
                }
            });
        }
        return rows;
    }

    /** The curves that are on. */
    Optional<Figure> figure() {
        whenSeen.now();
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        List<Figure.Key> keys = shown.stream()
                .map(line -> Figure.Key.line(line.color(), new BasicStroke(2), line.name()))
                .toList();
        List<String> title = List.of(quantity.getValue().label() + " over the epochs", curves.title());
        return Optional.of(new Figure(title, canvas.ink(), keys, canvas::paint));
    }
}
