package org.auscult.ui.recordings;

import java.util.Collection;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import org.auscult.dataset.Dataset;
import org.auscult.dataset.Domain;
import org.auscult.dataset.Recording;
import org.auscult.ui.Gradually;
import org.auscult.ui.TextColumns;
import org.auscult.workbench.Judgement;
import org.auscult.workbench.Judgements;
import org.auscult.workbench.OperatingPoint;
import org.auscult.workbench.ScoreView;
import org.auscult.workbench.Selection;
import org.auscult.workbench.TableLayout;
import org.auscult.workbench.Workbench;
import org.jspecify.annotations.Nullable;

/**
 * The listed recordings with the shown run's scores. The table's own selection is the focused recording, one row; the rows of
 * the selected ones are marked.
 */
final class RecordingsTable extends TableView<Recording> {
    private static final double NAME_ALONE = 250;
    private static final double NAME_BESIDE_SCORES = 186;
    private static final int CONTEXT_ROWS = 5;
    /** In which the other views show the run. */
    private static final int FRAMES_FOR_PLOTS = 3;

    private final Selection selection;
    private final ObservableList<Recording> listed = FXCollections.observableArrayList();
    private final TableColumn<Recording, String> name = RecordingColumns.name(NAME_ALONE);
    private final TableColumn<Recording, String> domain =
            TextColumns.text("Domain", 56, r -> r.domain().label());
    private final TableColumn<Recording, String> attributes =
            TextColumns.text("Attributes", 90, Recording::attributeLine);
    private final TableColumn<Recording, String> mark;
    private final TableColumn<Recording, String> note;
    private final ScoreColumns scoreColumns;
    private final KeptColumns<Recording> columns;
    private final Gradually arrival = new Gradually(FRAMES_FOR_PLOTS);
    private List<TableColumn<Recording, ?>> shownScores = List.of();
    private boolean following;

    RecordingsTable(
            Workbench workbench,
            Selection selection,
            OperatingPoint point,
            ObservableValue<Judgements> judgements,
            ObjectProperty<TableLayout> layout) {
        this.selection = selection;
        scoreColumns = new ScoreColumns(RecordingColumns.called(point.verdictsProperty()));
        mark = RecordingColumns.mark(judgements);
        note = RecordingColumns.note(judgements);
        setId("recordings-table");
        setAccessibleText("Recordings");
        getStyleClass().addAll("dense", "recordings-table");
        RowSelection gestures = new RowSelection(this, selection);
        setRowFactory(table -> new RecordingRow(selection, gestures::press));
        SortedList<Recording> sorted = new SortedList<>(listed);
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
        getColumns()
                .setAll(List.of(
                        name,
                        TextColumns.text("Type", 56, r -> r.machine().type()),
                        TextColumns.text("Id", 30, r -> r.machine().id()),
                        TextColumns.text("Split", 40, r -> r.split().label()),
                        RecordingColumns.condition(),
                        mark,
                        note,
                        domain,
                        attributes));
        getColumns().forEach(column -> column.setId(column.getText()));
        columns = new KeptColumns<>(this, layout);
        columns.arrange(() -> {});
        mark.setVisible(false);
        note.setVisible(false);
        judgements.addListener((property, old, said) -> showWhatIsSaid(said));
        showWhatIsSaid(judgements.getValue());
        getSelectionModel().selectedItemProperty().addListener((property, old, row) -> {
            if (!following && row != null) {
                selection.focusedProperty().set(row);
            }
        });
        selection.focusedProperty().addListener((property, old, recording) -> follow());
        selection.listedProperty().addListener((property, old, recordings) -> list(recordings));
        workbench.scoresProperty().addListener((property, old, view) -> showScores(view));
        workbench.datasetProperty().addListener((property, old, dataset) -> {
            showWhatIsTold(dataset);
            if (old == null || dataset == null || !old.root().equals(dataset.root())) {
                mark.setVisible(false);
                note.setVisible(false);
                showWhatIsSaid(judgements.getValue());
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, gestures::extend);
        showWhatIsTold(workbench.datasetProperty().get());
        showScores(workbench.scoresProperty().get());
        list(selection.listedProperty().get());
    }

    /** How the user has arranged its columns. */
    KeptColumns<Recording> keptColumns() {
        return columns;
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

    private void showWhatIsTold(@Nullable Dataset dataset) {
        List<Recording> all = dataset == null ? List.of() : dataset.recordings();
        columns.offer(domain, all.stream().anyMatch(r -> r.domain() != Domain.NONE));
        columns.offer(attributes, all.stream().anyMatch(r -> !r.attributes().isEmpty()));
    }

    /** A column that has become empty stays while its data set is open: the next verdict fills it. */
    private void showWhatIsSaid(Judgements said) {
        Collection<Judgement> all = said.byName().values();
        columns.offer(mark, mark.isVisible() || all.stream().anyMatch(j -> j.mark() != null));
        columns.offer(
                note, note.isVisible() || all.stream().anyMatch(j -> !j.note().isEmpty()));
    }

    private void showScores(ScoreView view) {
        List<TableColumn<Recording, ?>> now = scoreColumns.of(view);
        quietly(() -> {
            if (now.equals(shownScores)) {
                sort();
            } else {
                place(now);
            }
        });
    }

    /** Columns that were there before keep their place; those that come are new cells in every row, which take a frame for themselves. */
    private void place(List<TableColumn<Recording, ?>> now) {
        columns.arrange(() -> getColumns()
                .removeAll(shownScores.stream()
                        .filter(column -> !now.contains(column))
                        .toList()));
        shownScores = now;
        if (!columns.hasWidth(name)) {
            name.setPrefWidth(now.isEmpty() ? NAME_ALONE : NAME_BESIDE_SCORES);
        }
        arrival.run(List.of(() -> quietly(() -> {
            columns.arrange(() -> add(now));
            sort();
        })));
    }

    /** What sums a recording up stands beside its name, where it is seen without scrolling; the single scores stand last. */
    private void add(List<TableColumn<Recording, ?>> scores) {
        List<TableColumn<Recording, ?>> coming =
                scores.stream().filter(column -> !getColumns().contains(column)).toList();
        List<TableColumn<Recording, ?>> sums = coming.stream()
                .filter(column -> scores.indexOf(column) < ScoreColumns.SUMS)
                .toList();
        getColumns().addAll(getColumns().indexOf(name) + 1, sums);
        getColumns()
                .addAll(coming.stream().filter(column -> !sums.contains(column)).toList());
    }
}
