package org.auscult.ui.plots;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import org.auscult.dataset.Dataset;
import org.auscult.dataset.Paths;
import org.auscult.evaluation.PublishedResult;
import org.auscult.experiment.Experiment;
import org.auscult.ui.Decimals;
import org.auscult.ui.TextColumns;
import org.auscult.ui.WhenSeen;
import org.auscult.workbench.MeanAucs;
import org.auscult.workbench.Workbench;

/** What papers report, each with its protocol, below the means of the runs on the open data set, by detector and preset. */
public final class PublishedPane extends BorderPane {
    private final Workbench workbench;
    private final MeanAucs aucs;
    private final TableView<PublishedResult> table = new TableView<>();
    private final List<PublishedResult> published = PublishedResult.all();
    private final WhenSeen whenSeen = new WhenSeen(this, this::show);

    /** A table beside the workbench's runs. */
    public PublishedPane(Workbench workbench, MeanAucs aucs) {
        this.workbench = workbench;
        this.aucs = aucs;
        setId("published");
        setAccessibleText("Published results beside your own");
        table.setId("published-table");
        table.setAccessibleText("AUC in percent, published and your own");
        table.getStyleClass().add("dense");
        table.getColumns().add(TextColumns.text("Method", 210, PublishedResult::method));
        table.getColumns().add(TextColumns.text("Protocol", 230, PublishedResult::protocol));
        for (String column : PublishedResult.COLUMNS) {
            table.getColumns()
                    .add(TextColumns.number(
                            column, 56, new Decimals(2), result -> result.auc().get(column)));
        }
        Label note = new Label(
                "AUC in percent; your own are means over the runs of a type. Numbers of different protocols can't be compared; the demo plant is none of these sets.");
        note.setWrapText(true);
        note.setPadding(new Insets(6, 12, 6, 12));
        note.getStyleClass().addAll("text-small", "text-muted");
        setTop(note);
        setCenter(table);
        InvalidationListener changed = observable -> whenSeen.stale();
        workbench.datasetProperty().addListener(changed);
        workbench.experiments().addListener(changed);
        aucs.byFolder().addListener(changed);
    }

    /** A row a result. */
    List<List<String>> table() {
        whenSeen.now();
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("method", "protocol"));
        head.addAll(PublishedResult.COLUMNS);
        rows.add(head);
        for (PublishedResult result : table.getItems()) {
            List<String> row = new ArrayList<>(List.of(result.method(), result.protocol()));
            for (String column : PublishedResult.COLUMNS) {
                Double auc = result.auc().get(column);
                row.add(auc == null ? "" : auc.toString());
            }
            rows.add(row);
        }
        return rows;
    }

    private void show() {
        List<PublishedResult> rows = new ArrayList<>();
        Dataset dataset = workbench.datasetProperty().get();
        if (dataset != null) {
            Map<String, List<Experiment>> detectors = new LinkedHashMap<>();
            workbench
                    .experiments()
                    .forEach(run -> detectors
                            .computeIfAbsent(
                                    run.settings().detector() + ", "
                                            + run.settings().preset(),
                                    d -> new ArrayList<>())
                            .add(run));
            String data = dataset.layout() + ", " + Paths.folderName(dataset.root());
            detectors.forEach((title, runs) -> {
                Map<String, List<Double>> rated = rated(runs);
                rows.add(new PublishedResult("Your runs: " + title, data + counts(rated), means(rated)));
            });
        }
        rows.addAll(published);
        table.getItems().setAll(rows);
    }

    /** The AUCs of each type's runs, in percent. */
    private Map<String, List<Double>> rated(List<Experiment> runs) {
        Map<String, List<Double>> rated = new LinkedHashMap<>();
        for (Experiment run : runs) {
            Double auc = aucs.byFolder().get(run.folder());
            if (auc != null) {
                rated.computeIfAbsent(run.settings().type(), type -> new ArrayList<>())
                        .add(100 * auc);
            }
        }
        return rated;
    }

    /** Of how many runs the numbers are means. */
    private static String counts(Map<String, List<Double>> rated) {
        if (rated.isEmpty()) {
            return "";
        }
        List<Integer> sizes = rated.values().stream().map(List::size).distinct().toList();
        return sizes.size() == 1
                ? sizes.get(0) == 1 ? "; 1 run" : "; mean of " + sizes.get(0) + " runs"
                : rated.entrySet().stream()
                        .map(type -> type.getKey() + " " + type.getValue().size())
                        .collect(Collectors.joining(", ", "; means of runs: ", ""));
    }

    /** The mean of each type's; the average stands only over all four. */
    private static Map<String, Double> means(Map<String, List<Double>> rated) {
        Map<String, Double> auc = new LinkedHashMap<>();
        rated.forEach((type, runs) -> auc.put(
                type, runs.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN)));
        List<String> types = PublishedResult.COLUMNS.subList(0, 4);
        if (auc.keySet().containsAll(types)) {
            auc.put("average", types.stream().mapToDouble(auc::get).average().orElse(Double.NaN));
        }
        return auc;
    }
}
