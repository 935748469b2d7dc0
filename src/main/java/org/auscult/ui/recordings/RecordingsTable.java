package org.auscult.ui.recordings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.auscult.dataset.Condition;
import org.auscult.dataset.Domain;
import org.auscult.dataset.Recording;
import org.auscult.score.ScoredClip;
import org.auscult.ui.Decimals;
import org.auscult.ui.TextColumns;
import org.auscult.workbench.OperatingPoint;
import org.auscult.workbench.ScoreView;
import org.auscult.workbench.Selection;
import org.auscult.workbench.Verdicts;
import org.auscult.workbench.Workbench;
import org.jspecify.annotations.Nullable;

/** Every recording with the shown run's scores; its selected row is the focused recording. */
final class RecordingsTable extends TableView<Recording> {
    private static final PseudoClass ANOMALOUS = PseudoClass.getPseudoClass("anomalous");
    private static final int FIXED_COLUMNS = 7;
    private static final double NAME_ALONE = 250;
    private static final double NAME_BESIDE_SCORES = 150;

    private final Selection selection;
    private final ObservableList<Recording> listed = FXCollections.observableArrayList();
    private final TableColumn<Recording, String> domain =
            TextColumns.text("Domain", 56, r -> r.domain().label());
    private final TableColumn<Recording, String> attributes =
            TextColumns.text("Attributes", 90, Recording::attributeLine);
    private final TableColumn<Recording, String> verdict;
    private boolean following;

    RecordingsTable(Workbench workbench, Selection selection, OperatingPoint point) {
        this.selection = selection;
        verdict = TextColumns.text("Called", 76, recording -> {
            Verdicts verdicts = point.verdictsProperty().get();
            return verdicts.view()
                    .of(recording)
                    .map(clip -> verdicts.isAnomalous(clip) ? "anomalous" : "normal")
                    .orElse("");
        });
        verdict.setId("Called");
        verdict.setCellFactory(column -> new ConditionCell());
        point.verdictsProperty().addListener((property, old, verdicts) -> refresh());
        setId("recordings-table");
        setAccessibleText("Recordings");
        getStyleClass().addAll("dense", "recordings-table");
        setFixedCellSize(26);
        setPlaceholder(new Label("No recording passes the filter"));
        SortedList<Recording> sorted = new SortedList<>(listed);
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
        TableColumn<Recording, String> name = TextColumns.text("Name", NAME_ALONE, Recording::name);
        name.setCellFactory(column -> new NameCell());
        TableColumn<Recording, String> condition =
                TextColumns.text("Condition", 76, r -> r.condition().label());
        condition.setCellFactory(column -> new ConditionCell());
        domain.visibleProperty()
                .bind(workbench
                        .datasetProperty()
                        .map(dataset -> dataset.recordings().stream().anyMatch(r -> r.domain() != Domain.NONE))
                        .orElse(false));
        attributes
                .visibleProperty()
                .bind(workbench
                        .datasetProperty()
                        .map(dataset -> dataset.recordings().stream()
                                .anyMatch(r -> !r.attributes().isEmpty()))
                        .orElse(false));
        getColumns()
                .setAll(List.of(
                        name,
                        TextColumns.text("Type", 50, r -> r.machine().type()),
                        TextColumns.text("Id", 30, r -> r.machine().id()),
                        TextColumns.text("Split", 40, r -> r.split().label()),
                        condition,
                        domain,
                        attributes));
        getSelectionModel().selectedItemProperty().addListener((property, old, row) -> {
            if (!following && row != null) {
                selection.focusedProperty().set(row);
            }
        });
        selection.focusedProperty().addListener((property, old, recording) -> follow());
        selection.filteredProperty().addListener((property, old, recordings) -> list(recordings));
        workbench.scoresProperty().addListener((property, old, view) -> showScores(view));
        addEventHandler(KeyEvent.KEY_PRESSED, this::browse);
        showScores(workbench.scoresProperty().get());
        list(selection.filteredProperty().get());
    }

    private void list(List<Recording> recordings) {
        quietly(() -> listed.setAll(recordings));
    }

