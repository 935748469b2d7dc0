package org.auscult.ui.experiments;

import java.util.List;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.auscult.evaluation.Grouping;
import org.auscult.experiment.EvaluationRows;
import org.auscult.experiment.Experiment;
import org.auscult.score.Fusion;
import org.auscult.ui.EmptyState;
import org.auscult.ui.LabelConverter;
import org.auscult.ui.Remedies;
import org.auscult.ui.TextTable;
import org.auscult.ui.WhenSeen;
import org.auscult.workbench.Jobs;
import org.auscult.workbench.LatestJob;
import org.auscult.workbench.Notices;
import org.auscult.workbench.Workbench;
import org.jspecify.annotations.Nullable;

/** AUC and pAUC of the shown run with their intervals: of all its scores, or of the chosen fusion by id, domain or type. */
public final class EvaluationPane extends StackPane {
    private static final List<List<String>> NOTHING = List.of(List.of());

    private final Workbench workbench;
    private final Jobs jobs;
    private final Executor lane;
    private final ChoiceBox<@Nullable Grouping> rows = new ChoiceBox<>();
    private final Label official = new Label();
    private final TextTable table = new TextTable("evaluation-table", "AUC and pAUC with 95 % intervals");
    private final ReadOnlyObjectWrapper<List<List<String>>> shown = new ReadOnlyObjectWrapper<>(NOTHING);
    private @Nullable Experiment evaluated;
    private final LatestJob current = new LatestJob();
    private final WhenSeen whenSeen = new WhenSeen(this, this::evaluate);

    /** @param lane resamples */
    public EvaluationPane(Workbench workbench, Jobs jobs, Executor lane) {
        setId("evaluation-pane");
        this.workbench = workbench;
        this.jobs = jobs;
        this.lane = lane;
        rows.setId("evaluation-rows");
        rows.setAccessibleText("Rows of the evaluation");
        rows.setConverter(new LabelConverter<>(Grouping::label, "Scores and fusions"));
        rows.getItems().add(null);
        rows.getItems().addAll(Grouping.values());
        rows.valueProperty().addListener((property, old, grouping) -> whenSeen.stale());
        official.setId("evaluation-official");
        official.setWrapText(true);
        Label title = new Label("Rows");
        title.setLabelFor(rows);
        FlowPane top = new FlowPane(10, 4, title, rows, official);
        top.setAlignment(Pos.CENTER_LEFT);
        top.setPadding(new Insets(8, 12, 8, 12));
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox content = new VBox(top, table);
        EmptyState empty = new EmptyState(
                "mdi2t-table", "AUC and pAUC of a run stand here, with their intervals.", Remedies.train(workbench));
        empty.visibleProperty().bind(workbench.shownProperty().isNull());
        content.visibleProperty().bind(empty.visibleProperty().not());
        getChildren().addAll(content, empty);
        workbench.scoresProperty().addListener((property, old, view) -> whenSeen.stale());
    }

    /** What the table shows: a row of titles, then the rows. */
    public ReadOnlyObjectProperty<List<List<String>>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    private void evaluate() {
        current.stop();
        Experiment run = workbench.shownProperty().get();
        Fusion fusion = workbench.fusionProperty().get();
        if (run == null || evaluated == null || !run.isSameRun(evaluated)) {
            forget();
        }
        evaluated = run;
        if (run == null || fusion == null) {
            return;
        }
        Grouping grouping = rows.getValue();
        table.setPlaceholder(new Label("Evaluating …"));
        current.follow(jobs.prepare(
                        "Evaluating",
                        lane,
                        (progress, stop) -> grouping == null
                                ? EvaluationRows.ofScores(run, fusion, progress, stop)
                                : EvaluationRows.ofGroups(run, fusion, grouping, stop)))
                .onDone(this::show)
                .onFailed(error ->
                        table.setPlaceholder(new Label("The scores can't be evaluated: " + Notices.message(error))));
    }

    /** Under a run no other's numbers may stand, though its own take a while. */
    private void forget() {
        official.setText("");
        table.getItems().clear();
        shown.set(NOTHING);
    }

    private void show(EvaluationRows found) {
        official.setText(found.official());
        table.setPlaceholder(new Label("The test clips have no such groups"));
        table.show(found.table(), found.oracles());
        shown.set(found.table());
    }
}
