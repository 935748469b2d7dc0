package org.auscult.ui.shell;

import java.util.List;
import java.util.Objects;
import javafx.collections.MapChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.auscult.workbench.Layout;
import org.jspecify.annotations.Nullable;

/** Has tabs and dividers that have an id follow the layout, and the layout follow them. */
public final class LayoutBinding {
    private final Layout layout;

    /** Binds all that lies below a node now, or comes there later. */
    public LayoutBinding(Layout layout, Node root) {
        this.layout = layout;
        visit(root);
    }

    private void visit(@Nullable Node node) {
        if (node instanceof SplitArea area) {
            bind(area);
            area.parts().forEach(this::visit);
        } else if (node instanceof LatePart late) {
            visit(late.part());
        } else if (node instanceof TabPane tabs) {
            bind(tabs);
            tabs.getTabs().forEach(tab -> visit(tab.getContent()));
        } else if (node instanceof ScrollPane scroll) {
            visit(scroll.getContent());
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::visit);
        }
    }

    private void bind(TabPane tabs) {
        String id = tabs.getId();
        if (id == null) {
            return;
        }
        choose(tabs, layout.tabs().get(id));
        tabs.getSelectionModel().selectedItemProperty().addListener((property, old, tab) -> {
            if (tab != null && tab.getId() != null) {
                layout.tabs().put(id, tab.getId());
            }
        });
        layout.tabs().addListener((MapChangeListener<String, String>) change -> {
            if (change.getKey().equals(id) && change.wasAdded()) {
                choose(tabs, change.getValueAdded());
            }
        });
        Tab chosen = tabs.getSelectionModel().getSelectedItem();
        if (chosen != null && chosen.getId() != null) {
            layout.tabs().put(id, chosen.getId());
        }
    }

    private static void choose(TabPane tabs, @Nullable String tabId) {
        tabs.getTabs().stream()
                .filter(tab -> Objects.equals(tab.getId(), tabId))
                .findFirst()
                .ifPresent(tabs.getSelectionModel()::select);
    }

    private void bind(SplitArea area) {
        List<Double> kept = layout.dividers().get(area.getId());
        if (kept != null) {
            area.place(kept);
        }
        area.placesProperty()
                .addListener((property, old, places) -> layout.dividers().put(area.getId(), places));
    }
}
