package org.auscult.ui;

import static org.assertj.core.api.Assertions.assertThat;

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

    private MenuButton menu;

    @Start
    void start(Stage stage) {
        Button button = new Button("Report");
        button.setTooltip(new Tooltip("Open a folder first"));
        button.setDisable(true);
        MenuItem item = new MenuItem("Resume");
        WhyNot.disable(item, why);
        menu = new MenuButton("Menu", null, item);
        Scene scene = new Scene(new HBox(40, button, new Button("Other"), menu), 500, 200);
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
    void aDisabledItemOfAMenuTellsWhy(FxRobot robot) {
        robot.interact(menu::show);
        assertThat(menu.getItems().get(0).isDisable()).isTrue();
        assertThat(tipsOfTheItem()).containsExactly("Show a run first");
        robot.interact(() -> {
            menu.hide();
            why.set("");
            menu.show();
        });
        assertThat(tipsOfTheItem()).as("enabled it needs none").isEmpty();
        robot.interact(menu::hide);
    }

    /** A tooltip that is shown over a menu keeps, without a display, those of the next window from being shown. */
    private List<String> tipsOfTheItem() {
        return menu.getItems().get(0).getStyleableNode().getProperties().values().stream()
                .filter(Tooltip.class::isInstance)
                .map(tip -> ((Tooltip) tip).getText())
                .toList();
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
