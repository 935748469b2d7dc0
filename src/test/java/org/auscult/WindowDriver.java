package org.auscult;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.auscult.dataset.Recording;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** What the flows of the whole window look at and wait for. */
final class WindowDriver {
    private static final Path PICTURES = Path.of(System.getProperty("auscult.screenshots", "target/screenshots"));
    private static final long PATIENCE_SECONDS = 60;

    private final FxRobot robot;

    WindowDriver(FxRobot robot) {
        this.robot = robot;
    }

    TableView<Recording> table() {
        return robot.lookup("#recordings-table").queryTableView();
    }

    /** The text of a label; empty if there is no such label now. */
    String label(String id) {
        return robot.lookup(id).tryQueryAs(Label.class).map(Label::getText).orElse("");
    }

    boolean isShown(String id) {
        return robot.lookup(id).tryQuery().filter(Node::isVisible).isPresent();
    }

    void await(Callable<Boolean> condition) throws Exception {
        await(PATIENCE_SECONDS, condition);
    }

    /** Waits, and then for what the condition set off. */
    void await(long seconds, Callable<Boolean> condition) throws Exception {
        FxConditions.await(seconds, condition);
    }

    /** How many colours a node shows, looked at on a grid: an empty pane has few. */
    int coloursIn(Node node) {
        WritableImage image = picture(node);
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < image.getHeight(); y += 2) {
            for (int x = 0; x < image.getWidth(); x += 2) {
                colours.add(image.getPixelReader().getArgb(x, y));
            }
        }
        return colours.size();
    }

    WritableImage picture(Node node) {
        return WaitForAsyncUtils.waitForAsyncFx(5000, () -> node.snapshot(null, null));
    }

    /** Leaves a picture of the window where the README finds it. */
    void save(Scene scene, String name) throws IOException {
        WritableImage image = WaitForAsyncUtils.waitForAsyncFx(5000, () -> scene.snapshot(null));
        Files.createDirectories(PICTURES);
        ImageIO.write(
                SwingFXUtils.fromFXImage(image, null),
                "png",
                PICTURES.resolve(name + ".png").toFile());
    }
}
