package org.auscult.ui;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
final class WhyNotTest {
    private final SimpleStringProperty why = new SimpleStringProperty("Show a run first");

    @Start
    void start(Stage stage) {
        Button button = new Button("Report");
        button.setTooltip(new Tooltip("Open a folder first"));
        button.setDisable(true);
        MenuItem item = new MenuItem("Resume");
        item.disableProperty().bind(why.isNotEmpty());
        WhyNot.tellOf(item, why);
        Scene scene =
                new Scene(new HBox(40, button, new Button("Other"), new MenuButton("Menu", null, item)), 500, 200);
        WhyNot.tellIn(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void aDisabledButtonTellsWhyUntilThePointerLeavesIt(FxRobot robot) throws TimeoutException {
        robot.moveTo("Report");
        await(() -> told().equals(List.of("Open a folder first")));
        robot.moveTo("Other");
        await(() -> told().isEmpty());
    }

    @Test
    void aDisabledItemOfAMenuTellsWhy(FxRobot robot) throws TimeoutException {
        robot.clickOn("Menu").moveTo("Resume").moveBy(3, 0);
        await(() -> told().equals(List.of("Show a run first")));
    }

    private static List<String> told() {
        return Window.getWindows().stream()
                .filter(window -> window instanceof Tooltip tip && tip.isShowing())
                .map(window -> ((Tooltip) window).getText())
                .toList();
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
    }
}
