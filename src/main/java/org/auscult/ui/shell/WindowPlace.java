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
    /** So much of the head must be seen to take hold of it. */
    private static final double GRIP = 100;

    private WindowPlace() {}

    /** Places a window that is not shown yet, and follows it from then on. */
    public static void follow(Stage stage, Layout layout) {
        Layout.Bounds kept = layout.windowProperty().get();
        if (kept != null && isOnScreen(kept)) {
            stage.setX(kept.x());
            stage.setY(kept.y());
            Rectangle2D screen = Screen.getScreensForRectangle(kept.x(), kept.y(), kept.width(), kept.height())
                    .get(0)
                    .getVisualBounds();
            stage.setWidth(Math.min(kept.width(), screen.getWidth()));
            stage.setHeight(Math.min(kept.height(), screen.getHeight()));
            stage.setMaximized(kept.maximized());
        } else {
            Rectangle2D screen = Screen.getPrimary().getVisualBounds();
            stage.setWidth(Math.min(WIDTH, screen.getWidth()));
            stage.setHeight(Math.min(HEIGHT, screen.getHeight()));
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

    private static boolean isOnScreen(Layout.Bounds bounds) {
        return bounds.width() > GRIP
                && bounds.height() > GRIP
                && Screen.getScreens().stream()
                        .map(Screen::getVisualBounds)
                        .anyMatch(screen -> screen.contains(bounds.x() + GRIP / 2, bounds.y() + GRIP / 4)
                                || screen.contains(bounds.x() + bounds.width() - GRIP / 2, bounds.y() + GRIP / 4));
    }
}
