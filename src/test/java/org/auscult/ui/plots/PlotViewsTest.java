package org.auscult.ui.plots;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tab;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.auscult.experiment.EpochFiles;
import org.auscult.workbench.Action;
import org.auscult.workbench.Fakes;
import org.auscult.workbench.RunWords;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Every plot of the list: it has a table twin, and leaves the window as picture and as numbers. */
@ExtendWith(ApplicationExtension.class)
final class PlotViewsTest {
    private static final Map<String, String> AXES = Map.of(
            "Clusters",
            "PC 1",
            "Disagreement",
            "Rank by S_maha (%)",
            "ROC",
            "False positive rate",
            "Threshold",
            "Fused score (standard deviations of the normals)",
            "Epochs",
            "PC 2",
            "Curves",
            "Loss");

    private static final Map<String, List<String>> KEYS = Map.of(
            "Clusters",
            List.of("fan 00", "fan 02", "test, anomalous"),
            "Disagreement",
            List.of("normal", "anomalous"),
            "ROC",
            List.of(),
            "Threshold",
            List.of("normal", "anomalous"),
            "Epochs",
            List.of("fan 00", "test, anomalous"),
            "Curves",
            List.of("total", "id"));

    private static final Map<String, String> BASES =
            Map.of("ROC", "Fused by Mean", "Threshold", "Fused by Mean; threshold ", "Disagreement", "Fused by Mean; ");

    @TempDir
    Path folder;

    @AutoClose
    private PlotStage stage;

    @Start
    void start(Stage window) {
        stage = new PlotStage(window, folder);
    }

    @Test
    void everyPlotHasATableAndLeavesTheWindow(FxRobot robot) throws Exception {
        EpochFiles.write(stage.run(1).folder(), Fakes.epoch(stage.dataset, "fan", 1));
        PlotStage.writeHistory(stage.run(1));
        robot.interact(stage::showTwo);
        WaitForAsyncUtils.waitForFxEvents();
        for (PlotFrame frame : stage.shown) {
            PlotView plot = frame.plot();
            robot.interact(() -> stage.select(frame.plot().title()));
            assertThat(plot.table()).as(plot.title()).hasSizeGreaterThan(1);
            assertThat(plot.table())
                    .allSatisfy(
                            row -> assertThat(row).hasSameSizeAs(plot.table().get(0)));
            robot.interact(() -> frame.menu().getItems().stream()
                    .filter(item -> item.getText() != null && item.getText().startsWith("Save"))
                    .forEach(MenuItem::fire));
            WaitForAsyncUtils.waitForFxEvents();
            Path saved = folder.resolve("saved/" + plot.title().toLowerCase(java.util.Locale.ROOT));
            assertThat(Files.readAllLines(Path.of(saved + ".csv")))
                    .hasSize(plot.table().size());
            if (!plot.isDrawn()) {
                assertThat(Path.of(saved + ".png")).doesNotExist();
                assertThat(Path.of(saved + ".svg")).doesNotExist();
                continue;
            }
            BufferedImage picture = ImageIO.read(Path.of(saved + ".png").toFile());
            assertThat(picture.getWidth()).isEqualTo((int) (2 * plot.node().getWidth()));
            assertThat(picture.getRGB(0, picture.getHeight() - 1) >>> 24)
                    .as("the ground is painted")
                    .isEqualTo(255);
            assertThat(Path.of(saved + ".svg")).isNotEmptyFile();
            assertThat(PlotStage.textsOf(PlotStage.drawn(plot)))
                    .as(plot.title())
                    .contains(AXES.get(plot.title()), RunWords.titled(stage.run(1)))
                    .containsAll(KEYS.get(plot.title()))
                    .anyMatch(text -> text.startsWith(BASES.getOrDefault(plot.title(), "")));
        }
    }

