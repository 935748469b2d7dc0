package org.auscult.ui.plots;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.auscult.experiment.PlotColor;
import org.auscult.ui.CommandKeys;
import org.auscult.ui.EmptyState;
import org.auscult.ui.Figure;
import org.auscult.ui.LabelConverter;
import org.auscult.ui.Remedies;
import org.auscult.ui.ShownWhile;
import org.auscult.ui.ToolRow;
import org.auscult.ui.WhenSeen;
import org.auscult.ui.WholeText;
import org.auscult.workbench.PinnedCurves;
import org.auscult.workbench.Quantity;
import org.auscult.workbench.TrainingCurves;
import org.auscult.workbench.Workbench;

/** How a training goes, or how the shown run went: losses, learning rate, gradient, held-out scores and their AUC over the epochs. */
final class CurvesPane extends BorderPane {
    private static final double MOST_SMOOTHING = 0.98;
    /** What is read moves no plot where one line is too short for it. */
    private static final double TWO_LINES = 38;

    private final TrainingCurves curves;
    private final PinnedCurves pinned;
    private final CurvesCanvas canvas = new CurvesCanvas();
    private final ChoiceBox<Quantity> quantity = new ChoiceBox<>();
    private final Slider smoothing = new Slider(0, MOST_SMOOTHING, 0.6);
    private final CheckBox logarithmic = new CheckBox("Log");
    private final Label reading = new Label();
    private final WhenSeen whenSeen = new WhenSeen(this, this::show);
    private final CurvesLegend legend = new CurvesLegend(whenSeen::stale);
    private List<CurveLine> shown = List.of();
    private double pointer = Double.NaN;

    CurvesPane(Workbench workbench, TrainingCurves curves, PinnedCurves pinned) {
        this.curves = curves;
        this.pinned = pinned;
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
        reading.setId("curves-reading");
        reading.getStyleClass().addAll("text-small", "text-muted");
        reading.setPadding(new Insets(0, 12, 6, 12));
        reading.setWrapText(true);
        reading.setMinHeight(TWO_LINES);
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
        pinned.changesProperty().addListener((property, old, change) -> whenSeen.stale());
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
        List<CurveLine> lines = lines(quantity.getValue());
        legend.offer(lines, pinned.title(curves), pinned.whyNone(curves));
        shown = lines.stream().filter(legend::shows).toList();
        canvas.show(shown, curves.curves().stages(), quantity.getValue().axis(), logarithmic.isSelected());
        read(pointer);
    }

    private List<CurveLine> lines(Quantity of) {
        return CurveLine.of(curves.curves().of(of), pinned.beside(curves, of), smoothing.getValue());
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
            CurveLine.byName(shown).forEach((name, lines) -> {
                String numbers = CurveLine.words(lines, line -> line.at(epoch));
                words.append(numbers.isEmpty() ? "" : " · " + name + " " + numbers);
            });
        }
        reading.setText(words.toString());
    }

    /** A row a point of a curve as it was told, of every quantity, those of the pinned run after the training's own. */
    List<List<String>> table() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("quantity", "curve", "epoch", "value", "run"));
        for (boolean isPinned : List.of(false, true)) {
            String run = isPinned ? pinned.title(curves) : curves.title();
            for (Quantity each : Quantity.values()) {
                lines(each).stream()
                        .filter(line -> line.isPinned() == isPinned)
                        .forEach(line -> rows.addAll(line.rows(run, each)));
            }
        }
        return rows;
    }

    /** The curves that are on. */
    Optional<Figure> figure() {
        whenSeen.now();
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        List<Figure.Key> keys = new ArrayList<>();
        CurveLine.byName(shown)
                .forEach((name, lines) -> keys.add(
                        Figure.Key.line(lines.get(0).color(), lines.get(0).stroke(), name)));
        if (shown.stream().anyMatch(CurveLine::isPinned)) {
            keys.add(Figure.Key.line(new Color(PlotColor.PINNED.rgb()), CurveLine.DASHED, pinned.title(curves)));
        }
        List<String> title = List.of(quantity.getValue().label() + " over the epochs", curves.title());
        return Optional.of(new Figure(title, canvas.ink(), keys, canvas::paint));
    }
}
