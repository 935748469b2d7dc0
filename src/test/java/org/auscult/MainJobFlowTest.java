package org.auscult;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumn;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.auscult.dataset.Condition;
import org.auscult.dataset.Recording;
import org.auscult.dataset.Split;
import org.auscult.demo.PlantSettings;
import org.auscult.ui.plots.ClustersPane;
import org.auscult.workbench.FixedPaths;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The main job as a user does it, in the whole program, on a smaller plant; leaves the picture that the README shows. */
@ExtendWith(ApplicationExtension.class)
class MainJobFlowTest {
    private static final long TRAINING_SECONDS = 480;
    private static final int COLOURS_OF_AN_EMPTY_PANE = 6;

    @TempDir
    static Path home;

    private Desktop desktop;
    private Stage stage;

    @Start
    void start(Stage window) {
        stage = window;
        desktop =
                new Desktop(window, home, new PlantSettings(3, 20, 8, 10, 0, 1), Platform::runLater, new FixedPaths());
    }

    @AfterEach
    void stop() throws InterruptedException {
        desktop.close();
    }

    @Test
    void openTrainClickInspect(FxRobot robot) throws Exception {
        WindowDriver window = new WindowDriver(robot);
        robot.clickOn("#welcome-open-demo");
        window.await(120, () -> !window.table().getItems().isEmpty());
        assertThat(window.table().getItems()).hasSize(4 * 3 * 36);

        robot.clickOn("#training-start");
        window.await(TRAINING_SECONDS, () -> window.label("#training-phase").startsWith("Done"));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.table().getColumns().stream().map(c -> c.getId()))
                .contains("Fused", "S_maha", "S_id", "S_bin");

        Recording anomalous = window.table().getItems().stream()
                .filter(r -> r.machine().type().equals("fan")
                        && r.split() == Split.TEST
                        && r.condition() == Condition.ANOMALOUS)
                .skip(5)
                .findFirst()
                .orElseThrow();
        ClustersPane clusters = robot.lookup("#clusters").queryAs(ClustersPane.class);
        Point2D dot = WaitForAsyncUtils.waitForAsyncFx(5000, () -> clusters.dotOf(anomalous));
        assertThat(dot).isNotNull();
        robot.clickOn(dot);
        Recording focused = window.table().getSelectionModel().getSelectedItem();
        assertThat(focused.machine().type()).isEqualTo("fan");
        window.await(60, () -> window.label("#spectrogram-title").contains(focused.name()));
        window.await(
                60, () -> window.coloursIn(robot.lookup("#spectrogram-canvas").query()) > 100);
        window.await(60, () -> window.coloursIn(robot.lookup("#clip-shares").query()) > 3);

        robot.interact(() -> window.table().requestFocus());
        robot.push(KeyCode.SPACE);
        window.await(
                60,
                () -> robot.lookup("#play").queryButton().getAccessibleText().equals("Pause"));
        robot.push(KeyCode.SPACE);
        window.await(
                60,
                () -> robot.lookup("#play").queryButton().getAccessibleText().equals("Play"));

        robot.clickOn("#tab-roc");
        window.await(60, () -> window.coloursIn(robot.lookup("#roc").query()) > 10);
        assertThat(marksIn(robot)).isPositive();
        robot.clickOn("#tab-runs");
        robot.clickOn("#theme");
        assertThat(Files.list(home.resolve("experiments"))).hasSize(1);

        showMostAnomalous(robot, window);
        robot.press(KeyCode.SHIFT);
        robot.type(KeyCode.DOWN, 6);
        robot.release(KeyCode.SHIFT);
        look(robot, window, "dark");
        pose(robot, window, "workbench-dark");
        robot.clickOn("#theme");
        look(robot, window, "light");
        pose(robot, window, "workbench");
    }

    /** As one would look after a training: the highest scores on top. */
    private static void showMostAnomalous(FxRobot robot, WindowDriver window) {
        robot.interact(() -> {
            TableColumn<Recording, ?> fused = window.table().getColumns().stream()
                    .filter(column -> "Fused".equals(column.getId()))
                    .findFirst()
                    .orElseThrow();
            window.table().getSortOrder().setAll(List.of(fused));
            window.table().getSelectionModel().clearAndSelect(0);
            window.table().scrollTo(0);
            window.table().requestFocus();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** The pictures of the README: what the scores say of a clip, where, and how good they are. */
    private void pose(FxRobot robot, WindowDriver window, String name) throws Exception {
        Map<String, String> front = Map.of("#plots", "ROC", "#inspections", "Where", "#tools", "Evaluation");
        robot.interact(() -> front.forEach((strip, title) -> {
            TabPane tabs = robot.lookup(strip).queryAs(TabPane.class);
            tabs.getTabs().stream()
                    .filter(tab -> title.equals(tab.getText()))
                    .forEach(tabs.getSelectionModel()::select);
        }));
        WaitForAsyncUtils.waitForFxEvents();
        window.await(() -> !window.isShown("#where-progress"));
        window.save(stage.getScene(), name);
    }

    /** Every pane shows something; the pictures are to be looked at. */
    private void look(FxRobot robot, WindowDriver window, String theme) throws Exception {
        List<TabPane> strips = Stream.of("#plots", "#inspections", "#tools")
                .map(strip -> robot.lookup(strip).queryAs(TabPane.class))
                .toList();
        int most =
                strips.stream().mapToInt(strip -> strip.getTabs().size()).max().orElse(0);
        for (int i = 0; i < most; i++) {
            for (TabPane strip : strips) {
                Tab tab = strip.getTabs().get(Math.min(i, strip.getTabs().size() - 1));
                robot.interact(() -> strip.getSelectionModel().select(tab));
                window.await(() -> window.coloursIn(tab.getContent()) > COLOURS_OF_AN_EMPTY_PANE);
            }
            window.await(() -> !window.isShown("#where-progress"));
            window.save(stage.getScene(), "panes-" + theme + "-" + i);
        }
    }

    /** Pixels of the ROC's overlay: it is clear but for the focused clip's steps. */
    private static long marksIn(FxRobot robot) {
        WritableImage image =
                new WindowDriver(robot).picture(robot.lookup("#roc-marks").query());
        long marks = 0;
        for (int y = 0; y < image.getHeight(); y += 2) {
            for (int x = 0; x < image.getWidth(); x += 2) {
                marks += image.getPixelReader().getArgb(x, y) != -1 ? 1 : 0;
            }
        }
        return marks;
    }
}