    @Test
    void whatIsEmptyIsNotSavedAndSaysSo(FxRobot robot) {
        for (PlotFrame frame : stage.shown.subList(0, stage.shown.indexOf(stage.frame("Compare")))) {
            robot.interact(() -> frame.menu().getItems().stream()
                    .filter(item -> item.getText() != null && item.getText().startsWith("Save"))
                    .forEach(MenuItem::fire));
        }
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(folder.resolve("saved")).doesNotExist();
        assertThat(stage.notices.shown())
                .isNotEmpty()
                .allMatch(notice -> notice.text().startsWith("Nothing to take from ")
                        && notice.text().endsWith("it is empty, or what it shows is still being computed"));
    }

    @Test
    void theTableTwinTakesThePlotsPlaceAndFollowsTheRun(FxRobot robot) throws Exception {
        robot.interact(() -> {
            stage.workbench.datasetProperty().set(stage.dataset);
            stage.workbench.shownProperty().set(stage.run(1));
        });
        for (PlotFrame frame : stage.shown) {
            robot.interact(() -> {
                stage.select(frame.plot().title());
                stage.frames.use(frame);
                action("plot-table").run().run();
            });
            WaitForAsyncUtils.waitForFxEvents();
            TableView<List<String>> table =
                    robot.from(frame).lookup("#plot-table").queryTableView();
            assertThat(table.isVisible()).isTrue();
            assertThat(frame.plot().node().isVisible()).isFalse();
            List<List<String>> rows = stage.table(frame.plot().title());
            assertThat(table.getItems()).as(frame.plot().title()).hasSize(rows.size() - 1);
        }
        PlotFrame roc = stage.frame("ROC");
        TableView<List<String>> table = robot.from(roc).lookup("#plot-table").queryTableView();
        List<String> before = table.getItems().get(3);
        robot.interact(() -> {
            stage.select("ROC");
            stage.workbench.shownProperty().set(stage.run(2));
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(table.getItems().get(3)).isNotEqualTo(before);
        robot.interact(() -> roc.asTableProperty().set(false));
        assertThat(roc.plot().node().isVisible()).isTrue();
    }

    @Test
    void theActionsMeanThePlotUsedLast(FxRobot robot) {
        robot.interact(() -> stage.frames.use(stage.frame("ROC")));
        assertThat(action("plot-save-vector").isEnabled()).isTrue();
        robot.interact(() -> stage.frames.use(stage.frame("Compare")));
        assertThat(action("plot-save-vector").obstacle().getValue()).startsWith("Compare is a table");
        assertThat(action("plot-save-data").isEnabled()).isTrue();
        robot.interact(() -> stage.frames.useNone("Gallery"));
        assertThat(action("plot-save-data").obstacle().getValue()).isEqualTo("Gallery has no plot");
        Action data = action("plot-save-data");
        assertThat(data.obstacle().getValue()).isEqualTo("Gallery has no plot");
        robot.interact(() -> stage.frames.useNone("Jobs"));
        assertThat(data.obstacle().getValue()).as("from none to none").isEqualTo("Jobs has no plot");
    }

    @Test
    void aPlotWithinAnotherIsMeantWhileItHasTheKeyboard(FxRobot robot) {
        Button inside = new Button("Inside");
        Button beside = new Button("Beside");
        PlotFrame inner = stage.frames.frame(PlotView.ofTable("Inner", new StackPane(inside), List::of));
        PlotFrame outer = stage.frames.frame(PlotView.ofTable("Outer", new VBox(beside, inner), List::of));
        Action table = action("plot-table");
        robot.interact(() -> {
            stage.tabs.getTabs().add(new Tab("Both", outer));
            stage.tabs.getSelectionModel().selectLast();
        });
        robot.interact(inside::requestFocus);
        assertThat(table.words()).contains("(Inner)");
        robot.interact(beside::requestFocus);
        assertThat(table.words()).contains("(Outer)");
        robot.interact(inside::requestFocus);
        assertThat(table.words()).contains("(Inner)");
    }

    private Action action(String id) {
        return stage.frames.group().actions().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
