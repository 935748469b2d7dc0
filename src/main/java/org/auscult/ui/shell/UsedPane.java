package org.auscult.ui.shell;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TabPane;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** The pane that the user used last, by mouse or keyboard: what is done to a pane by a key is done to it. */
final class UsedPane {
    private final ReadOnlyObjectWrapper<@Nullable PaneTab> used = new ReadOnlyObjectWrapper<>();
    private @Nullable PaneTab entered;

    /** The pane; null as long as none was used. */
    @Nullable
    PaneTab get() {
        return used.get();
    }

    void set(PaneTab tab) {
        used.set(tab);
    }

    ReadOnlyObjectProperty<@Nullable PaneTab> property() {
        return used.getReadOnlyProperty();
    }

    /** A press in a pane, or its focus, is a use of it. */
    void watch(PaneTab tab) {
        tab.pane().node().addEventFilter(MouseEvent.MOUSE_PRESSED, event -> set(tab));
        tab.pane().node().focusWithinProperty().addListener((property, old, within) -> {
            if (within) {
                enter(tab);
            }
        });
    }

    /** The focus of a strip is a use of the pane in its front. */
    void watch(TabPane strip) {
        strip.focusedProperty().addListener((property, old, focused) -> useFront(strip));
        strip.getSelectionModel().selectedItemProperty().addListener((property, old, tab) -> {
            if (strip.isFocused()) {
                useFront(strip);
            }
        });
    }

    /** A focus that only flickers, as that of a table while it is refilled, is no use of its pane. */
    private void enter(PaneTab tab) {
        if (tab != entered) {
            entered = tab;
            set(tab);
        }
    }

    private void useFront(TabPane strip) {
        if (strip.getSelectionModel().getSelectedItem() instanceof PaneTab tab) {
            set(tab);
        }
    }
}
