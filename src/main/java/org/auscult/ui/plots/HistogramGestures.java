package org.auscult.ui.plots;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.auscult.dataset.Recording;
import org.auscult.experiment.ScoreAxis;
import org.auscult.score.ScoredClip;
import org.auscult.ui.CommandKeys;
import org.auscult.ui.SelectionKeys;
import org.auscult.words.Counted;
import org.auscult.workbench.Selection;

/**
 * What the hand does on a histogram: a drag or the arrow keys move the threshold, the pointer on a bar is on one of its clips, a
 * click focuses that one and selects them all, with Shift or Ctrl they join or leave the selection.
 */
final class HistogramGestures {
    private static final double SMALL_STEP = 1 / 400.0;
    private static final double LARGE_STEP = 1 / 40.0;

    private final HistogramCanvas canvas;
    private final Selection selection;
    private final DoubleConsumer move;
    private final Consumer<String> read;

    /**
     * Listens to a histogram.
     *
     * @param move sets the threshold
     * @param read tells what lies under the pointer
     */
    HistogramGestures(HistogramCanvas canvas, Selection selection, DoubleConsumer move, Consumer<String> read) {
        this.canvas = canvas;
        this.selection = selection;
        this.move = move;
        this.read = read;
        canvas.setOnMousePressed(event -> {
            canvas.requestFocus();
            // What the canvas is scrolled in would take the keyboard.
            event.consume();
        });
        canvas.setOnMouseDragged(event -> {
            if (event.isPrimaryButtonDown() && !event.isStillSincePress()) {
                move.accept(canvas.value(event.getX()));
            }
        });
        canvas.setOnMouseClicked(this::click);
        canvas.setOnMouseMoved(this::hover);
        canvas.setOnMouseExited(event -> {
            selection.hoveredProperty().set(null);
            read.accept("");
        });
    }

    /** Moves the threshold by keyboard; true if the key is one that does. */
    boolean key(KeyEvent event, double threshold) {
        ScoreAxis axis = canvas.axis();
        double step = event.isShiftDown() ? LARGE_STEP : SMALL_STEP;
        double from = Double.isFinite(threshold) ? axis.share(threshold) : 1;
        if (CommandKeys.areHeld(event)) {
            return false;
        } else if (event.getCode() == KeyCode.LEFT) {
            move.accept(axis.at(from - step));
        } else if (event.getCode() == KeyCode.RIGHT) {
            move.accept(axis.at(from + step));
        } else {
            return false;
        }
        return true;
    }

    private void click(MouseEvent event) {
        Histogram.Bar bar = canvas.barAt(event.getX(), event.getY());
        if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress() || bar == null) {
            return;
        }
        List<Recording> recordings =
                bar.clips().stream().map(ScoredClip::recording).toList();
        Selection.Combine how = SelectionKeys.of(event);
        selection.select(recordings, how);
        if (how == Selection.Combine.REPLACE) {
            selection.focusedProperty().set(canvas.clipAt(bar, event.getX()).recording());
        }
    }

    private void hover(MouseEvent event) {
        Histogram.Bar bar = canvas.barAt(event.getX(), event.getY());
        boolean isOnLine = canvas.isOnLine(event.getX());
        canvas.setCursor(isOnLine ? Cursor.H_RESIZE : bar != null ? Cursor.HAND : Cursor.DEFAULT);
        if (bar == null) {
            selection.hoveredProperty().set(null);
            read.accept("");
            return;
        }
        ScoredClip clip = canvas.clipAt(bar, event.getX());
        selection.hoveredProperty().set(clip.recording());
        read.accept(String.format(
                Locale.ROOT,
                "%s here: %s",
                Counted.of(bar.clips().size(), bar.series().name() + " clip"),
                clip.recording().name()));
    }
}
