package org.auscult.ui.recordings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.css.PseudoClass;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.auscult.dataset.Condition;
import org.auscult.dataset.Dataset;
import org.auscult.dataset.Domain;
import org.auscult.dataset.Recording;
import org.auscult.ui.TextColumns;
import org.auscult.workbench.Judgement;
import org.auscult.workbench.Judgements;
import org.auscult.workbench.OperatingPoint;
import org.auscult.workbench.ScoreView;
import org.auscult.workbench.Selection;
import org.auscult.workbench.Verdicts;
import org.auscult.workbench.Workbench;
import org.jspecify.annotations.Nullable;

/**
 * The listed recordings with the shown run's scores. The table's own selection is the focused recording, one row; the rows of
 * the selected ones are marked. A click focuses, Shift selects up to the row, Ctrl adds it or takes it away.
 */
final class RecordingsTable extends TableView<Recording> {
    private static final PseudoClass ANOMALOUS = PseudoClass.getPseudoClass("anomalous");
    private static final double NAME_ALONE = 250;
    private static final double NAME_BESIDE_SCORES = 200;
    private static final int CONTEXT_ROWS = 5;

    private final Selection selection;
    private final ObservableList<Recording> listed = FXCollections.observableArrayList();
    private final TableColumn<Recording, String> name = TextColumns.text("Name", NAME_ALONE, Recording::name);
    private final TableColumn<Recording, String> domain =
            TextColumns.text("Domain", 56, r -> r.domain().label());
    private final TableColumn<Recording, String> attributes =
            TextColumns.text("Attributes", 90, Recording::attributeLine);
    private final TableColumn<Recording, String> verdict;
    private final List<TableColumn<Recording, ?>> scores = new ArrayList<>();
    private @Nullable Recording anchor;
    private boolean following;

    RecordingsTable(
            Workbench workbench, Selection selection, OperatingPoint point, ObservableValue<Judgements> judgements) {
        this.selection = selection;
        verdict = conditionColumn("Called", recording -> "");
        verdict.setCellValueFactory(row -> point.verdictsProperty().map(verdicts -> called(verdicts, row.getValue())));
        TableColumn<Recording, String> mark = conditionColumn(
                "Verdict", recording -> said(judgements.getValue().of(recording)));
        judgements.addListener((property, old, said) -> {
            mark.setVisible(mark.isVisible() || !said.byName().isEmpty());
            refresh();
        });
        mark.setVisible(!judgements.getValue().byName().isEmpty());
        setId("recordings-table");
        setAccessibleText("Recordings");
        getStyleClass().addAll("dense", "recordings-table");
        setFixedCellSize(26);
        setRowFactory(table -> new RecordingRow(selection, this::press));
        SortedList<Recording> sorted = new SortedList<>(listed);
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
        name.setCellFactory(column -> new NameCell());
        getColumns()
                .setAll(List.of(
                        name,
                        TextColumns.text("Type", 50, r -> r.machine().type()),
                        TextColumns.text("Id", 30, r -> r.machine().id()),
                        TextColumns.text("Split", 40, r -> r.split().label()),
                        conditionColumn("Condition", r -> r.condition().label()),
                        mark,
                        domain,
                        attributes));
        getColumns().forEach(column -> column.setId(column.getText()));
        getSelectionModel().selectedItemProperty().addListener((property, old, row) -> {
            if (!following && row != null) {
                selection.focusedProperty().set(row);
            }
        });
        selection.focusedProperty().addListener((property, old, recording) -> follow());
        selection.listedProperty().addListener((property, old, recordings) -> list(recordings));
        workbench.scoresProperty().addListener((property, old, view) -> showScores(view));
        workbench.datasetProperty().addListener((property, old, dataset) -> showWhatIsTold(dataset));
        addEventFilter(KeyEvent.KEY_PRESSED, this::extend);
        showWhatIsTold(workbench.datasetProperty().get());
        showScores(workbench.scoresProperty().get());
        list(selection.listedProperty().get());
    }

    /** Focuses the next row in the order of the table. */
    void next() {
        getSelectionModel().selectNext();
        reveal(getSelectionModel().getSelectedIndex());
    }

    /** Focuses the row before. */
    void previous() {
        getSelectionModel().selectPrevious();
        reveal(getSelectionModel().getSelectedIndex());
    }

