package org.auscult.ui.experiments;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.auscult.dataset.Dataset;
import org.auscult.ui.plots.PlotExport;
import org.auscult.ui.plots.PlotFrame;
import org.auscult.ui.plots.PlotFrames;
import org.auscult.ui.plots.PlotView;
import org.auscult.workbench.Fakes;
import org.auscult.workbench.FileExport;
import org.auscult.workbench.FixedPaths;
import org.auscult.workbench.Jobs;
import org.auscult.workbench.Notices;
import org.auscult.workbench.Opener;
import org.auscult.workbench.Selection;
import org.auscult.workbench.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
final class EvaluationPaneTest {
    private final Workbench workbench = new Workbench();
    private final Dataset dataset = Fakes.dataset(Path.of("plant"), 8);
    private final Queue<Runnable> later = new ConcurrentLinkedQueue<>();
    private volatile Executor lane = Runnable::run;
    private PlotFrame frame;

    @Start
    void start(Stage stage) {
        Jobs jobs = new Jobs(Platform::runLater);
        Notices notices = new Notices();
        FileExport files = new FileExport(
                new FixedPaths(), jobs, notices, Runnable::run, new Opener(path -> {}, jobs, notices, Runnable::run));
        EvaluationPane pane = new EvaluationPane(workbench, jobs, task -> lane.execute(task));
        frame = new PlotFrames(new PlotExport(files, notices), workbench, new Selection(workbench))
                .frame(PlotView.ofTable("Evaluation", pane, pane.shownProperty()::get, pane.shownProperty()));
        stage.setScene(new Scene(new StackPane(frame), 640, 400));
        stage.show();
    }

    @Test
    void theEvaluationIsCopiedAsItIsShown(FxRobot robot) throws Exception {
        robot.interact(() -> {
            workbench.datasetProperty().set(dataset);
            workbench.shownProperty().set(Fakes.run(dataset));
        });
        TableView<List<String>> table = robot.lookup("#evaluation-table").queryTableView();
        awaitRows(table);
        robot.interact(() -> frame.menu().getItems().stream()
                .filter(item -> "copy-data".equals(item.getId()))
                .forEach(MenuItem::fire));
        String copied = WaitForAsyncUtils.waitForAsyncFx(
                5000, () -> Clipboard.getSystemClipboard().getString());
        List<List<String>> rows = CSVFormat.TDF.parse(new StringReader(copied)).stream()
                .map(CSVRecord::toList)
                .toList();
        assertThat(rows.get(0))
                .isEqualTo(table.getColumns().stream().map(TableColumn::getText).toList());
        assertThat(rows.subList(1, rows.size())).isEqualTo(List.copyOf(table.getItems()));
    }

    @Test
    void withoutARunATrainingIsOfferedAndARunBehindAnotherTabIsEvaluatedOnceItIsSeen(FxRobot robot) throws Exception {
        Node empty = robot.lookup(".empty-state").query();
        assertThat(robot.from(empty).lookup(".remedy").queryButton().getText()).isEqualTo("Train a detector");
        robot.interact(() -> {
            frame.setVisible(false);
            workbench.datasetProperty().set(dataset);
            workbench.shownProperty().set(Fakes.run(dataset));
        });
        TableView<List<String>> table = robot.lookup("#evaluation-table").queryTableView();
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(empty.isVisible()).isFalse();
        assertThat(table.getItems()).isEmpty();
        robot.interact(() -> frame.setVisible(true));
        awaitRows(table);

        lane = later::add;
        robot.interact(() -> workbench.shownProperty().set(Fakes.moved(Fakes.run(dataset), Path.of("another run"))));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !later.isEmpty());
        assertThat(table.getItems()).as("no other run's numbers").isEmpty();
    }

    private static void awaitRows(TableView<?> table) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !table.getItems().isEmpty());
    }
}
