package org.auscult.ui.shell;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.auscult.workbench.Layout;
import org.jspecify.annotations.Nullable;

/** Puts the window where it stood last, if that is still on a screen, no larger than that, and keeps where it is. */
public final class WindowPlace {
    private static final double WIDTH = 1600;
    private static final double HEIGHT = 1000;
    /** Below this the panes would be cut off; some window managers open a window as small as it may be. */
    private static final double LEAST_WIDTH = 800;

    private static final double LEAST_HEIGHT = 560;

    /** So much of the head must be seen to take hold of it. */
    private static final double GRIP = 100;

    private WindowPlace() {}

    /** Places a window that is not shown yet, and follows it from then on. */
    public static void follow(Stage stage, Layout layout) {
        Rectangle2D largest = Screen.getPrimary().getVisualBounds();
        stage.setMinWidth(Math.min(LEAST_WIDTH, largest.getWidth()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, largest.getHeight()));
        Layout.Bounds kept = layout.windowProperty().get();
        if (kept != null && isOnScreen(kept, stage)) {
            stage.setX(kept.x());
            stage.setY(kept.y());
            Rectangle2D screen = Screen.getScreensForRectangle(kept.x(), kept.y(), kept.width(), kept.height())
                    .get(0)
                    .getVisualBounds();
            stage.setWidth(Math.min(kept.width(), screen.getWidth()));
            stage.setHeight(Math.min(kept.height(), screen.getHeight()));
            stage.setMaximized(kept.maximized());
        } else {
            stage.setWidth(Math.min(WIDTH, largest.getWidth()));
            stage.setHeight(Math.min(HEIGHT, largest.getHeight()));
        }
        Runnable keep = () -> {
            if (stage.isShowing()) {
                layout.windowProperty()
                        .set(bounds(stage, layout.windowProperty().get()));
            }
        };
        stage.xProperty().addListener((property, old, value) -> keep.run());
        stage.yProperty().addListener((property, old, value) -> keep.run());
        stage.widthProperty().addListener((property, old, value) -> keep.run());
        stage.heightProperty().addListener((property, old, value) -> keep.run());
        stage.maximizedProperty().addListener((property, old, value) -> keep.run());
    }

    private static Layout.Bounds bounds(Stage stage, Layout.@Nullable Bounds before) {
        return stage.isMaximized() && before != null
                ? new Layout.Bounds(before.x(), before.y(), before.width(), before.height(), true)
                : new Layout.Bounds(
                        stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
    }

    private static boolean isOnScreen(Layout.Bounds bounds, Stage stage) {
        return bounds.width() >= stage.getMinWidth()
                && bounds.height() >= stage.getMinHeight()
                && Screen.getScreens().stream()
                        .map(Screen::getVisualBounds)
                        .anyMatch(screen -> screen.contains(bounds.x() + GRIP / 2, bounds.y() + GRIP / 4)
                                || screen.contains(bounds.x() + bounds.width() - GRIP / 2, bounds.y() + GRIP / 4));
    }
}
