package org.auscult.ui.inspection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.ToDoubleFunction;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.auscult.dataset.Dataset;
import org.auscult.dataset.Recording;
import org.auscult.evaluation.Distinction;
import org.auscult.ui.Decimals;
import org.auscult.ui.EmptyState;
import org.auscult.ui.Remedies;
import org.auscult.ui.ShownWhile;
import org.auscult.ui.TextColumns;
import org.auscult.workbench.FilterContext;
import org.auscult.workbench.Jobs;
import org.auscult.workbench.LatestJob;
import org.auscult.workbench.Selection;
import org.auscult.workbench.SelectionProfile;
import org.auscult.workbench.Workbench;
import org.jspecify.annotations.Nullable;

/** What distinguishes the selected recordings from the rest, feature by feature; a double click or Enter lists what shares it. */
public final class SelectionPane extends BorderPane {
    private final Workbench workbench;
    private final Selection selection;
    private final Jobs jobs;
    private final Executor lane;
    private final Label heading = new Label();
    private final TableView<Distinction> table = new TableView<>();
    private final EmptyState empty;
    private final LatestJob latest = new LatestJob();

    /** A pane on the selection. */
    public SelectionPane(Workbench workbench, Selection selection, Jobs jobs, Executor lane) {
        this.workbench = workbench;
        this.selection = selection;
        this.jobs = jobs;
        this.lane = lane;
        setId("selection-pane");
        empty = new EmptyState(
                "mdi2s-select-compare",
                "What distinguishes the selected recordings from the rest appears here. Select some in the table, or draw "
                        + "around them in a plot.",
                Remedies.selectMachine(workbench, selection));
        heading.setId("selection-heading");
        heading.getStyleClass().add("text-bold");
        heading.setPadding(new Insets(8, 12, 6, 12));
        table.setId("distinctions");
        table.setAccessibleText("What distinguishes the selection, the greatest difference first");
        table.setPlaceholder(new Label("Nothing that is known tells the selected recordings from the rest"));
        table.getColumns()
                .addAll(List.of(
                        TextColumns.text("Feature", 92, Distinction::feature),
                        TextColumns.text("Value", 80, Distinction::value),
                        difference(),
                        side("Selected", Distinction::selected),
                        side("Rest", Distinction::rest),
                        TextColumns.count("Of selected", 90, Distinction::selectedCount),
                        TextColumns.count("Of rest", 80, Distinction::restCount)));
        table.setRowFactory(view -> row());
        table.setOnKeyPressed(event -> {
            Distinction chosen = table.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && chosen != null) {
                narrow(chosen);
                event.consume();
            }
        });
        setTop(ShownWhile.holds(heading.textProperty().isNotEmpty(), heading));
        setCenter(new StackPane(table, empty));
        selection.selectedProperty().addListener((property, old, selected) -> refresh());
        selection.filterContextProperty().addListener((property, old, context) -> refresh());
        refresh();
    }

    private void refresh() {
        latest.stop();
        Set<Recording> selected = selection.selectedProperty().get();
        Dataset dataset = workbench.datasetProperty().get();
        boolean isEmpty = selected.isEmpty() || dataset == null;
        table.setVisible(!isEmpty);
        empty.setVisible(isEmpty);
        if (isEmpty || dataset == null) {
            heading.setText("");
            table.getItems().clear();
            return;
        }
        List<Recording> own = List.copyOf(selected);
        List<Recording> all = dataset.recordings();
        FilterContext context = selection.filterContextProperty().get();
        heading.setText(own.size() + " selected of " + all.size());
        latest.follow(jobs.prepare("Comparing the selection with the rest", lane, (progress, stop) -> {
                    List<Recording> rest =
                            all.stream().filter(r -> !selected.contains(r)).toList();
                    stop.check();
                    return SelectionProfile.of(own, rest, context);
                }))
                .onDone(found -> {
                    table.getItems().setAll(found);
                    table.sort();
                });
    }

    /** A row a feature, as they are sorted. */
    public List<List<String>> table() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("feature", "value", "difference", "selected", "rest", "of selected", "of rest"));
        table.getItems()
                .forEach(found -> rows.add(List.of(
                        found.feature(),
                        found.value(),
                        String.valueOf(found.difference()),
                        String.valueOf(found.selected()),
                        String.valueOf(found.rest()),
                        String.valueOf(found.selectedCount()),
                        String.valueOf(found.restCount()))));
        return rows;
    }

    /** Changes with what was found. */
    public Observable changes() {
        return table.getItems();
    }

    private void narrow(Distinction chosen) {
        selection
                .filterProperty()
                .set(SelectionProfile.narrowed(selection.filterProperty().get(), chosen));
    }

    private TableRow<Distinction> row() {
        TableRow<Distinction> row = new TableRow<>();
        row.setTooltip(new Tooltip("Double-click or Enter lists the recordings on the selected ones' side"));
        row.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && row.getItem() != null) {
                narrow(row.getItem());
            }
        });
        return row;
    }

    /** Shares in per cent, means as numbers: a side of a row says which by its row. */
    private static TableColumn<Distinction, Distinction> side(String title, ToDoubleFunction<Distinction> value) {
        TableColumn<Distinction, Distinction> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setComparator(Comparator.comparingDouble(value));
        column.setPrefWidth(72);
        column.getStyleClass().add("number-column");
        column.setCellFactory(c -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable Distinction item, boolean isEmpty) {
                super.updateItem(item, isEmpty);
                setAlignment(Pos.CENTER_RIGHT);
                setText(isEmpty || item == null ? "" : words(item, value.applyAsDouble(item)));
            }
        });
        return column;
    }

    private static TableColumn<Distinction, Double> difference() {
        TableColumn<Distinction, Double> column =
                TextColumns.number("Difference", 84, new Decimals(2), Distinction::difference);
        Tooltip tip = new Tooltip("Cliff's delta, −1 … 1: the chance that a selected one has more than one of the rest,"
                + " less the chance that it has less; for a value, the difference of the shares");
        Label title = new Label("Difference");
        title.setTooltip(tip);
        column.setText("");
        column.setGraphic(title);
        column.setComparator((a, b) -> Double.compare(Math.abs(a), Math.abs(b)));
        return column;
    }

    private static String words(Distinction item, double value) {
        return item.isCategory()
                ? String.format(Locale.ROOT, "%.0f %%", 100 * value)
                : String.format(Locale.ROOT, "%.2f", value).replace('-', '−');
    }
}
