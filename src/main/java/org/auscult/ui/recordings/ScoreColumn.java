package org.auscult.ui.recordings;

import java.util.Comparator;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import org.auscult.dataset.Recording;
import org.auscult.score.ScoredClip;
import org.auscult.ui.Decimals;
import org.auscult.workbench.ScoreView;
import org.jspecify.annotations.Nullable;

/**
 * The column of one score. It stays from run to run and its cells follow: new columns are new cells in every row, and the user
 * waits for them. The first click on its title puts the largest on top.
 */
final class ScoreColumn extends TableColumn<Recording, Double> {
    private static final double LEAST_WIDTH = 72;
    /** Room for the arrow. */
    private static final double BESIDE_TITLE = 30;

    private static final double LETTER = 7;
    private static final Shown NOTHING = new Shown(ScoreView.EMPTY, clip -> Double.NaN, new Decimals(1));

    private final ObjectProperty<Shown> shown = new SimpleObjectProperty<>(NOTHING);
    private final Tooltip description = new Tooltip();

    ScoreColumn(String name) {
        Label title = new Label(name);
        title.setTooltip(description);
        setId(name);
        setGraphic(title);
        setPrefWidth(Math.max(LEAST_WIDTH, BESIDE_TITLE + LETTER * name.length()));
        getStyleClass().addAll("number-column", "score-column");
        RecordingColumns.sortEmptyLast(this, Objects::isNull, Comparator.reverseOrder());
        setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(shown.get().of(row.getValue())));
        setCellFactory(column -> new ScoreCell(shown));
    }

    /** Whether it tells of these clips already. */
    boolean isOf(ScoreView view) {
        return shown.get().view().clips() == view.clips();
    }

    /** Shows what a view says, explained in a sentence. */
    ScoreColumn show(ScoreView view, ToDoubleFunction<ScoredClip> score, String sentence) {
        description.setText(sentence);
        shown.set(new Shown(view, score, Decimals.of(view.clips().stream().mapToDouble(score))));
        return this;
    }

    private record Shown(ScoreView view, ToDoubleFunction<ScoredClip> score, Decimals decimals) {
        @Nullable
        Double of(Recording recording) {
            return view.of(recording).map(score::applyAsDouble).orElse(null);
        }
    }

    private static final class ScoreCell extends FollowingCell<Shown, Double> {
        private final ObservableValue<Shown> shown;

        ScoreCell(ObservableValue<Shown> shown) {
            super(shown, Shown::of);
            this.shown = shown;
            setAlignment(Pos.CENTER_RIGHT);
        }

        @Override
        protected void updateItem(@Nullable Double score, boolean empty) {
            super.updateItem(score, empty);
            setText(empty || score == null ? "" : shown.getValue().decimals().format(score));
        }
    }
}
