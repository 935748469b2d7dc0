package org.auscult;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.auscult.audio.WavWriter;
import org.auscult.audio.Waveform;
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

    @Test
    void aFileThatWasCopiedAnewIsHeardAndSeenOnceTheFolderIsReadAgain(FxRobot robot) throws Exception {
        Recording first = window.table().getItems().get(0);
        robot.interact(() -> {
            window.table().getSelectionModel().clearAndSelect(0);
            desktop.actions().named("pane-reading").run().run();
        });
        window.await(() -> window.label("#position").endsWith("/ 2.0 s"));
        window.await(() -> window.label("#spectrogram-title").startsWith(first.name()));
        byte[] before = Files.readAllBytes(first.file());
        new WavWriter().write(first.file(), Waveform.mono(new float[48_000], 16_000));
        readAgain(robot);
        window.await(() -> window.label("#position").endsWith("/ 3.0 s"));
        assertThat(window.label("#spectrogram-title")).startsWith(first.name());
        Files.write(first.file(), before);
        readAgain(robot);
        window.await(() -> window.label("#position").endsWith("/ 2.0 s"));
        robot.interact(() -> desktop.actions().named("pane-recordings").run().run());
    }

    private static void readAgain(FxRobot robot) {
        robot.interact(() -> robot.lookup("#read-again").queryAs(Button.class).fire());
    }
}
