package org.auscult.ui.shell;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TabPane;
import javafx.scene.input.MouseEvent;
import org.auscult.ui.FocusOwner;
import org.jspecify.annotations.Nullable;

/** The pane that the user used last, by mouse or keyboard: what is done to a pane by a key is done to it. */
final class UsedPane {
    private final ReadOnlyObjectWrapper<@Nullable PaneTab> used = new ReadOnlyObjectWrapper<>();

    /** The pane; null as long as none was used. */
    @Nullable
    PaneTab get() {
        return used.get();
    }

    void set(PaneTab tab) {
        used.set(tab);
        tab.pane().onUsed().run();
    }

    ReadOnlyObjectProperty<@Nullable PaneTab> property() {
        return used.getReadOnlyProperty();
    }

    /** A press in a pane, or the focus on a part of it, is a use of it. */
    void watch(PaneTab tab) {
        Node pane = tab.pane().node();
        pane.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> set(tab));
        pane.sceneProperty().flatMap(Scene::focusOwnerProperty).addListener((property, old, owner) -> {
            if (FocusOwner.isIn(pane)) {
                set(tab);
            }
        });
    }

    /** The focus of a strip, or a click on its tabs, is a use of the pane in its front. */
    void watch(TabPane strip) {
        strip.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> useFront(strip));
        strip.focusedProperty().addListener((property, old, focused) -> useFront(strip));
        strip.getSelectionModel().selectedItemProperty().addListener((property, old, tab) -> {
            if (strip.isFocused()) {
                useFront(strip);
            }
        });
    }

    private void useFront(TabPane strip) {
        if (strip.getSelectionModel().getSelectedItem() instanceof PaneTab tab) {
            set(tab);
        }
    }
}
