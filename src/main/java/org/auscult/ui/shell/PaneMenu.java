package org.auscult.ui.shell;

import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TabPane;
import org.auscult.ui.Icons;
import org.auscult.ui.WhyNot;

/** What a pane's menu offers about its place, below what the pane itself offers. */
final class PaneMenu {
    private final ContextMenu menu;
    private final PaneTab tab;

    PaneMenu(PaneTab tab) {
        this.tab = tab;
        menu = tab.pane().menu();
        if (!menu.getItems().isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
    }

    /** Offers a window of its own, and the way back. */
    void offerApart(Runnable toggle) {
        MenuItem apart = new MenuItem(null, Icons.of("mdi2d-dock-window"));
        apart.setId("apart");
        apart.textProperty()
                .bind(Bindings.when(tab.apartProperty()).then("Put Back").otherwise("Pull Apart"));
        apart.setOnAction(event -> toggle.run());
        menu.getItems().add(apart);
    }

    /**
     * Offers a place beside the other plots, and the way back.
     *
     * @param beside the strip there
     * @param obstacle why it can't go there; empty if it can
     */
    void offerBeside(TabPane beside, ObservableValue<String> obstacle, Runnable toggle) {
        MenuItem item = new MenuItem(null, Icons.of("mdi2v-view-split-vertical"));
        item.setId("beside");
        item.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> Objects.equals(tab.getTabPane(), beside) ? "Put Back Among the Others" : "Show Beside",
                        tab.tabPaneProperty()));
        WhyNot.disable(item, obstacle);
        item.setOnAction(event -> toggle.run());
        menu.getItems().add(item);
    }
}
