package org.auscult.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.auscult.FxConditions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class PointTipTest {
    private final Region view = new Region();
    private PointTip tip;

    @Start
    void start(Stage stage) {
        tip = new PointTip(view);
        stage.setScene(new Scene(view, 700, 100));
        stage.show();
    }

    @Test
    void whereThereIsNothingToSayThereIsNoBox(FxRobot robot) throws Exception {
        robot.interact(() -> tip.say("a clip"));
        robot.moveTo(view);
        FxConditions.await(() -> shown().equals(List.of("a clip")));
        robot.interact(() -> tip.say(""));
        assertThat(shown()).isEmpty();
        robot.interact(() -> tip.say("another"));
        robot.moveBy(20, 0);
        FxConditions.await(() -> shown().equals(List.of("another")));
    }

    private static List<String> shown() {
        return Window.getWindows().stream()
                .filter(Window::isShowing)
                .filter(Tooltip.class::isInstance)
                .map(window -> ((Tooltip) window).getText())
                .toList();
    }
}
