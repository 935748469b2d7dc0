package org.auscult.ui.plots;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.auscult.dataset.Recording;
import org.auscult.ui.CommandKeys;
import org.auscult.ui.SelectionKeys;
import org.auscult.workbench.Selection;
import org.jspecify.annotations.Nullable;

/** What mouse and keys do over dots. */
final class ScatterGestures {
    private static final double WHEEL = 1.2;
    private static final double KEY = 1.3;

    private final ScatterCanvas canvas;
    private final Selection selection;
    private LassoPath.Shape shape = LassoPath.Shape.LASSO;
    private @Nullable LassoPath outline;
    private @Nullable Point2D panned;

    ScatterGestures(ScatterCanvas canvas, Selection selection) {
        this.canvas = canvas;
        this.selection = selection;
        canvas.setOnMousePressed(this::press);
        canvas.setOnMouseDragged(this::drag);
        canvas.setOnMouseReleased(this::release);
        canvas.setOnMouseMoved(event -> hover(canvas.dots().at(event.getX(), event.getY())));
        canvas.setOnMouseExited(event -> hover(null));
        canvas.setOnScroll(this::scroll);
        canvas.setOnKeyPressed(this::key);
    }

    /** Says what a drag draws. */
    void setShape(LassoPath.Shape drawn) {
        shape = drawn;
    }

    /** What is drawn now; null while nothing is. */
    @Nullable
    LassoPath outline() {
        return outline;
    }

    private void hover(@Nullable Recording recording) {
        selection.hoveredProperty().set(recording);
    }

    private void press(MouseEvent event) {
        canvas.requestFocus();
        boolean isPan = event.getButton() == MouseButton.MIDDLE
                || (event.getButton() == MouseButton.PRIMARY && event.isAltDown());
        if (isPan) {
            panned = new Point2D(event.getX(), event.getY());
        } else if (event.getButton() == MouseButton.PRIMARY) {
            outline = new LassoPath(shape, event.getX(), event.getY());
        }
    }

    private void drag(MouseEvent event) {
        hover(null);
        if (panned != null) {
            canvas.view().go(canvas.plane().dragged(event.getX() - panned.getX(), event.getY() - panned.getY()));
            panned = new Point2D(event.getX(), event.getY());
        } else if (outline != null) {
            outline.to(event.getX(), event.getY());
            canvas.mark();
        }
    }

    private void release(MouseEvent event) {
        LassoPath drawn = outline;
        panned = null;
        outline = null;
        if (drawn == null) {
            return;
        }
        if (drawn.isClick()) {
            click(event);
        } else {
            selection.select(canvas.dots().within(drawn), SelectionKeys.of(event));
        }
        canvas.mark();
    }

    private void click(MouseEvent event) {
        Recording recording = canvas.dots().at(event.getX(), event.getY());
        boolean isPlain = SelectionKeys.of(event) == Selection.Combine.REPLACE;
        if (recording != null && isPlain) {
            selection.click(recording);
        } else if (recording != null) {
            selection.select(List.of(recording), SelectionKeys.of(event));
        } else if (event.getClickCount() == 2) {
            canvas.view().fit();
        } else if (isPlain) {
            selection.select(List.of(), Selection.Combine.REPLACE);
        }
    }

    private void scroll(ScrollEvent event) {
        if (event.getDeltaY() != 0) {
            double factor = event.getDeltaY() > 0 ? WHEEL : 1 / WHEEL;
            canvas.view().go(canvas.plane().zoomed(factor, event.getX(), event.getY()));
            // Whoever zooms goes back by key.
            canvas.requestFocus();
            event.consume();
        }
    }

    private void key(KeyEvent event) {
        if (CommandKeys.areHeld(event)) {
            return;
        }
        if (event.getCode() == KeyCode.BACK_SPACE) {
            canvas.view().goBack(event.isShiftDown());
            event.consume();
            return;
        }
        switch (event.getCode()) {
            case PLUS, EQUALS, ADD -> canvas.view().go(canvas.plane().zoomed(KEY));
            case MINUS, SUBTRACT -> canvas.view().go(canvas.plane().zoomed(1 / KEY));
            case DIGIT0, NUMPAD0 -> canvas.view().fit();
            case LEFT -> step(-1, 0);
            case RIGHT -> step(1, 0);
            case UP -> step(0, -1);
            case DOWN -> step(0, 1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void step(int dx, int dy) {
        Recording next = canvas.dots().next(selection.focusedProperty().get(), dx, dy);
        if (next != null) {
            selection.focusedProperty().set(next);
        }
    }
}
