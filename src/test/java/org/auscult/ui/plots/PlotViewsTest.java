package org.auscult.ui.plots;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.auscult.audio.Channel;
import org.auscult.dataset.Dataset;
import org.auscult.dataset.MachineId;
import org.auscult.experiment.Experiment;
import org.auscult.experiment.ExperimentSettings;
import org.auscult.workbench.Fakes;
import org.auscult.workbench.Jobs;
import org.auscult.workbench.Notices;
import org.auscult.workbench.OperatingPoint;
import org.auscult.workbench.PathChooser;
import org.auscult.workbench.Selection;
import org.auscult.workbench.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Every plot of the list: it has a table twin, and leaves the window as picture and as numbers. */
@ExtendWith(ApplicationExtension.class)
class PlotViewsTest {
    @TempDir
    Path folder;

    private final Workbench workbench = new Workbench();
    private final Selection selection = new Selection(workbench);
    private OperatingPoint point;
    private List<PlotView> plots;
    private PlotExport export;
    private Dataset dataset;

    @Start
    void start(Stage stage) {
        dataset = Fakes.dataset(folder, 30);
        point = new OperatingPoint(workbench);
        plots = PlotViews.all(workbench, selection, point);
        PathChooser paths = new PathChooser() {
            @Override
            public Optional<Path> folder(String title) {
                return Optional.empty();
            }

            @Override
            public Optional<Path> file(String title) {
                return Optional.empty();
            }

            @Override
            public Optional<Path> save(String title, String suggestedName) {
                return Optional.of(folder.resolve("saved").resolve(suggestedName));
            }
        };
        export = new PlotExport(paths, new Jobs(Platform::runLater), new Notices(), Runnable::run);
        TabPane tabs = new TabPane();
        plots.forEach(plot -> tabs.getTabs().add(new Tab(plot.title(), plot.node())));
        stage.setScene(new Scene(tabs, 600, 600));
        stage.show();
    }

    @Test
    void everyPlotHasATableAndLeavesTheWindow(FxRobot robot) throws IOException {
        robot.interact(() -> {
            workbench.datasetProperty().set(dataset);
            workbench.experiments().setAll(run(1), moved(run(2)));
            workbench.shownProperty().set(workbench.experiments().get(0));
        });
        for (PlotView plot : plots) {
            assertThat(plot.table()).as(plot.title()).hasSizeGreaterThan(1);
            assertThat(plot.table())
                    .allSatisfy(
                            row -> assertThat(row).hasSameSizeAs(plot.table().get(0)));
            robot.interact(() -> export.menu(plot).getItems().stream()
                    .filter(item -> item.getText().startsWith("Save"))
                    .forEach(MenuItem::fire));
            WaitForAsyncUtils.waitForFxEvents();
            String name = plot.title().toLowerCase(java.util.Locale.ROOT);
            assertThat(Files.readAllLines(folder.resolve("saved/" + name + ".csv")))
                    .hasSize(plot.table().size());
            BufferedImage picture =
                    ImageIO.read(folder.resolve("saved/" + name + ".png").toFile());
            assertThat(picture.getWidth()).isPositive();
        }
    }

    @Test
    void theThresholdIsDraggedInTheHistogramAndFollowedByTheFlipList(FxRobot robot) throws Exception {
        robot.interact(() -> {
            workbench.datasetProperty().set(dataset);
            workbench.shownProperty().set(run(1));
            TabPane tabs = (TabPane) robot.lookup(".tab-pane").query();
            tabs.getSelectionModel().select(2);
        });
        WaitForAsyncUtils.waitForFxEvents();
        MachineId fan = new MachineId("fan", "00");
        double before = point.verdictsProperty().get().chosen().get(fan).value();
        Node histogram = robot.lookup("#threshold-histogram").query();
        robot.moveTo(histogram).press(javafx.scene.input.MouseButton.PRIMARY);
        robot.moveBy(60, 0).release(javafx.scene.input.MouseButton.PRIMARY);
        WaitForAsyncUtils.waitFor(
                5,
                TimeUnit.SECONDS,
                () -> point.verdictsProperty().get().chosen().get(fan).value() != before);
        assertThat(robot.lookup("#flip-list").queryTableView().getItems())
                .hasSameSizeAs(point.verdictsProperty().get().flipped(fan));
        robot.clickOn("#threshold-reset");
        assertThat(point.verdictsProperty().get().chosen().get(fan).value()).isEqualTo(before);
    }

    private Experiment run(long seed) {
        return Fakes.experiment(
                dataset,
                new ExperimentSettings("spectrum", "quick", Map.of(), "fan", seed, Channel.FIRST, 0.1, 1),
                false);
    }

    private Experiment moved(Experiment run) {
        return new Experiment(
                folder.resolve("other"),
                run.settings(),
                run.title(),
                run.finished(),
                run.seconds(),
                run.stoppedEarly(),
                run.table(),
                run.fusions());
    }
}
