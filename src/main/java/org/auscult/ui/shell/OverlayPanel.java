package org.auscult.ui.shell;

import java.util.stream.Stream;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.auscult.ui.FocusOwner;
import org.auscult.ui.shell.Overlays.Overlay;
import org.jspecify.annotations.Nullable;

/**
 * A panel over the window that has the keyboard, the main one or that of a pane that stands apart, and before all others. Escape
 * closes it, and a click outside; the focus goes back where it was.
 */
abstract class OverlayPanel extends VBox {
    private final Overlays overlays;
    private final Overlay own;
    private final EventHandler<WindowEvent> hostGone = event -> close();
    /** Wherever the keyboard has been led to, and before what else Escape means in a window. */
    private final EventHandler<KeyEvent> escape = this::press;

    private @Nullable Node focusedBefore;
    /** The window of a pane that it lies over, or its own; null if it is in the main one. */
    private @Nullable Stage host;

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

    /** A window that shows another scene by now has nothing to close. */
    private void press(KeyEvent event) {
        boolean isThere = getScene() != null && getScene().getWindow() == escaped;
        if (isThere && event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        }
    }

    /** Fills it and takes the focus. */
    abstract void shown();

    private void open() {
        paneWindows().filter(Window::isFocused).findFirst().ifPresent(window -> leaveFor(window, window.ground()));
        focusedBefore = getScene() == null ? null : getScene().getFocusOwner();
        setVisible(true);
        setManaged(true);
        shown();
        if (host == null && getParent() != null) {
            comeBeforePanes(getParent());
        }
        escaped = getScene() == null ? null : getScene().getWindow();
        if (escaped != null) {
            escaped.addEventFilter(KeyEvent.KEY_PRESSED, escape);
        }
    }

    private static Stream<PaneWindow> paneWindows() {
        return Window.getWindows().stream().filter(PaneWindow.class::isInstance).map(PaneWindow.class::cast);
    }

    /** Windows of panes lie before the main one, even while that has the keyboard. */
    private void comeBeforePanes(Parent main) {
        applyCss();
        main.layout();
        Bounds place = localToScreen(getLayoutBounds());
        boolean isHidden = paneWindows()
                .anyMatch(pane -> place.intersects(pane.getX(), pane.getY(), pane.getWidth(), pane.getHeight()));
        if (isHidden) {
            Node focused = getScene().getFocusOwner();
            OverlayWindow window = new OverlayWindow(getScene(), place, this::close);
            leaveFor(window, window.ground());
            window.show();
            Front.take(window);
            focused.requestFocus();
        }
    }

    private void leaveFor(Stage window, Pane ground) {
        host = window;
        home = (Pane) getParent();
        ground.getChildren().add(this);
        window.addEventHandler(WindowEvent.WINDOW_HIDING, hostGone);
    }

    private void comeHome() {
        Stage left = host;
        host = null;
        if (left == null || home == null) {
            return;
        }
        left.removeEventHandler(WindowEvent.WINDOW_HIDING, hostGone);
        home.getChildren().add(this);
        if (left instanceof OverlayWindow) {
            boolean hadKeyboard = left.isFocused();
            left.hide();
            if (hadKeyboard) {
                Front.take(home.getScene().getWindow());
            }
        }
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
