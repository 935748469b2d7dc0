package org.auscult.ui.plots;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.auscult.dataset.Condition;
import org.auscult.dataset.MachineId;
import org.auscult.evaluation.CostOptimum;
import org.auscult.evaluation.Decision;
import org.auscult.evaluation.FalseAlarmBudget;
import org.auscult.evaluation.Threshold;
import org.auscult.evaluation.ThresholdMethod;
import org.auscult.evaluation.ThresholdMethods;
import org.auscult.score.Role;
import org.auscult.score.ScoredClip;
import org.auscult.ui.Decimals;
import org.auscult.ui.EmptyState;
import org.auscult.ui.Icons;
import org.auscult.ui.LabelConverter;
import org.auscult.ui.PlotText;
import org.auscult.ui.TextColumns;
import org.auscult.workbench.OperatingPoint;
import org.auscult.workbench.ScoreView;
import org.auscult.workbench.Selection;
import org.auscult.workbench.Verdicts;

/** The fused scores of a machine, the threshold to drag through them, what it promises, and which recordings it flips. */
public final class ThresholdPane extends BorderPane {
    private static final long CHECK_SEED = 1;
    private static final double SHORTEST = 510;

    private final OperatingPoint point;
    private final ChoiceBox<MachineId> machine = new ChoiceBox<>();
    private final TextField alarms = new TextField("1");
    private final TextField days = new TextField("1");
    private final TextField seconds = new TextField("600");
    private final TextField prior = new TextField("1");
    private final TextField missCost = new TextField("100");
    private final Label numbers = new Label();
    private final Label promise = new Label();
    private final TableView<ScoredClip> flips = new TableView<>();
    private final FlowPane legend = new FlowPane(14, 2);
    private final HistogramCanvas histogram;
    private ScoreView shown = ScoreView.EMPTY;
    private List<HistogramCanvas.Series> series = List.of();

    /** A plot over the operating point. */
    public ThresholdPane(OperatingPoint point, Selection selection) {
        this.point = point;
        setId("threshold");
        setAccessibleText("Histogram of the fused scores with the threshold");
        histogram = new HistogramCanvas(value -> {
            if (machine.getValue() != null) {
                point.set(machine.getValue(), value);
            }
        });
        machine.setId("threshold-machine");
        machine.setMinWidth(96);
        machine.setAccessibleText("Machine whose threshold is shown");
        machine.valueProperty().addListener((property, old, value) -> {
            shown = ScoreView.EMPTY;
            show(point.verdictsProperty().get());
        });
        numbers.setId("threshold-numbers");
        numbers.setWrapText(true);
        numbers.setMinHeight(USE_PREF_SIZE);
        promise.setId("threshold-promise");
        promise.setWrapText(true);
        promise.setMinHeight(USE_PREF_SIZE);
        promise.getStyleClass().addAll("text-small", "text-muted");
        EmptyState empty =
                new EmptyState("mdi2c-chart-histogram", "Train a detector, and set here what is called anomalous.");
        empty.visibleProperty().bind(Bindings.isEmpty(machine.getItems()));
        VBox top = new VBox(6, first(), second(), third());
        top.setPadding(new Insets(8, 12, 4, 12));
        table(selection);
        VBox bottom = new VBox(4, legend, numbers, promise, flips);
        bottom.setPadding(new Insets(2, 12, 8, 12));
        BorderPane content = new BorderPane(histogram);
        content.setTop(top);
        content.setBottom(bottom);
        content.setMinHeight(SHORTEST);
        ScrollPane scrolled = new ScrollPane(content);
        scrolled.setFitToWidth(true);
        scrolled.setFitToHeight(true);
        scrolled.visibleProperty().bind(empty.visibleProperty().not());
        setCenter(new StackPane(scrolled, empty));
        point.verdictsProperty().addListener((property, old, verdicts) -> show(verdicts));
        show(point.verdictsProperty().get());
    }

