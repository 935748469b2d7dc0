package org.auscult.ui.plots;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.auscult.experiment.Experiment;
import org.auscult.experiment.RunComparison;
import org.auscult.score.Fusion;
import org.auscult.ui.EmptyState;
import org.auscult.ui.LabelConverter;
import org.auscult.ui.Remedies;
import org.auscult.ui.TextColumns;
import org.auscult.workbench.Jobs;
import org.auscult.workbench.LatestJob;
import org.auscult.workbench.Notices;
import org.auscult.workbench.RunWords;
import org.auscult.workbench.Selection;
import org.auscult.workbench.Workbench;

/** The shown run beside a pinned one: differences by machine with their intervals, what differs in their training, disagreements. */
public final class ComparePane extends BorderPane {
    private final Workbench workbench;
    private final Jobs jobs;
    private final Executor lane;
    private final ComboBox<Experiment> pinned = new ComboBox<>();
    private final Label settings = new Label();
    private final ComparisonTable rows = new ComparisonTable();
    private final TableView<RunComparison.DifferingClip> disagreements = new TableView<>();
    private boolean following;
    private final LatestJob current = new LatestJob();

    /**
     * A comparison of the shown run.
     *
     * @param lane resamples
     */
    public ComparePane(Workbench workbench, Selection selection, Jobs jobs, Executor lane) {
        this.workbench = workbench;
        this.jobs = jobs;
        this.lane = lane;
        setId("compare");
        setAccessibleText("Comparison of the shown run with another");
        pinned.setId("compare-pinned");
        pinned.setAccessibleText("Run to compare with");
        pinned.setMaxWidth(Double.MAX_VALUE);
        pinned.setConverter(new LabelConverter<>(RunWords::ofType));
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(pinned.valueProperty().map(run -> RunWords.ofType(run) + " · " + run.name()));
        pinned.tooltipProperty().bind(pinned.valueProperty().map(run -> whole));
        pinned.valueProperty().addListener((property, old, run) -> {
            if (!following && run != null) {
                workbench.pin(run);
            }
        });
        settings.setId("compare-settings");
        settings.setWrapText(true);
        settings.setMinHeight(USE_PREF_SIZE);
        settings.getStyleClass().addAll("text-small", "text-muted");
        fillDisagreements(selection);
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
                "mdi2s-scale-balance",
                "Two runs on the same type of machine are compared here.",
                Remedies.train(workbench));
        empty.visibleProperty().bind(Bindings.isEmpty(pinned.getItems()));
        content.visibleProperty().bind(empty.visibleProperty().not());
        setCenter(new StackPane(content, empty));
        workbench.experiments().addListener((ListChangeListener<Experiment>) change -> offer());
        workbench.shownProperty().addListener((property, old, run) -> offer());
        workbench.pinnedProperty().addListener((property, old, run) -> offer());
        workbench.fusionProperty().addListener((property, old, fusion) -> compare());
        offer();
    }

    private void fillDisagreements(Selection selection) {
        disagreements.setId("compare-disagreements");
        disagreements.setAccessibleText("Recordings on which both runs disagree most");
        disagreements.getStyleClass().add("dense");
        disagreements
                .getColumns()
                .add(TextColumns.name(
                        "They disagree most on", 160, d -> d.recording().name()));
        disagreements
                .getColumns()
                .add(TextColumns.text("Is", 76, d -> d.recording().condition().label()));
        disagreements
                .getColumns()
                .add(TextColumns.number("Rank shown", 80, ComparePane::percent, RunComparison.DifferingClip::first));
        disagreements
                .getColumns()
                .add(TextColumns.number("Rank pinned", 84, ComparePane::percent, RunComparison.DifferingClip::second));
        ClipRows.follow(disagreements, selection, RunComparison.DifferingClip::recording);
    }

    /** A rank, as Disagreement has it. */
    private static String percent(double rank) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * rank);
    }

    /** A row a machine. */
    List<List<String>> table() {
        return rows.table();
    }

    /** Changes with the comparison. */
    Observable changes() {
        return rows.getItems();
    }

    private void offer() {
        List<Experiment> offered = workbench.comparable();
        following = true;
        if (!pinned.getItems().equals(offered)) {
            pinned.getItems().setAll(offered);
        }
        pinned.setValue(workbench.pinnedProperty().get());
        following = false;
        compare();
    }

    private void compare() {
        current.stop();
        Experiment shown = workbench.shownProperty().get();
        Fusion fusion = workbench.fusionProperty().get();
        Experiment other = workbench.pinnedProperty().get();
        Fusion same = workbench.pinnedFusion();
        if (shown == null || fusion == null || other == null || same == null) {
            rows.getItems().clear();
            disagreements.getItems().clear();
            return;
        }
        say("Comparing …");
        current.follow(jobs.prepare(
                        "Comparing runs", lane, (progress, stop) -> RunComparison.of(shown, fusion, other, same, stop)))
                .onDone(comparison -> show(comparison, fusion, same))
                .onFailed(error -> {
                    settings.setText("The runs can't be compared: " + Notices.message(error));
                    say("");
                });
    }

    /** In place of rows. */
    private void say(String words) {
        rows.setPlaceholder(new Label(words));
        disagreements.setPlaceholder(new Label(words));
    }

    private void show(RunComparison comparison, Fusion fusion, Fusion same) {
        String differ = comparison.settings().entrySet().stream()
                .map(e -> e.getKey() + " " + e.getValue().get(0) + " | "
                        + e.getValue().get(1))
                .collect(Collectors.joining(", "));
        settings.setText("Fused by " + fusion.title() + " | " + same.title() + ". "
                + (differ.isEmpty() ? "Both were trained alike." : "What differs: " + differ + "."));
        say("The runs have no clip in common");
        rows.getItems().setAll(comparison.rows());
        disagreements.getItems().setAll(comparison.disagreements());
    }
}
