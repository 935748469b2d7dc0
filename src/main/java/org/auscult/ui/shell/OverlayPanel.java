package org.auscult.ui.shell;

import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.auscult.ui.FocusOwner;
import org.auscult.ui.shell.Overlays.Overlay;
import org.jspecify.annotations.Nullable;

/** A panel over the window that Esc closes, and a click outside; the focus goes back where it was. */
abstract class OverlayPanel extends VBox {
    private final Overlays overlays;
    private final Overlay own;
    private @Nullable Node focusedBefore;

    OverlayPanel(Overlays overlays, Overlay own, Pos place) {
        this.overlays = overlays;
        this.own = own;
        getStyleClass().add("overlay");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(this, place);
        setVisible(false);
        setManaged(false);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
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

    /** Fills it and takes the focus. */
    abstract void shown();

    private void open() {
        focusedBefore = getScene() == null ? null : getScene().getFocusOwner();
        takeTheKeyboard();
        setVisible(true);
        setManaged(true);
        shown();
    }

    /** It may have been asked for in the window of a pane that stands apart, which would go on to hear what is typed. */
    private void takeTheKeyboard() {
        if (getScene() != null && getScene().getWindow() != null) {
            getScene().getWindow().requestFocus();
        }
    }

    private void hide() {
        boolean hadFocus = FocusOwner.isIn(this);
        setVisible(false);
        setManaged(false);
        if (hadFocus && focusedBefore != null) {
            focusedBefore.requestFocus();
        }
        focusedBefore = null;
    }
}
