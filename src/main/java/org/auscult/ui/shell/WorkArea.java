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
import org.auscult.ui.training.TrainingPane;

/** The panes of an open data set: recordings, the focused one in the middle, plots over training and runs. */
public final class WorkArea extends BorderPane {
    private final TrainingPane training;
    private final Tab trainingTab;
    private final TabPane tools;

    /**
     * A pane with a title.
     *
     * @param title for its tab
     * @param node the pane
     * @param menu what a right click on its tab or on it offers
     */
    public record Titled(String title, Region node, ContextMenu menu) {
        /** A pane without a menu. */
        public Titled(String title, Region node) {
            this(title, node, new ContextMenu());
        }
    }

    public WorkArea(
            Region recordings,
            Region spectrogram,
            Region contributions,
            List<Titled> plots,
            TrainingPane training,
            Region runs,
            PreferencesPane preferences) {
        setId("work-area");
        this.training = training;
        TabPane plotTabs = tabs("plots");
        plots.forEach(plot -> plotTabs.getTabs().add(tab(plot)));
        trainingTab = tab("Training", training);
        Tab runsTab = tab("Runs", runs);
        tools = tabs("tools");
        Tab preferencesTab = tab("Preferences", preferences);
        preferencesTab.setOnSelectionChanged(event -> {
            if (preferencesTab.isSelected()) {
                preferences.refresh();
            }
        });
        tools.getTabs().addAll(trainingTab, runsTab, preferencesTab);
        SplitPane middle = split(Orientation.VERTICAL, 0.64, spectrogram, contributions);
        SplitPane right = split(Orientation.VERTICAL, 0.58, plotTabs, tools);
        SplitPane whole = split(Orientation.HORIZONTAL, 0.36, recordings, middle, right);
        whole.setDividerPositions(0.36, 0.69);
        recordings.setMinWidth(260);
        right.setMinWidth(340);
        middle.setMinWidth(360);
        SplitPane.setResizableWithParent(recordings, false);
        setCenter(whole);
    }

    /** Brings the training pane to the front and puts the keyboard on its start button. */
    public void showTraining() {
        tools.getSelectionModel().select(trainingTab);
        training.focusStart();
    }

    private static SplitPane split(Orientation orientation, double position, Node... panes) {
        SplitPane split = new SplitPane(panes);
        split.setOrientation(orientation);
        split.setDividerPositions(position);
        return split;
    }

    private static TabPane tabs(String id) {
        TabPane tabs = new TabPane();
        tabs.setId(id);
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getStyleClass().add("pane-tabs");
        return tabs;
    }

    private static Tab tab(Titled pane) {
        Tab tab = tab(pane.title(), pane.node());
        if (!pane.menu().getItems().isEmpty()) {
            tab.setContextMenu(pane.menu());
            pane.node()
                    .setOnContextMenuRequested(
                            event -> pane.menu().show(pane.node(), event.getScreenX(), event.getScreenY()));
            tab.setTooltip(new Tooltip("Right-click to copy or save the picture and its data"));
        }
        return tab;
    }

    private static Tab tab(String title, Region node) {
        Tab tab = new Tab(title, node);
        tab.setId("tab-" + title.toLowerCase(Locale.ROOT).replace(' ', '-'));
        return tab;
    }
}
