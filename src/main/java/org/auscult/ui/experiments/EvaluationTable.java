package org.auscult.ui.experiments;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.ToDoubleFunction;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.auscult.evaluation.Evaluation;
import org.auscult.evaluation.EvaluationRow;
import org.auscult.experiment.Experiment;
import org.auscult.experiment.RunEvaluation;
import org.auscult.score.Fusion;
import org.auscult.score.ScoredClip;
import org.auscult.ui.Decimals;
import org.auscult.ui.Oracle;
import org.auscult.ui.TextColumns;
import org.auscult.workbench.Job;
import org.auscult.workbench.Jobs;
import org.auscult.workbench.Notices;
import org.auscult.workbench.Workbench;
import org.jspecify.annotations.Nullable;

/** AUC and pAUC of every score and fusion of the shown run, for each machine and on average. */
final class EvaluationTable extends TableView<EvaluationTable.Row> {
    private final Jobs jobs;
    private final Executor lane;
    private @Nullable Job<?> current;

    /**
     * One score or fusion.
     *
     * @param title for people
     * @param byId its numbers by machine id, the mean included
     */
    record Row(String title, Map<String, EvaluationRow> byId) {}

    EvaluationTable(Workbench workbench, Jobs jobs, Executor lane) {
        this.jobs = jobs;
        this.lane = lane;
        setId("evaluation-table");
        setAccessibleText("AUC and pAUC of every score and fusion");
        getStyleClass().add("dense");
        setPlaceholder(new Label("No run is shown"));
        workbench.shownProperty().addListener((property, old, experiment) -> show(experiment));
        show(workbench.shownProperty().get());
    }

    private void show(@Nullable Experiment experiment) {
        if (current != null) {
            current.stop();
        }
        getItems().clear();
        getColumns().clear();
        if (experiment == null) {
            return;
        }
        Job<List<Row>> job = jobs.submit("Evaluating", lane, (progress, stop) -> rows(experiment));
        current = job;
        job.onDone(rows -> {
                    if (current == job) {
                        show(rows);
                    }
                })
                .onFailed(
                        error -> setPlaceholder(new Label("The scores can't be evaluated: " + Notices.message(error))));
    }

    private void show(List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        TableColumn<Row, String> title = TextColumns.text("Score", 170, Row::title);
        title.setCellFactory(column -> new TitleCell());
        getColumns().add(title);
        List<String> ids = new ArrayList<>(rows.get(0).byId().keySet());
        if (ids.remove("mean")) {
            ids.add(0, "mean");
        }
        for (String id : ids) {
            TableColumn<Row, String> group = new TableColumn<>(id.equals("mean") ? "Mean" : "Id " + id);
            group.getColumns().add(number("AUC", id, EvaluationRow::auc));
            group.getColumns().add(number("pAUC", id, EvaluationRow::pauc));
            getColumns().add(group);
        }
        getItems().setAll(rows);
    }

    private static TableColumn<Row, Double> number(String title, String id, ToDoubleFunction<EvaluationRow> value) {
        return TextColumns.number(title, 60, new Decimals(3), row -> {
            EvaluationRow numbers = row.byId().get(id);
            return numbers == null ? null : value.applyAsDouble(numbers);
        });
    }

    private static List<Row> rows(Experiment experiment) {
        List<Row> rows = new ArrayList<>();
        for (Fusion fusion : experiment.fusions()) {
            rows.add(row(fusion.title(), experiment, clip -> fusion.fuse(clip.z())));
        }
        for (int i = 0; i < experiment.table().scores().size(); i++) {
            int index = i;
            String name = experiment.table().scores().get(i);
            if (rows.stream().noneMatch(row -> row.title().equals(name))) {
                rows.add(row(name, experiment, clip -> clip.z()[index]));
            }
        }
        return rows;
    }

    private static Row row(String title, Experiment experiment, ToDoubleFunction<ScoredClip> score) {
        List<Evaluation.Judged> judged = RunEvaluation.judged(experiment, score);
        Map<String, EvaluationRow> byId = new LinkedHashMap<>();
        Evaluation.of(title, judged, RunEvaluation.MAX_FPR).forEach(numbers -> byId.put(numbers.id(), numbers));
        return new Row(title, byId);
    }

    private static final class TitleCell extends TableCell<Row, String> {
        @Override
        protected void updateItem(@Nullable String title, boolean empty) {
            super.updateItem(title, empty);
            setText(empty ? null : title);
            pseudoClassStateChanged(Oracle.PSEUDO_CLASS, !empty && Oracle.uses(title));
        }
    }
}
