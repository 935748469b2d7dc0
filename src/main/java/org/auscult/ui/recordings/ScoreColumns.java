package org.auscult.ui.recordings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import org.auscult.dataset.Recording;
import org.auscult.score.ScoredClip;
import org.auscult.ui.Decimals;
import org.auscult.ui.TextColumns;
import org.auscult.workbench.ScoreView;

/** The columns of a run's scores. */
final class ScoreColumns {
    private ScoreColumns() {}

    /** The fused score, the given column, and each score; none if no run is shown. */
    static List<TableColumn<Recording, ?>> of(ScoreView view, TableColumn<Recording, String> afterFused) {
        List<TableColumn<Recording, ?>> columns = new ArrayList<>();
        if (view.fusion() == null) {
            return columns;
        }
        columns.add(score(
                "Fused",
                view.fusion().title() + " of the standardised scores; larger is more anomalous",
                view,
                view::fused));
        columns.add(afterFused);
        for (int i = 0; i < view.scores().size(); i++) {
            int index = i;
            String name = view.scores().get(i);
            columns.add(score(
                    name,
                    name + ", standardised by the machine's normals; larger is more anomalous",
                    view,
                    clip -> clip.z()[index]));
        }
        return columns;
    }

    private static TableColumn<Recording, Double> score(
            String name, String description, ScoreView view, ToDoubleFunction<ScoredClip> value) {
        TableColumn<Recording, Double> column = TextColumns.number(
                "",
                60,
                Decimals.of(view.clips().stream().mapToDouble(value)),
                recording -> view.of(recording).map(value::applyAsDouble).orElse(null));
        Label title = new Label(name);
        title.setTooltip(new Tooltip(description));
        column.setId(name);
        column.setGraphic(title);
        column.setSortType(TableColumn.SortType.DESCENDING);
        return column;
    }
}