    /** A row a test clip, over all machines. */
    List<List<String>> table() {
        Verdicts verdicts = point.verdictsProperty().get();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("file", "machine", "condition", "fused score", "threshold", "called"));
        verdicts.chosen()
                .forEach((one, threshold) -> verdicts.tests(one)
                        .forEach(clip -> rows.add(List.of(
                                clip.recording().name(),
                                one.toString(),
                                clip.recording().condition().label(),
                                String.valueOf(verdicts.view().fused(clip)),
                                String.valueOf(threshold.value()),
                                verdicts.isAnomalous(clip) ? "anomalous" : "normal"))));
        return rows;
    }

    /** The histogram. */
    void paint(Graphics2D g, double width, double height) {
        histogram.paint(g, width, height);
    }

    private FlowPane first() {
        ChoiceBox<ThresholdMethod> method = new ChoiceBox<>();
        method.setId("threshold-method");
        method.setAccessibleText("How the threshold is set");
        method.setConverter(new LabelConverter<>(ThresholdMethod::title));
        method.getItems().setAll(ThresholdMethods.all());
        method.valueProperty().bindBidirectional(point.methodProperty());
        method.setPrefWidth(170);
        Button reset = new Button(null, Icons.of("mdi2u-undo"));
        reset.setAccessibleText("Take back what was set by hand");
        reset.setTooltip(new Tooltip("Take back what was set by hand"));
        reset.getStyleClass().addAll("flat", "button-icon");
        reset.setId("threshold-reset");
        reset.setOnAction(event -> {
            if (machine.getValue() != null) {
                point.reset(machine.getValue());
            }
        });
        return row(new Label("Threshold of"), machine, method, reset);
    }

    private FlowPane second() {
        for (TextField field : List.of(alarms, days, seconds)) {
            field.setPrefColumnCount(3);
            field.setOnAction(event -> budget());
            field.focusedProperty().addListener((property, old, focused) -> {
                if (!focused) {
                    budget();
                }
            });
        }
        alarms.setId("budget-alarms");
        alarms.setAccessibleText("False alarms that are borne");
        days.setAccessibleText("in so many days");
        seconds.setAccessibleText("seconds from clip to clip");
        return row(alarms, new Label("false alarms in"), days, new Label("days, a clip each"), seconds, new Label("s"));
    }

    private FlowPane third() {
        for (TextField field : List.of(prior, missCost)) {
            field.setPrefColumnCount(2);
        }
        prior.setAccessibleText("Percent of clips that are anomalous in the plant");
        missCost.setAccessibleText("What a missed fault costs, in false alarms");
        Button cost = new Button("Least cost (oracle)");
        cost.setId("threshold-cost");
        cost.setTooltip(
                new Tooltip(
                        "Puts the line where the labelled test clips cost least, a miss so many false alarms: it uses their labels"));
        cost.getStyleClass().add("oracle-button");
        cost.setOnAction(event -> leastCost());
        return row(new Label("Faults"), prior, new Label("%, a miss costs"), missCost, cost);
    }

    private void leastCost() {
        try {
            MachineId own = machine.getValue();
            if (own != null) {
                point.setByCost(own, new CostOptimum(number(prior) / 100, number(missCost)));
            }
        } catch (IllegalArgumentException e) {
            promise.setText("Prior and cost must be numbers: " + e.getMessage());
        }
    }

    private static FlowPane row(javafx.scene.Node... nodes) {
        FlowPane row = new FlowPane(8, 6, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void budget() {
        try {
            point.budgetProperty().set(new FalseAlarmBudget(number(alarms), number(days), number(seconds)));
        } catch (IllegalArgumentException e) {
            promise.setText("The budget must be three numbers above 0: " + e.getMessage());
        }
    }

    private static double number(TextField field) {
        return Double.parseDouble(field.getText().strip());
    }

    private void table(Selection selection) {
        flips.setId("flip-list");
        flips.setAccessibleText("Recordings that change side");
        flips.getStyleClass().add("dense");
        flips.setPlaceholder(new Label("Drag the line: the recordings that change side appear here"));
        flips.setPrefHeight(110);
        flips.setMinHeight(70);
        flips.getColumns()
                .add(TextColumns.text("Flipped", 190, clip -> clip.recording().name()));
        flips.getColumns()
                .add(TextColumns.text(
                        "Is", 80, clip -> clip.recording().condition().label()));
        flips.getColumns()
                .add(TextColumns.text(
                        "Now called",
                        90,
                        clip -> point.verdictsProperty().get().isAnomalous(clip) ? "anomalous" : "normal"));
        flips.getColumns()
                .add(TextColumns.number(
                        "Score",
                        60,
                        new Decimals(2),
                        clip -> point.verdictsProperty().get().view().fused(clip)));
        flips.getSelectionModel().selectedItemProperty().addListener((property, old, clip) -> {
            if (clip != null) {
                selection.focusedProperty().set(clip.recording());
            }
        });
    }

    private void show(Verdicts verdicts) {
        List<MachineId> machines = List.copyOf(verdicts.chosen().keySet());
        if (!machines.equals(machine.getItems())) {
            machine.getItems().setAll(machines);
            machine.getSelectionModel().selectFirst();
        }
        MachineId own = machine.getValue();
        Threshold threshold = own == null ? null : verdicts.chosen().get(own);
        if (own == null || threshold == null) {
            return;
        }
        if (verdicts.view() != shown) {
            shown = verdicts.view();
            series = List.of(
                    series("held-out normal", 6, verdicts, verdicts.clips(own, Role.HELD_OUT)),
                    series("normal", 0, verdicts, of(verdicts.tests(own), Condition.NORMAL)),
                    series("anomalous", 1, verdicts, of(verdicts.tests(own), Condition.ANOMALOUS)));
            legend.getChildren()
                    .setAll(series.stream()
                            .map(s -> PlotText.legend(s.color(), s.name()))
                            .toList());
        }
        histogram.show(series, threshold.value());
        numbers.setText(numbers(verdicts.decision(own)));
        promise.setText("Threshold: " + threshold.note() + ". " + promise(verdicts, own));
        flips.getItems().setAll(verdicts.flipped(own));
    }

    private String promise(Verdicts verdicts, MachineId own) {
        double[] normals = OperatingPoint.normals(verdicts, own);
        FalseAlarmBudget budget = point.budgetProperty().get();
        FalseAlarmBudget.HalfCheck check =
                FalseAlarmBudget.HalfCheck.of(point.methodProperty().get(), normals, budget.rate(), CHECK_SEED);
        return budget.words(normals.length, check);
    }

    private String numbers(Decision decision) {
        return String.format(
                Locale.ROOT,
                "Precision %s · recall %s · F1 %s · false alarms %s of normals, %s a day · found %d, missed %d, false %d, quiet %d",
                share(decision.precision()),
                share(decision.recall()),
                share(decision.f1()),
                share(decision.falseAlarmRate()),
                Double.isNaN(decision.falseAlarmRate())
                        ? "–"
                        : String.format(
                                Locale.ROOT,
                                "%.1f",
                                point.budgetProperty().get().alarmsPerDay(decision.falseAlarmRate())),
                decision.truePositives(),
                decision.falseNegatives(),
                decision.falsePositives(),
                decision.trueNegatives());
    }

    private static String share(double value) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%.2f", value);
    }

    private static List<ScoredClip> of(List<ScoredClip> clips, Condition condition) {
        return clips.stream()
                .filter(clip -> clip.recording().condition() == condition)
                .toList();
    }

    private static HistogramCanvas.Series series(String name, int color, Verdicts verdicts, List<ScoredClip> clips) {
        return new HistogramCanvas.Series(
                name,
                Palette.color(color),
                clips.stream().mapToDouble(verdicts.view()::fused).toArray());
    }
}
