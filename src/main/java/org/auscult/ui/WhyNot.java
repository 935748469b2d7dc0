package org.auscult.ui;

import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.stage.WindowEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Tells why something can't be used on which the pointer rests: of what is disabled JavaFX shows no tooltip. */
public final class WhyNot {
    private static final Duration REST = Duration.millis(400);
    private static final double BELOW = 16;

    private final Tooltip tip = new Tooltip();
    private final PauseTransition rest = new PauseTransition(REST);
    private @Nullable Node over;

    private WhyNot() {}

    /** Has whatever is disabled in a window tell it, by its help for accessibility or else by its tooltip. */
    public static void tellIn(Scene scene) {
        WhyNot why = new WhyNot();
        scene.addEventFilter(MouseEvent.MOUSE_MOVED, event -> why.follow(scene, event));
        scene.addEventFilter(MouseEvent.MOUSE_EXITED_TARGET, event -> why.leave(scene, event));
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> why.rest(null, event));
    }

    /** Disables an item of a menu, which tells why, while there is something in its way. */
    public static void disable(MenuItem item, ObservableValue<String> why) {
        item.disableProperty().bind(why.map(text -> !text.isEmpty()));
        OnDemand<Tooltip> tip = new OnDemand<>(() -> {
            Tooltip made = new Tooltip();
            made.textProperty().bind(why);
            return made;
        });
        item.parentPopupProperty().addListener((property, old, popup) -> {
            if (popup != null) {
                popup.addEventHandler(
                        WindowEvent.WINDOW_SHOWN,
                        event -> install(tip, why.getValue().isEmpty(), item.getStyleableNode()));
            }
        });
    }

    private static void install(OnDemand<Tooltip> tip, boolean isFree, @Nullable Node line) {
        if (line != null && !isFree) {
            Tooltip.install(line, tip.get());
        } else if (line != null) {
            tip.ifMade(made -> Tooltip.uninstall(line, made));
        }
    }

    private void follow(Scene scene, MouseEvent event) {
        Node under = event.getPickResult().getIntersectedNode();
        rest(disabled(under == null ? scene.getRoot() : under, event.getSceneX(), event.getSceneY()), event);
    }

    private void leave(Scene scene, MouseEvent event) {
        if (event.getTarget() == scene.getRoot()) {
            rest(null, event);
        }
    }

    private void rest(@Nullable Node node, MouseEvent event) {
        if (node == over) {
            return;
        }
        over = node;
        tip.hide();
        rest.stop();
        if (node != null) {
            rest.setOnFinished(end -> {
                if (node.isDisabled()
                        && node.getScene() != null
                        && node.getScene().getWindow().isShowing()) {
                    tip.setText(words(node));
                    tip.show(node, event.getScreenX(), event.getScreenY() + BELOW);
                }
            });
            rest.playFromStart();
        }
    }

    private static @Nullable Node disabled(Node node, double x, double y) {
        Point2D at = node.sceneToLocal(x, y);
        if (!node.isVisible() || at == null || !node.contains(at)) {
            return null;
        }
        if (node.isDisabled() && !words(node).isEmpty()) {
            return node;
        }
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                Node found = disabled(child, x, y);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static String words(Node node) {
        String help = node.getAccessibleHelp();
        Tooltip own = node instanceof Control control ? control.getTooltip() : null;
        String told = help == null || help.isEmpty() ? (own == null ? "" : own.getText()) : help;
        return told == null ? "" : told;
    }
}
