package org.auscult.ui.shell;

import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/** A window for a panel alone, before those of panes that stand apart: they lie before the main one, and would hide the panel. */
final class OverlayWindow extends Stage {
    private final StackPane ground = new StackPane();

    /**
     * A window that is not shown yet.
     *
     * @param main the main window's scene
     * @param place where the panel would be seen, on the screen
     * @param left called when the keyboard goes to another window
     */
    OverlayWindow(Scene main, Bounds place, Runnable left) {
        initOwner(main.getWindow());
        initStyle(StageStyle.UNDECORATED);
        ground.getStyleClass().add("overlay-window");
        Scene scene = new Scene(ground, place.getWidth(), place.getHeight());
        scene.getStylesheets().setAll(main.getStylesheets());
        scene.setFill(main.getFill());
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> PaneWindow.pass(event, main));
        setScene(scene);
        setX(place.getMinX());
        setY(place.getMinY());
        focusedProperty().addListener((property, had, has) -> {
            if (had && !has) {
                left.run();
            }
        });
    }

    /** What the panel is put on. */
    StackPane ground() {
        return ground;
    }
}
