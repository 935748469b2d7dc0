package org.auscult;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.auscult.dataset.Recording;
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

/** What a user does day by day, in the whole program, on a small plant with a run. */
@ExtendWith(ApplicationExtension.class)
class FlowsTest {
    @TempDir
    static Path home;

    private Desktop desktop;
    private WindowDriver window;

    @BeforeAll
    static void plant() throws IOException {
        SmallPlant.train(home, SmallPlant.write(home), "fan");
    }

    @Start
    void start(Stage stage) {
        desktop = new Desktop(
                stage,
                home,
                SmallPlant.SETTINGS,
                Platform::runLater,
                new FixedPaths(Optional.of(home.resolve("saved"))));
    }

    @BeforeEach
    void open(FxRobot robot) throws Exception {
        window = new WindowDriver(robot);
        if (window.isShown("#welcome")) {
            robot.clickOn("#welcome-open-demo");
        }
        window.await(() -> window.table().getColumns().stream().anyMatch(column -> "Fused".equals(column.getId())));
    }

    @AfterEach
    void stop() throws InterruptedException {
        desktop.close();
    }

    @Test
    void theKeyboardBrowsesAndPlays(FxRobot robot) throws Exception {
        robot.interact(() -> {
            window.table().requestFocus();
            window.table().getSelectionModel().clearAndSelect(0);
        });
        List<Recording> rows = List.copyOf(window.table().getItems());
        robot.push(KeyCode.J);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.J);
        robot.push(KeyCode.K);
        assertThat(window.table().getSelectionModel().getSelectedItem()).isEqualTo(rows.get(2));
        window.await(
                () -> window.label("#spectrogram-title").startsWith(rows.get(2).name()));
        window.await(() -> window.coloursIn(robot.lookup("#spectrogram-canvas").query()) > 100);

        robot.push(KeyCode.CONTROL, KeyCode.UP);
        robot.push(KeyCode.CONTROL, KeyCode.UP);
        robot.push(KeyCode.J);
        assertThat(window.table().getSelectionModel().getSelectedItem())
                .as("zooming moves no row")
                .isEqualTo(rows.get(3));
    }
}
