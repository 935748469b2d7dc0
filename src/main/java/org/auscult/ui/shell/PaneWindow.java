package org.auscult.ui.shell;

import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.event.EventHandler;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.auscult.ui.WholeText;
import org.auscult.ui.WhyNot;

/** A pane in a window of its own: in the main window's colours, under its shortcuts, and gone with it. */
final class PaneWindow extends Stage {
    private static final double LEAST = 120;

    private final StackPane ground = new StackPane();

    /**
     * A window that is not shown yet.
     *
     * @param main the main window's scene
     * @param putBack called when the user closes it
     */
    PaneWindow(String title, Region pane, Scene main, Runnable putBack) {
        Window owner = main.getWindow();
        initOwner(owner);
        setTitle(title + " – Auscult");
        ground.getChildren().add(pane);
        Scene scene = new Scene(ground);
        scene.getStylesheets().setAll(main.getStylesheets());
        scene.fillProperty().bind(main.fillProperty());
        WholeText.ofCells(scene);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> pass(event, main));
        scene.addEventHandler(KeyEvent.KEY_RELEASED, event -> pass(event, main));
        WhyNot.tellIn(scene);
        setScene(scene);
        setOnCloseRequest(event -> putBack.run());
        EventHandler<WindowEvent> goWithOwner = event -> hide();
        owner.addEventHandler(WindowEvent.WINDOW_HIDING, goWithOwner);
        setOnHidden(event -> owner.removeEventHandler(WindowEvent.WINDOW_HIDING, goWithOwner));
    }

    /** What lies over the pane is put there. */
    StackPane ground() {
        return ground;
    }

    /** Places it, wholly on a screen. */
    void place(Rectangle2D bounds) {
        Rectangle2D screen = Screen.getScreensForRectangle(bounds).stream()
                .findFirst()
                .orElse(Screen.getPrimary())
                .getVisualBounds();
        double width = Math.max(LEAST, Math.min(bounds.getWidth(), screen.getWidth()));
        double height = Math.max(LEAST, Math.min(bounds.getHeight(), screen.getHeight()));
        setX(Math.max(screen.getMinX(), Math.min(bounds.getMinX(), screen.getMaxX() - width)));
        setY(Math.max(screen.getMinY(), Math.min(bounds.getMinY(), screen.getMaxY() - height)));
        setWidth(width);
        setHeight(height);
    }

    /** Hides it and lets its pane go. A hidden window cleans up no focus: what had it would look focused for good. */
    void release() {
        getScene().getRoot().requestFocus();
        hide();
    }

    /** Has {@code moved} called whenever the shown window is moved or resized. */
    void onMoved(Runnable moved) {
        InvalidationListener listener = observable -> {
            if (isShowing()) {
                moved.run();
            }
        };
        Stream.of(xProperty(), yProperty(), widthProperty(), heightProperty())
                .forEach(bound -> bound.addListener(listener));
    }

    /** A key that nothing here took is the main window's; but never one that moves the focus or belongs to a field. */
    static void pass(KeyEvent event, Scene main) {
        boolean movesFocus = event.getCode().isNavigationKey() || event.getCode() == KeyCode.TAB;
        boolean isFields = event.getTarget() instanceof TextInputControl
                && !event.isShortcutDown()
                && !event.getCode().isFunctionKey();
        if (!event.isConsumed() && !movesFocus && !isFields) {
            main.getRoot().fireEvent(event);
            event.consume();
        }
    }
}
