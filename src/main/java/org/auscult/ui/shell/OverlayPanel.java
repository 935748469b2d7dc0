package org.auscult.ui.shell;

import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.auscult.ui.FocusOwner;
import org.auscult.ui.shell.Overlays.Overlay;
import org.jspecify.annotations.Nullable;

/**
 * A panel over the window that has the keyboard, the main one or that of a pane that stands apart. Escape closes it, and a click
 * outside; the focus goes back where it was.
 */
abstract class OverlayPanel extends VBox {
    private final Overlays overlays;
    private final Overlay own;
    private final EventHandler<WindowEvent> hostGone = event -> close();
    /** Wherever the keyboard has been led to, and before what else Escape means in a window. */
    private final EventHandler<KeyEvent> escape = this::press;

    private @Nullable Node focusedBefore;
    /** The window of a pane that it lies over; null if it is the main one. */
    private @Nullable PaneWindow host;

    private @Nullable Window escaped;

    private @Nullable Pane home;

    OverlayPanel(Overlays overlays, Overlay own, Pos place) {
        this.overlays = overlays;
        this.own = own;
        getStyleClass().add("overlay");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(this, place);
        setVisible(false);
        setManaged(false);
        EventHandler<MouseEvent> pressedOutside = event -> {
            if (isVisible() && !localToScreen(getLayoutBounds()).contains(event.getScreenX(), event.getScreenY())) {
                close();
            }
        };
        sceneProperty().addListener((property, old, scene) -> {
            if (old != null) {
                old.removeEventFilter(MouseEvent.MOUSE_PRESSED, pressedOutside);
            }
            if (scene != null) {
                scene.addEventFilter(MouseEvent.MOUSE_PRESSED, pressedOutside);
            }
        });
        overlays.openProperty().addListener((property, old, open) -> {
            if (open == own) {
                open();
            } else if (old == own) {
                hide();
            }
        });
    }

    /** Closes it, if it is open. */
    final void close() {
        if (overlays.openProperty().get() == own) {
            overlays.close();
        }
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        }
    }

    /** Fills it and takes the focus. */
    abstract void shown();

    private void open() {
        Window.getWindows().stream()
                .filter(PaneWindow.class::isInstance)
                .filter(Window::isFocused)
                .map(PaneWindow.class::cast)
                .findFirst()
                .ifPresent(this::leaveFor);
        focusedBefore = getScene() == null ? null : getScene().getFocusOwner();
        escaped = getScene() == null ? null : getScene().getWindow();
        if (escaped != null) {
            escaped.addEventFilter(KeyEvent.KEY_PRESSED, escape);
        }
        setVisible(true);
        setManaged(true);
        shown();
    }

    /** That window lies before the main one, which it would hide. */
    private void leaveFor(PaneWindow window) {
        host = window;
        home = (Pane) getParent();
        window.ground().getChildren().add(this);
        window.addEventHandler(WindowEvent.WINDOW_HIDING, hostGone);
    }

    private void comeHome() {
        if (host != null && home != null) {
            host.removeEventHandler(WindowEvent.WINDOW_HIDING, hostGone);
            home.getChildren().add(this);
        }
        host = null;
    }

    private void hide() {
        if (escaped != null) {
            escaped.removeEventFilter(KeyEvent.KEY_PRESSED, escape);
        }
        escaped = null;
        boolean hadFocus = FocusOwner.isIn(this);
        setVisible(false);
        setManaged(false);
        if (hadFocus && focusedBefore != null) {
            focusedBefore.requestFocus();
        }
        focusedBefore = null;
        comeHome();
    }
}
