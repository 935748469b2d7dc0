package org.auscult.ui.plots;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.auscult.dataset.MachineId;
import org.auscult.dataset.Recording;
import org.auscult.evaluation.Decision;
import org.auscult.evaluation.Threshold;
import org.auscult.ui.EmptyState;
import org.auscult.ui.Figure;
import org.auscult.ui.PlotText;
import org.auscult.ui.Remedies;
import org.auscult.ui.Scrolled;
import org.auscult.ui.WhenSeen;
import org.auscult.workbench.OperatingPoint;
import org.auscult.workbench.RankedTests;
import org.auscult.workbench.ScoreView;
import org.auscult.workbench.Selection;
import org.auscult.workbench.Verdicts;
import org.auscult.workbench.Workbench;
import org.jspecify.annotations.Nullable;

/** The fused scores of a machine, the threshold to drag through them, what it promises, and which recordings it flips. */
public final class ThresholdPane extends BorderPane {
    /** Words of another length move nothing below them away from under the pointer. */
    private static final double ROOM_FOR_WORDS = 66;

    private static final String COMPLAINT = "danger-text";

    private final Workbench workbench;
    private final OperatingPoint point;
    private final Selection selection;
    private final MethodRow choices;
    private final Label reading = new Label();
    private final Label numbers = line("threshold-numbers");
    private final Label counts = line("threshold-counts");
    private final Label promise = new Label() {
        @Override
        protected double computePrefHeight(double width) {
            return Math.max(ROOM_FOR_WORDS, super.computePrefHeight(width));
        }
    };
    private final FlipList flips;
    private final ThresholdTable thresholds;
    private final CheckBox logarithmic = new CheckBox("Log counts");
    private final ScatterLegend legend;
    private final HistogramCanvas canvas = new HistogramCanvas();
    private final EmptyState unscored;
    private final WhenSeen whenSeen = new WhenSeen(this, this::show);
    private ScoreView shown = ScoreView.EMPTY;
    private Histogram histogram = Histogram.EMPTY;
    private RankedTests tests = RankedTests.NONE;
    private final PromiseWords promiseWords;

    /** A plot over the operating point. */
    public ThresholdPane(Workbench workbench, OperatingPoint point, Selection selection) {
        this.workbench = workbench;
        this.point = point;
        this.selection = selection;
        promiseWords = new PromiseWords(point);
        setId("threshold");
        setAccessibleText("Histogram of the fused scores with the threshold");
        choices = new MethodRow(point);
        choices.machineProperty().addListener((property, old, value) -> {
            shown = ScoreView.EMPTY;
            whenSeen.stale();
        });
        legend = new ScatterLegend(selection, () -> recording -> true);
        flips = new FlipList(point, selection);
        thresholds = new ThresholdTable(point, this::complain);
        thresholds.getSelectionModel().selectedItemProperty().addListener((property, old, row) -> {
            if (row != null) {
                choices.machineProperty().set(row.machine());
            }
        });
        unscored = new EmptyState(
                "mdi2c-chart-histogram",
                "No clip of this machine has a fused score that is a finite number: there is nothing to draw, nor a line. "
                        + "Choose another fusion, or train anew.",
                Remedies.train(workbench));
        unscored.setVisible(false);
        listen();
        EmptyState empty = new EmptyState(
                "mdi2c-chart-histogram",
                "Here is set from which score on a recording is called anomalous.",
                Remedies.train(workbench));
        empty.visibleProperty().bind(Bindings.isEmpty(choices.machines()));
        Scrolled scrolled = new Scrolled(content());
        scrolled.setFitToHeight(true);
        scrolled.visibleProperty().bind(empty.visibleProperty().not());
        setCenter(new StackPane(scrolled, empty));
        point.verdictsProperty().addListener((property, old, verdicts) -> whenSeen.stale());
    }

    private void listen() {
        HistogramGestures gestures = new HistogramGestures(
                canvas,
                selection,
                value -> {
                    MachineId own = choices.machineProperty().get();
                    if (own != null) {
                        point.set(own, value);
                    }
                },
                reading::setText);
        canvas.setOnKeyPressed(event -> {
            Threshold now = threshold(point.verdictsProperty().get());
            if (now != null && gestures.key(event, now.value())) {
                event.consume();
            }
        });
        selection.selectedProperty().addListener((property, old, recordings) -> canvas.mark(recordings));
        selection.focusedProperty().addListener((property, old, recording) -> {
            if (recording != null && choices.machines().contains(recording.machine())) {
                choices.machineProperty().set(recording.machine());
            }
        });
    }

