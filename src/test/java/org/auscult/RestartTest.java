package org.auscult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.PickResult;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.auscult.workbench.FixedPaths;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What the user has arranged is as it was after the program was ended and started again. */
@ExtendWith(ApplicationExtension.class)
class RestartTest {
    private static final double[] THIRDS = {0.36, 0.69};

    @TempDir
    static Path home;

    private Stage stage;
    private Desktop desktop;
    private WindowDriver window;

    @BeforeAll
    static void plant() throws IOException {
        SmallPlant.train(home, SmallPlant.write(home), "fan");
    }

    @Start
    void start(Stage first) {
        stage = first;
        desktop = begin(first);
    }

    private static Desktop begin(Stage stage) {
        return new Desktop(stage, home, SmallPlant.SETTINGS, Platform::runLater, new FixedPaths());
    }

    @AfterEach
    void stop() throws InterruptedException {
        desktop.close();
    }

    @Test
    void panesPulledApartAndBesideAreThereAgain(FxRobot robot) throws Exception {
        window = new WindowDriver(robot);
        robot.clickOn("#welcome-open-demo");
        open();
        robot.clickOn("#autoplay");
        offer(robot, "#tab-clusters", "Show Beside");
        SplitPane plotArea = robot.lookup("#plot-area").queryAs(SplitPane.class);
        Node divider = plotArea.lookupAll(".split-pane-divider").stream()
                .filter(node -> node.getParent() == plotArea)
                .findFirst()
                .orElseThrow();
        robot.drag(divider).dropBy(-40, 0);
        double moved = plotArea.getDividerPositions()[0];
        assertThat(moved).isLessThan(0.47);
        assertThat(columns(robot)).as("the shares of a first start").containsExactly(THIRDS, within(0.02));
        offer(robot, "#tab-roc", "Pull Apart");
        Stage roc = apart("ROC");
        robot.interact(() -> {
            roc.setX(120);
            roc.setY(90);
            roc.setWidth(610);
            roc.setHeight(420);
        });

        restart(robot);
        open();
        assertThat(robot.lookup("#autoplay").queryAs(ToggleButton.class).isSelected())
                .isTrue();
        assertThat(robot.lookup("#levelled").queryAs(ToggleButton.class).isSelected())
                .isFalse();
        robot.clickOn("#tab-preferences");
        assertThat(robot.lookup("#prefer-autoplay").queryAs(CheckBox.class).isSelected())
                .isTrue();
        FxConditions.await(() -> apart("ROC") != null);
        assertThat(List.of(
                        apart("ROC").getX(),
                        apart("ROC").getY(),
                        apart("ROC").getWidth(),
                        apart("ROC").getHeight()))
                .containsExactly(120.0, 90.0, 610.0, 420.0);
        assertThat(titles(robot, "#beside")).containsExactly("Clusters");
        assertThat(titles(robot, "#plots")).doesNotContain("Clusters", "ROC");
        assertThat(robot.lookup("#plot-area").queryAs(SplitPane.class).getDividerPositions()[0])
                .isCloseTo(moved, within(0.01));
        assertThat(columns(robot)).containsExactly(THIRDS, within(0.02));

        Path session = home.resolve("session.json");
        robot.clickOn("#counts-tab");
        robot.interact(() -> apart("ROC").setX(130));
        end(robot);
        String kept = Files.readString(session);
        assertThat(kept).contains("130.0");
        Files.writeString(session, kept.replace("130.0", "9130.0"));
        again(robot);
        open();
        FxConditions.await(() -> apart("ROC") != null);
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        assertThat(apart("ROC").getX()).isBetween(screen.getMinX(), screen.getMaxX() - 610);
        assertThat(robot.lookup("#recordings-tabs")
                        .queryAs(TabPane.class)
                        .getSelectionModel()
                        .getSelectedItem()
                        .getText())
                .isEqualTo("Counts");
        robot.clickOn("#recordings-tab");
    }

    @Test
    void theShortcutMeansThePaneThatWasClicked(FxRobot robot) throws Exception {
        window = new WindowDriver(robot);
        if (window.isShown("#welcome")) {
            robot.clickOn("#welcome-open-demo");
        }
        open();
        robot.interact(() -> desktop.actions().named("panes-back").run().run());
        robot.clickOn("#tab-neighbours");
        robot.clickOn("#neighbours-table");
        robot.clickOn("#tab-roc");
        robot.clickOn("#roc");
        robot.interact(() -> window.table().getSelectionModel().clearAndSelect(9));
        WaitForAsyncUtils.waitForFxEvents();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.W);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(apart("ROC")).isNotNull();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.W);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(apart("ROC")).isNull();
        assertThat(apart("")).isNull();
    }

    private void restart(FxRobot robot) throws InterruptedException {
        end(robot);
        again(robot);
    }

    private void end(FxRobot robot) throws InterruptedException {
        robot.interact(stage::close);
        Desktop ended = desktop;
        robot.interact(() -> {
            try {
                ended.close();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private void again(FxRobot robot) {
        robot.interact(() -> {
            stage = new Stage();
            desktop = begin(stage);
        });
    }

    private void open() throws Exception {
        window.await(() -> stage.getScene().lookup("#recordings-table") != null
                && window.table().getColumns().stream().anyMatch(column -> "Fused".equals(column.getId())));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Headless windows have no right click of their own. */
    private void offer(FxRobot robot, String tab, String words) {
        robot.clickOn(tab);
        Node pane = robot.lookup("#plots")
                .queryAs(TabPane.class)
                .getSelectionModel()
                .getSelectedItem()
                .getContent();
        Bounds at = pane.localToScreen(pane.getLayoutBounds());
        robot.interact(() -> Event.fireEvent(
                pane,
                new ContextMenuEvent(
                        ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                        20,
                        20,
                        at.getMinX() + 20,
                        at.getMinY() + 20,
                        false,
                        new PickResult(pane, 20, 20))));
        robot.clickOn(words);
    }

    private static double[] columns(FxRobot robot) {
        return robot.lookup("#columns").queryAs(SplitPane.class).getDividerPositions();
    }

    private static List<String> titles(FxRobot robot, String strip) {
        return robot.lookup(strip).queryAs(TabPane.class).getTabs().stream()
                .map(tab -> tab.getText())
                .toList();
    }

    private static Stage apart(String title) {
        return Window.getWindows().stream()
                .filter(window -> window instanceof Stage own
                        && own.getOwner() != null
                        && own.getTitle().startsWith(title))
                .map(Stage.class::cast)
                .findFirst()
                .orElse(null);
    }
}
