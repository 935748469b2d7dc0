package org.auscult.ui.recordings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.TableColumn;
import org.auscult.dataset.Recording;
import org.auscult.workbench.ScoreView;

/** The columns of a run's scores: one for each name, kept from run to run with its width, its sorting and whether it is hidden. */
final class ScoreColumns {
    /** So many of the columns sum a recording up: the fused score and what it is called. */
    static final int SUMS = 2;

    private final Map<String, ScoreColumn> byName = new HashMap<>();
    private final TableColumn<Recording, String> afterFused;

    ScoreColumns(TableColumn<Recording, String> afterFused) {
        this.afterFused = afterFused;
    }

    /** The fused score, the given column, and each score, with what a view says; none if no run is shown. */
    List<TableColumn<Recording, ?>> of(ScoreView view) {
        List<TableColumn<Recording, ?>> columns = new ArrayList<>();
        if (view.fusion() == null) {
            return columns;
        }
        columns.add(named("Fused")
                .show(
                        view,
                        view::fused,
                        view.fusion().title() + " of the standardised scores; larger is more anomalous"));
        columns.add(afterFused);
        for (int i = 0; i < view.scores().size(); i++) {
            int index = i;
            String name = view.scores().get(i);
            ScoreColumn column = named(name);
            if (!column.isOf(view)) {
                column.show(
                        view,
                        clip -> clip.z()[index],
                        name + ", standardised by the machine's normals; larger is more anomalous");
            }
            columns.add(column);
        }
        return columns;
    }

    private ScoreColumn named(String name) {
        return byName.computeIfAbsent(name, ScoreColumn::new);
    }
}
