package org.auscult.ui.shell;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

/** The panes of an open data set: recordings, the focused one in the middle, plots over tools. */
public final class WorkArea extends BorderPane {
    private final List<TabPane> all;

    /**
     * A pane with a title.
     *
     * @param title for its tab
     * @param node the pane
     * @param menu what a right click on its tab or on it offers
     * @param onShown called when it comes to the front
     */
    public record Titled(String title, Region node, ContextMenu menu, Runnable onShown) {
        /** A pane without a menu. */
        public Titled(String title, Region node) {
            this(title, node, new ContextMenu(), () -> {});
        }
    }

    /**
     * The panes.
     *
     * @param inspections about the focused recording, below its spectrogram
     * @param plots over all recordings, on the right
     * @param tools what trains, keeps runs and is set once, below the plots
     */
    public WorkArea(
            Region recordings, Region spectrogram, List<Titled> inspections, List<Titled> plots, List<Titled> tools) {
        setId("work-area");
        TabPane inspectionTabs = tabs("inspections", inspections);
        TabPane plotTabs = tabs("plots", plots);
        TabPane toolTabs = tabs("tools", tools);
        all = List.of(inspectionTabs, plotTabs, toolTabs);
        SplitPane middle = split("middle", Orientation.VERTICAL, 0.64, spectrogram, inspectionTabs);
        SplitPane right = split("right", Orientation.VERTICAL, 0.58, plotTabs, toolTabs);
        SplitPane whole = split("columns", Orientation.HORIZONTAL, 0.36, recordings, middle, right);
        whole.setDividerPositions(0.36, 0.69);
        recordings.setMinWidth(260);
        right.setMinWidth(340);
        middle.setMinWidth(360);
        SplitPane.setResizableWithParent(recordings, false);
        setCenter(whole);
    }

    /** Brings the pane of a title to the front. */
    public void show(String title) {
        for (TabPane tabs : all) {
            tabs.getTabs().stream()
                    .filter(tab -> tab.getText().equals(title))
                    .forEach(tab -> tabs.getSelectionModel().select(tab));
        }
    }

    private static SplitPane split(String id, Orientation orientation, double position, Node... panes) {
        SplitPane split = new SplitPane(panes);
        split.setId(id);
        split.setOrientation(orientation);
        split.setDividerPositions(position);
        return split;
    }

    private static TabPane tabs(String id, List<Titled> panes) {
        TabPane tabs = new TabPane();
        tabs.setId(id);
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getStyleClass().add("pane-tabs");
        panes.forEach(pane -> tabs.getTabs().add(tab(pane)));
        return tabs;
    }

    private static Tab tab(Titled pane) {
        Tab tab = new Tab(pane.title(), pane.node());
        tab.setId("tab-" + pane.title().toLowerCase(Locale.ROOT).replace(' ', '-'));
        tab.setOnSelectionChanged(event -> {
            if (tab.isSelected()) {
                pane.onShown().run();
            }
        });
        if (!pane.menu().getItems().isEmpty()) {
            tab.setContextMenu(pane.menu());
            pane.node()
                    .setOnContextMenuRequested(
                            event -> pane.menu().show(pane.node(), event.getScreenX(), event.getScreenY()));
            tab.setTooltip(new Tooltip("Right-click to copy or save the picture and its data"));
        }
        return tab;
    }
}
