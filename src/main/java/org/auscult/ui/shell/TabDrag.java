package org.auscult.ui.shell;

import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.TabPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** The gesture that drags a tab out of its strip. A hint at the pointer says what letting go will do. */
final class TabDrag {
    private static final double FAR = 24;

    private final TabLandings landings;
    private final TabPane strip;
    private final Tooltip hint = new Tooltip();
    private @Nullable PaneTab held;
    private double startX;
    private double startY;

    private TabDrag(TabLandings landings, TabPane strip) {
        this.landings = landings;
        this.strip = strip;
    }

    /** Lets the tabs of a strip be dragged. */
    static void install(TabLandings landings, TabPane strip) {
        TabDrag drag = new TabDrag(landings, strip);
        strip.addEventFilter(MouseEvent.MOUSE_PRESSED, drag::pressed);
        strip.addEventFilter(MouseEvent.MOUSE_DRAGGED, drag::dragged);
        strip.addEventFilter(MouseEvent.MOUSE_RELEASED, drag::released);
    }

    private void pressed(MouseEvent event) {
        held = event.getButton() == MouseButton.PRIMARY ? tabOf((Node) event.getTarget()) : null;
        startX = event.getScreenX();
        startY = event.getScreenY();
    }

    private void dragged(MouseEvent event) {
        PaneTab tab = held;
        if (tab != null) {
            TabLandings.Landing landing = landing(tab, event);
            if (landing == TabLandings.Landing.WHERE_IT_IS) {
                hint.hide();
            } else {
                hint.setText(landing.words());
                hint.show(strip, event.getScreenX() + 14, event.getScreenY() + 14);
            }
        }
    }

    private void released(MouseEvent event) {
        PaneTab tab = held;
        held = null;
        hint.hide();
        if (tab != null) {
            landings.land(tab, landing(tab, event), event.getScreenX(), event.getScreenY());
        }
    }

    private TabLandings.Landing landing(PaneTab tab, MouseEvent event) {
        double distance = Math.hypot(event.getScreenX() - startX, event.getScreenY() - startY);
        return distance < FAR
                ? TabLandings.Landing.WHERE_IT_IS
                : landings.at(tab, event.getScreenX(), event.getScreenY());
    }

    /** The tab whose head holds a node; the skin gives the head the tab's id. */
    private @Nullable PaneTab tabOf(Node target) {
        Node node = target;
        while (node != null && !node.getStyleClass().contains("tab")) {
            node = node == strip ? null : node.getParent();
        }
        String id = node == null ? null : node.getId();
        return strip.getTabs().stream()
                .filter(tab -> id != null && Objects.equals(tab.getId(), id))
                .map(PaneTab.class::cast)
                .findFirst()
                .orElse(null);
    }
}
