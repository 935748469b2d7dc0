package org.auscult.ui.shell;

import java.util.Locale;
import java.util.Objects;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/**
 * The tab of a pane, in a strip of tabs; or away, while the pane is in a window of its own. The pane comes into the window when
 * it is first shown, or before, when the window has time for it.
 */
final class PaneTab extends Tab {
    private final WorkArea.Titled pane;
    private final TabPane home;
    private final int rank;
    private final ReadOnlyBooleanWrapper apart = new ReadOnlyBooleanWrapper();
    private @Nullable PaneWindow window;

    /**
     * A tab that is in no strip yet.
     *
     * @param home the strip it belongs to
     * @param rank its place there
     */
    PaneTab(WorkArea.Titled pane, TabPane home, int rank) {
        super(pane.title());
        this.pane = pane;
        this.home = home;
        this.rank = rank;
        setId("tab-" + pane.title().toLowerCase(Locale.ROOT).replace(' ', '-'));
        setTooltip(new Tooltip("Drag it out for a window of its own; right-click for more"));
        setOnSelectionChanged(event -> {
            if (isSelected()) {
                arrive();
                pane.onShown().run();
            }
        });
        ContextMenu menu = pane.menu();
        setContextMenu(menu);
        pane.node().setOnContextMenuRequested(event -> {
            menu.show(pane.node(), event.getScreenX(), event.getScreenY());
            event.consume();
        });
        OwnKeyboard.keep(pane.node());
    }

    /** The strip it belongs to. */
    TabPane home() {
        return home;
    }

    /** The pane. */
    WorkArea.Titled pane() {
        return pane;
    }

    /** Has the pane in the window, unless it is in one of its own. */
    void arrive() {
        if (window == null) {
            setContent(pane.node());
        }
    }

    /** Whether the pane is in a window of its own. */
    ReadOnlyBooleanProperty apartProperty() {
        return apart.getReadOnlyProperty();
    }

    /** The window of its own; null if it has none. */
    @Nullable
    PaneWindow window() {
        return window;
    }

    /** Moves the pane into a strip, in front of the others. */
    void moveTo(TabPane strip) {
        leave();
        if (window != null) {
            window.release();
            window = null;
        }
        long before = strip.getTabs().stream()
                .filter(tab -> tab instanceof PaneTab other && other.rank < rank)
                .count();
        strip.getTabs().add((int) before, this);
        strip.getSelectionModel().select(this);
        apart.set(false);
    }

    /**
     * Moves the pane into a window of its own.
     *
     * @param putBack called when the user closes that window
     * @param moved called when the user has moved or resized it
     */
    void pullApart(Scene main, Rectangle2D bounds, Runnable putBack, Runnable moved) {
        leave();
        setContent(null);
        PaneWindow own = new PaneWindow(pane.title(), pane.node(), main, putBack);
        own.place(bounds);
        window = own;
        apart.set(true);
        own.show();
        own.onMoved(moved);
        pane.onShown().run();
    }

    private void leave() {
        if (getTabPane() != null) {
            Objects.requireNonNull(getTabPane()).getTabs().remove(this);
        }
    }
}