    /** A row that takes the place of a hidden one is not the user's choice. */
    private void quietly(Runnable change) {
        following = true;
        change.run();
        getSelectionModel().clearSelection();
        following = false;
        follow();
    }

    private void follow() {
        Recording focused = selection.focusedProperty().get();
        if (following || focused == getSelectionModel().getSelectedItem()) {
            return;
        }
        int row = focused == null ? -1 : getItems().indexOf(focused);
        following = true;
        if (row < 0) {
            getSelectionModel().clearSelection();
        } else {
            getSelectionModel().clearAndSelect(row);
            scrollTo(Math.max(0, row - 5));
        }
        following = false;
    }

    private void browse(KeyEvent event) {
        if (event.isShortcutDown()) {
            return;
        }
        if (event.getCode() == KeyCode.J) {
            getSelectionModel().selectNext();
        } else if (event.getCode() == KeyCode.K) {
            getSelectionModel().selectPrevious();
        } else {
            return;
        }
        scrollTo(Math.max(0, getSelectionModel().getSelectedIndex() - 5));
        event.consume();
    }

    private void showScores(ScoreView view) {
        List<TableColumn<Recording, ?>> order = List.copyOf(getSortOrder());
        List<String> titles = order.stream().map(RecordingsTable::key).toList();
        List<TableColumn.SortType> sorts =
                order.stream().map(c -> c.getSortType()).toList();
        getColumns().remove(FIXED_COLUMNS, getColumns().size());
        getColumns().get(0).setPrefWidth(view.fusion() == null ? NAME_ALONE : NAME_BESIDE_SCORES);
        if (view.fusion() != null) {
            TableColumn<Recording, Double> fused = score("Fused", view, view::fused);
            describe(fused, view.fusion().title() + " of the standardised scores; larger is more anomalous");
            getColumns().add(fused);
            getColumns().add(verdict);
        }
        for (int i = 0; i < view.scores().size(); i++) {
            int index = i;
            TableColumn<Recording, Double> z = score(view.scores().get(i), view, clip -> clip.z()[index]);
            describe(z, view.scores().get(i) + ", standardised by the machine's normals; larger is more anomalous");
            getColumns().add(z);
        }
        restoreOrder(titles, sorts);
    }

    private void restoreOrder(List<String> titles, List<TableColumn.SortType> sorts) {
        List<TableColumn<Recording, ?>> restored = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            for (TableColumn<Recording, ?> column : getColumns()) {
                if (key(column).equals(titles.get(i))) {
                    column.setSortType(sorts.get(i));
                    restored.add(column);
                }
            }
        }
        quietly(() -> getSortOrder().setAll(restored));
    }

    private static TableColumn<Recording, Double> score(
            String title, ScoreView view, ToDoubleFunction<ScoredClip> value) {
        Decimals decimals = Decimals.of(view.clips().stream().mapToDouble(value));
        return TextColumns.number(
                title,
                60,
                decimals,
                recording -> view.of(recording).map(value::applyAsDouble).orElse(null));
    }

    private static String key(TableColumn<Recording, ?> column) {
        return column.getId() == null ? column.getText() : column.getId();
    }

    private static void describe(TableColumn<Recording, Double> column, String text) {
        Label title = new Label(column.getText());
        title.setTooltip(new Tooltip(text));
        column.setId(column.getText());
        column.setText("");
        column.setGraphic(title);
        column.setSortType(TableColumn.SortType.DESCENDING);
    }

    private static final class NameCell extends TableCell<Recording, String> {
        NameCell() {
            setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        }

        @Override
        protected void updateItem(@Nullable String name, boolean empty) {
            super.updateItem(name, empty);
            setText(empty ? null : name);
        }
    }

    private static final class ConditionCell extends TableCell<Recording, String> {
        ConditionCell() {
            getStyleClass().add("condition-cell");
        }

        @Override
        protected void updateItem(@Nullable String label, boolean empty) {
            super.updateItem(label, empty);
            setText(empty ? null : label);
            pseudoClassStateChanged(
                    ANOMALOUS, !empty && Condition.ANOMALOUS.label().equals(label));
        }
    }
}
