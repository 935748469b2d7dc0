package org.auscult;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.auscult.dataset.Condition;
import org.auscult.dataset.Recording;
import org.auscult.dataset.Split;
import org.auscult.demo.PlantSettings;
import org.auscult.ui.plots.ClustersPane;
import org.auscult.workbench.PathChooser;
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
    private static final Path PICTURES = Path.of(System.getProperty("auscult.screenshots", "target/screenshots"));
    private static final long TRAINING_MINUTES = 8;

    @TempDir
    static Path home;

    private Desktop desktop;
    private Stage stage;

    @Start
    void start(Stage window) {
        stage = window;
        desktop = new Desktop(window, home, new PlantSettings(3, 20, 8, 10, 0, 1), Platform::runLater, new NoPaths());
    }

    private static final class NoPaths implements PathChooser {
        @Override
        public Optional<Path> folder(String title) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> save(String title, String suggestedName) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> file(String title) {
            return Optional.empty();
        }
    }

    @AfterEach
    void stop() throws InterruptedException {
        desktop.close();
    }

    @Test
    void openTrainClickInspect(FxRobot robot) throws Exception {
        robot.clickOn("#welcome-open-demo");
        await(2, () -> !table(robot).getItems().isEmpty());
        assertThat(table(robot).getItems()).hasSize(4 * 3 * 36);

        robot.clickOn("#training-start");
        await(TRAINING_MINUTES, () -> label(robot, "#training-phase").startsWith("Done"));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(table(robot).getColumns().stream().map(c -> c.getId())).contains("Fused", "S_maha", "S_id", "S_bin");

        Recording anomalous = table(robot).getItems().stream()
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
        Recording focused = table(robot).getSelectionModel().getSelectedItem();
        assertThat(focused.machine().type()).isEqualTo("fan");
        await(1, () -> label(robot, "#spectrogram-title").contains(focused.name()));
        await(1, () -> coloursIn(robot.lookup("#spectrogram-canvas").query()) > 100);
        assertThat(coloursIn(robot.lookup("#clip-bars").query())).isGreaterThan(3);
        save("workbench");

        robot.interact(() -> table(robot).requestFocus());
        robot.push(KeyCode.SPACE);
        await(1, () -> robot.lookup("#play").queryButton().getText().equals("Stop"));
        robot.push(KeyCode.SPACE);
        await(1, () -> robot.lookup("#play").queryButton().getText().equals("Play"));

        robot.clickOn("#tab-roc");
        await(1, () -> coloursIn(robot.lookup("#roc").query()) > 10);
        assertThat(marksIn(robot)).isPositive();
        robot.clickOn("#tab-runs");
        robot.clickOn("#theme");
        WaitForAsyncUtils.waitForFxEvents();
        save("workbench-dark");
        assertThat(Files.list(home.resolve("experiments"))).hasSize(1);
    }

    /** Pixels of the ROC's overlay: it is clear but for the focused clip's steps. */
    private static long marksIn(FxRobot robot) {
        WritableImage image = snapshot(robot.lookup("#roc-marks").query());
        long marks = 0;
        for (int y = 0; y < image.getHeight(); y += 2) {
            for (int x = 0; x < image.getWidth(); x += 2) {
                marks += image.getPixelReader().getArgb(x, y) != -1 ? 1 : 0;
            }
        }
        return marks;
    }

    private static long coloursIn(Node node) {
        WritableImage image = snapshot(node);
        java.util.Set<Integer> colours = new java.util.HashSet<>();
        for (int y = 0; y < image.getHeight(); y += 2) {
            for (int x = 0; x < image.getWidth(); x += 2) {
                colours.add(image.getPixelReader().getArgb(x, y));
            }
        }
        return colours.size();
    }

    private static WritableImage snapshot(Node node) {
        return WaitForAsyncUtils.waitForAsyncFx(5000, () -> node.snapshot(null, null));
    }

    private void save(String name) throws IOException {
        WritableImage image =
                WaitForAsyncUtils.waitForAsyncFx(5000, () -> stage.getScene().snapshot(null));
        Files.createDirectories(PICTURES);
        ImageIO.write(
                SwingFXUtils.fromFXImage(image, null),
                "png",
                PICTURES.resolve(name.toLowerCase(Locale.ROOT) + ".png").toFile());
    }

    private static String label(FxRobot robot, String id) {
        return robot.lookup(id).tryQueryAs(Label.class).map(Label::getText).orElse("");
    }

    private static TableView<Recording> table(FxRobot robot) {
        return robot.lookup("#recordings-table").queryTableView();
    }

    private static void await(long minutes, Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(minutes, TimeUnit.MINUTES, condition);
    }
}