    /** Rows do not move under the pointer without need. */
    private void reveal(int row) {
        boolean isSeen = lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                && flow.getFirstVisibleCell() != null
                && row >= flow.getFirstVisibleCell().getIndex()
                && row < flow.getLastVisibleCell().getIndex();
        if (!isSeen) {
            scrollTo(Math.max(0, row - CONTEXT_ROWS));
        }
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
            reveal(row);
        }
        following = false;
    }

    private void press(RecordingRow row, MouseEvent event) {
        Recording pressed = row.getItem();
        if (event.isShiftDown()) {
            select(pressed, event.isShortcutDown() ? Selection.Combine.ADD : Selection.Combine.REPLACE);
            selection.focusedProperty().set(pressed);
        } else if (event.isShortcutDown()) {
            toggle(pressed);
            anchor = pressed;
        } else {
            selection.click(pressed);
            anchor = pressed;
        }
        requestFocus();
        event.consume();
    }

    /** A first recording to be added joins the focused one, which looked selected to the user already. */
    private void toggle(Recording pressed) {
        Set<Recording> selected = selection.selectedProperty().get();
        Recording focused = selection.focusedProperty().get();
        if (selected.contains(pressed)) {
            selection.select(List.of(pressed), Selection.Combine.SUBTRACT);
        } else {
            selection.select(
                    selected.isEmpty() && focused != null ? List.of(focused, pressed) : List.of(pressed),
                    Selection.Combine.ADD);
        }
        selection.focusedProperty().set(pressed);
    }

    /** Selects the rows from where the last selection began. */
    private void select(Recording end, Selection.Combine how) {
        int to = getItems().indexOf(end);
        int from = anchor == null
                ? getSelectionModel().getSelectedIndex()
                : getItems().indexOf(anchor);
        from = from < 0 ? to : from;
        anchor = getItems().get(from);
        selection.select(List.copyOf(getItems().subList(Math.min(from, to), Math.max(from, to) + 1)), how);
    }

    private void extend(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.A) {
            selection.select(selection.listedProperty().get(), Selection.Combine.REPLACE);
            event.consume();
            return;
        }
        int step = switch (event.getCode()) {
            case UP -> -1;
            case DOWN -> 1;
            default -> 0;
        };
        int row = getSelectionModel().getSelectedIndex() + step;
        if (step == 0 || !event.isShiftDown()) {
            anchor = step == 0 ? anchor : null;
        } else {
            if (row >= 0 && row < getItems().size()) {
                select(getItems().get(row), Selection.Combine.REPLACE);
                selection.focusedProperty().set(getItems().get(row));
            }
            event.consume();
        }
    }

    private void showWhatIsTold(@Nullable Dataset dataset) {
        List<Recording> all = dataset == null ? List.of() : dataset.recordings();
        domain.setVisible(all.stream().anyMatch(r -> r.domain() != Domain.NONE));
        attributes.setVisible(all.stream().anyMatch(r -> !r.attributes().isEmpty()));
    }

    /** Columns that were there before keep their place, their sorting, and whether they are hidden. */
    private void showScores(ScoreView view) {
        List<TableColumn<Recording, ?>> order = List.copyOf(getSortOrder());
        List<String> places = getColumns().stream().map(TableColumn::getId).toList();
        Set<String> hidden = new HashSet<>();
        scores.stream().filter(column -> !column.isVisible()).forEach(column -> hidden.add(column.getId()));
        List<TableColumn<Recording, ?>> columns = new ArrayList<>(getColumns());
        columns.removeAll(scores);
        scores.clear();
        scores.addAll(ScoreColumns.of(view, verdict));
        scores.forEach(column -> column.setVisible(!hidden.contains(column.getId())));
        columns.addAll(scores);
        columns.sort(Comparator.comparingInt(
                column -> places.contains(column.getId()) ? places.indexOf(column.getId()) : Integer.MAX_VALUE));
        quietly(() -> {
            getColumns().setAll(columns);
            name.setPrefWidth(view.fusion() == null ? NAME_ALONE : NAME_BESIDE_SCORES);
            getSortOrder().setAll(restored(order));
        });
    }

    private List<TableColumn<Recording, ?>> restored(List<TableColumn<Recording, ?>> order) {
        List<TableColumn<Recording, ?>> restored = new ArrayList<>();
        for (TableColumn<Recording, ?> sorting : order) {
            getColumns().stream()
                    .filter(column -> column.getId().equals(sorting.getId()))
                    .forEach(column -> {
                        column.setSortType(sorting.getSortType());
                        restored.add(column);
                    });
        }
        return restored;
    }

    private static String called(Verdicts verdicts, Recording recording) {
        return verdicts.view()
                .of(recording)
                .map(clip -> verdicts.isAnomalous(clip) ? "anomalous" : "normal")
                .orElse("");
    }

    private static String said(Judgement judgement) {
        return judgement.mark() == null && !judgement.note().isEmpty() ? "note" : judgement.word();
    }

    private static TableColumn<Recording, String> conditionColumn(String title, Function<Recording, String> label) {
        TableColumn<Recording, String> column = TextColumns.text(title, 76, label);
        column.setId(title);
        column.setCellFactory(c -> new ConditionCell());
        return column;
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
