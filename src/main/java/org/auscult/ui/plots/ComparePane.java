package org.auscult.ui.plots;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.auscult.evaluation.Interval;
import org.auscult.experiment.Experiment;
import org.auscult.experiment.RunComparison;
import org.auscult.score.Fusion;
import org.auscult.ui.Decimals;
import org.auscult.ui.EmptyState;
import org.auscult.ui.LabelConverter;
import org.auscult.ui.TextColumns;
import org.auscult.workbench.Selection;
import org.auscult.workbench.Workbench;

/** The shown run beside a pinned one: AUC by machine with the error of the difference, settings that differ, disagreements. */
public final class ComparePane extends BorderPane {
    private static final double CONFIDENCE = 0.95;

    private final Workbench workbench;
    private final ComboBox<Experiment> pinned = new ComboBox<>();
    private boolean following;
    private final Label settings = new Label();
    private final TableView<RunComparison.Row> rows = new TableView<>();
    private final TableView<RunComparison.Disagreement> disagreements = new TableView<>();

    /** A comparison of the shown run. */
    public ComparePane(Workbench workbench, Selection selection) {
        this.workbench = workbench;
        setId("compare");
        setAccessibleText("Comparison of the shown run with another");
        pinned.setId("compare-pinned");
        pinned.setAccessibleText("Run to compare with");
        pinned.setMaxWidth(Double.MAX_VALUE);
        pinned.setConverter(new LabelConverter<>(run -> run.title() + " · seed "
                + run.settings().seed() + " · " + run.folder().getFileName()));
        pinned.valueProperty().addListener((property, old, run) -> {
            if (!following && run != null) {
                workbench.pinnedProperty().set(run);
            }
        });
        settings.setId("compare-settings");
        settings.setWrapText(true);
        settings.setMinHeight(USE_PREF_SIZE);
        settings.getStyleClass().addAll("text-small", "text-muted");
        fillTables(selection);
        Label title = new Label("Compared with");
        title.setLabelFor(pinned);
        title.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(pinned, Priority.ALWAYS);
        HBox choice = new HBox(8, title, pinned);
        choice.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(rows, Priority.ALWAYS);
        VBox.setVgrow(disagreements, Priority.ALWAYS);
        VBox content = new VBox(6, choice, settings, rows, disagreements);
        content.setPadding(new Insets(8, 12, 8, 12));
        EmptyState empty = new EmptyState(
                "mdi2s-scale-balance", "Train a second detector on this data: both runs are compared here.");
        empty.visibleProperty().bind(Bindings.isEmpty(pinned.getItems()));
        content.visibleProperty().bind(empty.visibleProperty().not());
        setCenter(new StackPane(content, empty));
        workbench.experiments().addListener((ListChangeListener<Experiment>) change -> offer());
        workbench.shownProperty().addListener((property, old, run) -> offer());
        workbench.pinnedProperty().addListener((property, old, run) -> offer());
        workbench.fusionProperty().addListener((property, old, fusion) -> show());
        offer();
    }

    private void fillTables(Selection selection) {
        rows.setId("compare-rows");
        rows.setAccessibleText("AUC of both runs by machine");
        rows.getStyleClass().add("dense");
        rows.getColumns().add(TextColumns.text("Machine", 80, RunComparison.Row::machine));
        rows.getColumns().add(TextColumns.number("Shown", 60, new Decimals(3), RunComparison.Row::first));
        rows.getColumns().add(TextColumns.number("Pinned", 60, new Decimals(3), RunComparison.Row::second));
        rows.getColumns().add(TextColumns.number("Δ AUC", 60, new Decimals(3), row -> row.first() - row.second()));
        rows.getColumns().add(TextColumns.text("95 % of Δ (DeLong)", 130, ComparePane::interval));
        rows.getColumns()
                .add(TextColumns.number(
                        "p",
                        52,
                        new Decimals(3),
                        row -> row.difference() == null
                                ? null
                                : row.difference().pValue()));
        disagreements.setId("compare-disagreements");
        disagreements.setAccessibleText("Recordings on which both runs disagree most");
        disagreements.getStyleClass().add("dense");
        disagreements
                .getColumns()
                .add(TextColumns.text(
                        "They disagree most on", 180, d -> d.recording().name()));
        disagreements
                .getColumns()
                .add(TextColumns.text("Is", 76, d -> d.recording().condition().label()));
        disagreements
                .getColumns()
                .add(TextColumns.number("Shown", 56, new Decimals(2), RunComparison.Disagreement::first));
        disagreements
                .getColumns()
                .add(TextColumns.number("Pinned", 56, new Decimals(2), RunComparison.Disagreement::second));
        disagreements.getSelectionModel().selectedItemProperty().addListener((property, old, chosen) -> {
            if (chosen != null) {
                selection.focusedProperty().set(chosen.recording());
            }
        });
    }

    /** A row a machine. */
    List<List<String>> table() {
        List<List<String>> table = new ArrayList<>();
        table.add(List.of("machine", "normal", "anomalous", "AUC shown", "AUC pinned", "difference", "standard error"));
        for (RunComparison.Row row : rows.getItems()) {
            table.add(List.of(
                    row.machine(),
                    String.valueOf(row.normal()),
                    String.valueOf(row.anomalous()),
                    String.valueOf(row.first()),
                    String.valueOf(row.second()),
                    String.valueOf(row.first() - row.second()),
                    row.difference() == null
                            ? ""
                            : String.valueOf(row.difference().standardError())));
        }
        return table;
    }

    private static String interval(RunComparison.Row row) {
        if (row.difference() == null) {
            return "too few clips";
        }
        Interval interval = row.difference().interval(CONFIDENCE);
        return String.format(Locale.ROOT, "%+.3f … %+.3f", interval.low(), interval.high())
                .replace('-', '−');
    }

    private void offer() {
        List<Experiment> offered = workbench.comparable();
        if (!pinned.getItems().equals(offered)) {
            following = true;
            pinned.getItems().setAll(offered);
            following = false;
        }
        pinned.setValue(workbench.pinnedProperty().get());
        show();
    }

    private void show() {
        Experiment shown = workbench.shownProperty().get();
        Fusion fusion = workbench.fusionProperty().get();
        Experiment other = workbench.pinnedProperty().get();
        Fusion same = workbench.pinnedFusion();
        if (shown == null || fusion == null || other == null || same == null) {
            return;
        }
        RunComparison comparison = RunComparison.of(shown, fusion, other, same);
        String differ = comparison.settings().entrySet().stream()
                .map(e -> e.getKey() + " " + e.getValue().get(0) + " | "
                        + e.getValue().get(1))
                .collect(Collectors.joining(", "));
        settings.setText("Fused by " + fusion.title() + " | " + same.title() + ". "
                + (differ.isEmpty() ? "No setting differs." : "Settings that differ: " + differ + "."));
        rows.getItems().setAll(comparison.rows());
        disagreements.getItems().setAll(comparison.disagreements());
    }
}
