package org.auscult;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.auscult.ui.EmptyState;
import org.auscult.workbench.FixedPaths;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** On recordings without a run: each empty pane says what belongs there and has the button that fills it. */
@ExtendWith(ApplicationExtension.class)
class EmptyStatesTest {
    @TempDir
    static Path home;

    private Stage stage;
    private Desktop desktop;
    private WindowDriver window;

    @BeforeAll
    static void plant() throws IOException {
        SmallPlant.write(home);
    }

    @Start
    void start(Stage first) {
        stage = first;
        desktop = new Desktop(first, home, SmallPlant.SETTINGS, Platform::runLater, new FixedPaths());
    }

    @BeforeEach
    void open(FxRobot robot) throws Exception {
        window = new WindowDriver(robot);
        if (window.isShown("#welcome")) {
            robot.clickOn("#welcome-open-demo");
        }
        window.await(() -> !window.label("#recordings-count").isEmpty());
        robot.interact(() -> desktop.actions().named("select-clear").run().run());
    }

    @AfterEach
    void stop() throws InterruptedException {
        desktop.close();
    }

    @Test
    void everyEmptyPaneHasItsButton(FxRobot robot) {
        Set<String> seen = new TreeSet<>();
        for (String strip : List.of("#plots", "#inspections", "#tools")) {
            TabPane tabs = robot.lookup(strip).queryAs(TabPane.class);
            for (Tab tab : tabs.getTabs()) {
                robot.interact(() -> tabs.getSelectionModel().select(tab));
                WaitForAsyncUtils.waitForFxEvents();
                for (Node empty : shown(tab.getContent(), EmptyState.class)) {
                    seen.add(tab.getText());
                    assertThat(shown(empty, Label.class)).as(tab.getText()).isNotEmpty();
                    assertThat(shown(empty, Node.class))
                            .as(tab.getText())
                            .anyMatch(node -> node.getStyleClass().contains("remedy") && !node.isDisabled());
                }
            }
        }
        assertThat(seen)
                .contains(
                        "Clusters",
                        "ROC",
                        "Threshold",
                        "Disagreement",
                        "Epochs",
                        "Compare",
                        "Contributions",
                        "Where",
                        "Neighbours",
                        "Selection",
                        "Runs",
                        "Evaluation");
    }

    @Test
    void theButtonOfAPlotLeadsToTheTraining(FxRobot robot) {
        robot.clickOn("#tab-runs");
        robot.clickOn("#tab-roc");
        robot.clickOn(robot.from(robot.lookup("#roc")).lookup(".remedy").<Node>query());
        assertThat(robot.lookup("#tools")
                        .queryAs(TabPane.class)
                        .getSelectionModel()
                        .getSelectedItem()
                        .getText())
                .isEqualTo("Training");
        assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("training-start");
    }

    @Test
    void aMachineIsSelectedAndAFilterThatHidesAllIsCleared(FxRobot robot) {
        robot.clickOn("#tab-selection");
        robot.clickOn("Select this machine's recordings");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.label("#selection-heading")).isNotEmpty();

        robot.interact(
                () -> robot.lookup("#filter-text").queryAs(TextField.class).setText("name:submarine"));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.table().getItems()).isEmpty();
        robot.clickOn("#placeholder-clear");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.table().getItems()).isNotEmpty();
    }

    private static <T extends Node> List<T> shown(Node node, Class<T> kind) {
        List<T> found = new ArrayList<>();
        if (!node.isVisible()) {
            return found;
        }
        if (kind.isInstance(node)) {
            found.add(kind.cast(node));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> found.addAll(shown(child, kind)));
        }
        return found;
    }
}
