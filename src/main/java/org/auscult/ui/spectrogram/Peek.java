package org.auscult.ui.spectrogram;

import javafx.beans.value.ChangeListener;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.auscult.dataset.Recording;
import org.auscult.workbench.Selection;
import org.auscult.workbench.SpectrogramView;
import org.auscult.workbench.Workbench;
import org.jspecify.annotations.Nullable;

/**
 * Looking elsewhere: while P is held, whatever is zoomed, moved or focused is taken back when it is released, or when its window
 * loses the keyboard and so would not hear of it.
 */
final class Peek {
    private final Selection selection;
    private final SpectrogramView view;
    private final ChangeListener<Boolean> focusLost = (property, old, isFocused) -> end();
    private @Nullable Window from;
    private SpectrogramView.@Nullable State state;
    private @Nullable Recording focused;

    Peek(Workbench workbench, Selection selection, SpectrogramView view) {
        this.selection = selection;
        this.view = view;
        workbench.datasetProperty().addListener((property, old, dataset) -> forget());
    }

    /** A held key is pressed over and over: the first counts. */
    void press(KeyEvent event) {
        if (isPeek(event) && state == null) {
            state = view.state();
            focused = selection.focusedProperty().get();
            from = Window.getWindows().stream()
                    .filter(Window::isFocused)
                    .findFirst()
                    .orElse(null);
            if (from != null) {
                from.focusedProperty().addListener(focusLost);
            }
        }
    }

    void release(KeyEvent event) {
        if (event.getCode() == KeyCode.P) {
            end();
        }
    }

    private void end() {
        SpectrogramView.State before = state;
        forget();
        if (before != null) {
            selection.focusedProperty().set(focused);
            view.restore(before);
        }
    }

    private void forget() {
        state = null;
        if (from != null) {
            from.focusedProperty().removeListener(focusLost);
            from = null;
        }
    }

    private static boolean isPeek(KeyEvent event) {
        return event.getCode() == KeyCode.P && !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
    }
}