    private BorderPane content() {
        logarithmic.setId("threshold-log");
        logarithmic.selectedProperty().addListener((property, old, wanted) -> canvas.logarithmic(wanted));
        choices.getStyleClass().add("threshold-rows");
        choices.setPadding(new Insets(6, 12, 4, 12));
        VBox fields = new VBox(6, new BudgetRow(point), new CostRow(point, choices.machineProperty()::get));
        fields.getStyleClass().add("threshold-rows");
        reading.setId("threshold-reading");
        reading.getStyleClass().addAll("text-small", "text-muted");
        line("threshold-promise", promise).getStyleClass().addAll("text-small", "text-muted");
        counts.getStyleClass().addAll("text-small");
        logarithmic.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(legend, Priority.ALWAYS);
        HBox foot = new HBox(6, legend, logarithmic);
        VBox bottom = new VBox(4, reading, foot, numbers, counts, flips, fields, promise, thresholds);
        bottom.setPadding(new Insets(2, 12, 8, 12));
        canvas.visibleProperty().bind(unscored.visibleProperty().not());
        BorderPane content = new BorderPane();
        // In the order of the Tab key.
        content.setTop(choices);
        content.setCenter(new StackPane(canvas, unscored));
        content.setBottom(bottom);
        return content;
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
                                verdicts.called(clip).label()))));
        return rows;
    }

    /** The histogram with the threshold, wherever the pane is scrolled to. */
    Optional<Figure> figure() {
        whenSeen.now();
        MachineId own = choices.machineProperty().get();
        if (own == null || histogram.series().isEmpty()) {
            return Optional.empty();
        }
        List<Figure.Key> keys = histogram.series().stream()
                .map(series -> Figure.Key.patch(PlotText.awt(series.color()), series.name()))
                .toList();
        List<String> title = List.of("Threshold of " + own, workbench.shownTitle(), BasisWords.of(point, own));
        return Optional.of(new Figure(title, canvas.ink(), keys, canvas::paint));
    }

    private @Nullable MachineId focusedMachine() {
        Recording focused = selection.focusedProperty().get();
        return focused == null ? null : focused.machine();
    }

    private void show() {
        Verdicts verdicts = point.verdictsProperty().get();
        List<MachineId> machines = List.copyOf(verdicts.chosen().keySet());
        choices.offer(machines, focusedMachine());
        MachineId own = choices.machineProperty().get();
        thresholds.show(verdicts.chosen(), own);
        Threshold threshold = threshold(verdicts);
        if (own == null || threshold == null) {
            return;
        }
        if (verdicts.view() != shown) {
            shown = verdicts.view();
            histogram = Histogram.of(verdicts, own);
            tests = RankedTests.of(verdicts.view(), own);
            unscored.setVisible(histogram.series().isEmpty());
            legend.show(histogram.groups());
        }
        Decision decision = tests.decision(threshold);
        canvas.show(histogram, threshold.value(), DecisionWords.outcome(decision));
        numbers.setText(DecisionWords.of(decision, point.budgetProperty().get()));
        counts.setText(DecisionWords.counts(decision));
        promise.getStyleClass().removeAll(COMPLAINT);
        promise.setText("Threshold: " + threshold.note() + ". " + promiseWords.of(verdicts, own, threshold));
        flips.show(tests.flipped(threshold, verdicts.proposed().get(own)), whyNoneFlipped());
    }

    /** Says what is wrong with what was typed, in place of what the threshold promises. */
    private void complain(String words) {
        if (words.isEmpty()) {
            whenSeen.stale();
        } else {
            promise.setText(words);
            promise.getStyleClass().add(COMPLAINT);
        }
    }

    private String whyNoneFlipped() {
        if (tests.clips().isEmpty()) {
            return "The shown run has no test clips of this machine: none can change side";
        }
        return histogram.series().isEmpty()
                ? "No score can be drawn: none can change side"
                : "Drag the line: the recordings that change side appear here";
    }

    private @Nullable Threshold threshold(Verdicts verdicts) {
        MachineId own = choices.machineProperty().get();
        return own == null ? null : verdicts.chosen().get(own);
    }

    private static Label line(String id) {
        return line(id, new Label());
    }

    private static Label line(String id, Label label) {
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
