package org.auscult.workbench;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.jspecify.annotations.Nullable;

/** How the window is divided, where it stands, and which panes have left it. Used on the FX thread. */
public final class Layout {
    private final ObservableMap<String, String> tabs = FXCollections.observableMap(new TreeMap<>());
    private final ObservableMap<String, List<Double>> dividers = FXCollections.observableMap(new TreeMap<>());
    private final ObjectProperty<@Nullable Bounds> window = new SimpleObjectProperty<>();
    private final ObjectProperty<PaneLayout> panes = new SimpleObjectProperty<>(PaneLayout.AT_HOME);
    private final ObjectProperty<TableLayout> table = new SimpleObjectProperty<>(TableLayout.AS_MADE);

    /**
     * Where the window stands, in pixels of the desktop.
     *
     * @param maximized whether it fills the screen; the rest is then where it was before
     */
    public record Bounds(double x, double y, double width, double height, boolean maximized) {}

    /**
     * All of it, to keep and to bring back.
     *
     * @param dividers positions of the dividers of each split pane, 0 … 1
     * @param window where the window stands; null if not known
     * @param panes which panes are not in their place
     * @param table how the table of recordings is arranged
     */
    public record State(
            Map<String, List<Double>> dividers, @Nullable Bounds window, PaneLayout panes, TableLayout table) {
        /** Keeps a copy, and takes what an earlier version did not keep as empty. */
        public State {
            dividers = dividers == null ? Map.of() : Map.copyOf(dividers);
            panes = panes == null ? PaneLayout.AT_HOME : panes;
            table = table == null ? TableLayout.AS_MADE : table;
        }
    }

    /** The chosen tab's id of each group of tabs, by the group's id. */
    public ObservableMap<String, String> tabs() {
        return tabs;
    }

    /** The positions of the dividers of each split pane, 0 … 1, by the pane's id. */
    public ObservableMap<String, List<Double>> dividers() {
        return dividers;
    }

    /** Where the window stands; null before it is shown. */
    public ObjectProperty<@Nullable Bounds> windowProperty() {
        return window;
    }

    /** Which panes are not in their place. */
    public ObjectProperty<PaneLayout> panesProperty() {
        return panes;
    }

    /** How the table of recordings is arranged. */
    public ObjectProperty<TableLayout> tableProperty() {
        return table;
    }

    /** What is set now, but for the tabs: those are part of the analysis. */
    public State state() {
        return new State(dividers, window.get(), panes.get(), table.get());
    }

    /** Sets all of it. */
    public void restore(State state) {
        dividers.putAll(state.dividers());
        window.set(state.window());
        panes.set(state.panes());
        table.set(state.table());
    }
}
