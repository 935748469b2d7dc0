package org.auscult.ui.spectrogram;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.auscult.dataset.Recording;
import org.auscult.workbench.Selection;
import org.auscult.workbench.SpectrogramView;
import org.jspecify.annotations.Nullable;

/** Looking elsewhere: while P is held, whatever is zoomed, moved or focused is taken back when it is released. */
final class Peek {
    private final Selection selection;
    private final SpectrogramView view;
    private SpectrogramView.@Nullable State state;
    private @Nullable Recording focused;

    Peek(Selection selection, SpectrogramView view) {
        this.selection = selection;
        this.view = view;
    }

    /** A held key is pressed over and over: the first counts. */
    void press(KeyEvent event) {
        if (isPeek(event) && state == null) {
            state = view.state();
            focused = selection.focusedProperty().get();
        }
    }

    void release(KeyEvent event) {
        SpectrogramView.State before = state;
        if (event.getCode() == KeyCode.P && before != null) {
            state = null;
            selection.focusedProperty().set(focused);
            view.restore(before);
        }
    }

    private static boolean isPeek(KeyEvent event) {
        return event.getCode() == KeyCode.P && !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
    }
}
