package org.auscult.ui.plots;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.auscult.dataset.Dataset;
import org.auscult.dataset.Recording;
import org.auscult.experiment.Experiment;
import org.auscult.score.Fusions;
import org.auscult.ui.TextTable;
import org.auscult.workbench.Selection;
import org.auscult.workbench.Workbench;
import org.jspecify.annotations.Nullable;

/**
 * Has the rows of a table twin that name a file be its recording: choosing one focuses it, the focused one's row is the chosen one,
 * those of the selected ones are marked.
 */
final class TwinRows {
    private static final String FILE = "file";
    private static final int ROWS_ABOVE = 3;

    private final TextTable table;
    private final Workbench workbench;
    private final Selection selection;
    private Map<String, Recording> byName = Map.of();
    private int column = -1;

    TwinRows(TextTable table, Workbench workbench, Selection selection) {
        this.table = table;
        this.workbench = workbench;
        this.selection = selection;
        ClipRows.follow(table, selection, this::recording);
        selection.focusedProperty().addListener((property, old, focused) -> {
            if (table.isVisible() && !isChosen()) {
                choose();
                reveal();
            }
        });
    }

    /** Shows rows below a row of titles. */
    void show(List<List<String>> rows) {
        boolean wasChosen = table.getSelectionModel().getSelectedItem() != null;
        // A choice that stayed with its place would focus what stands there now.
        table.getSelectionModel().clearSelection();
        column = rows.get(0).indexOf(FILE);
        byName = column < 0 ? Map.of() : byName();
        Experiment run = workbench.shownProperty().get();
        table.show(rows, run == null ? Set.of() : Fusions.titlesByLabels(run.fusions()));
        choose();
        if (!wasChosen) {
            reveal();
        }
    }

    private Map<String, Recording> byName() {
        Map<String, Recording> named = new HashMap<>();
        workbench.scoresProperty().get().byRecording().keySet().forEach(clip -> named.put(clip.name(), clip));
        Dataset dataset = workbench.datasetProperty().get();
        if (dataset != null) {
            dataset.recordings().forEach(recording -> named.put(recording.name(), recording));
        }
        return named;
    }

    private @Nullable Recording recording(List<String> row) {
        return column < 0 || column >= row.size() ? null : byName.get(row.get(column));
    }

    private boolean isChosen() {
        List<String> row = table.getSelectionModel().getSelectedItem();
        Recording focused = selection.focusedProperty().get();
        return row != null && focused != null && focused.equals(recording(row));
    }

    private void choose() {
        Recording focused = selection.focusedProperty().get();
        for (int i = 0; focused != null && i < table.getItems().size(); i++) {
            if (focused.equals(recording(table.getItems().get(i)))) {
                table.getSelectionModel().clearAndSelect(i);
                return;
            }
        }
        table.getSelectionModel().clearSelection();
    }

    private void reveal() {
        int row = table.getSelectionModel().getSelectedIndex();
        if (row >= 0) {
            table.scrollTo(Math.max(0, row - ROWS_ABOVE));
        }
    }
}
