package org.auscult.ui.plots;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.auscult.audio.Channel;
import org.auscult.dataset.Dataset;
import org.auscult.dataset.MachineId;
import org.auscult.experiment.Experiment;
import org.auscult.experiment.ExperimentSettings;
import org.auscult.workbench.ClustersView;
import org.auscult.workbench.Fakes;
import org.auscult.workbench.Jobs;
import org.auscult.workbench.OperatingPoint;
import org.auscult.workbench.Selection;
import org.auscult.workbench.Viewport;
import org.auscult.workbench.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The clusters while a layout is still being computed. */
@ExtendWith(ApplicationExtension.class)
final class ClustersPaneTest {
    private final Workbench workbench = new Workbench();
    private final OperatingPoint point = new OperatingPoint(workbench);
    private final Selection selection = new Selection(workbench, point);
    private final Queue<Runnable> lane = new ArrayDeque<>();
    private final Dataset dataset = Fakes.dataset(Path.of("plant"), 10);
    private final ClustersView look = new ClustersView();
    private ClustersPane clusters;

    @Start
    void start(Stage stage) {
        workbench.datasetProperty().set(dataset);
        clusters = new ClustersPane(workbench, selection, point, look, new Jobs(Platform::runLater), lane::add);
        stage.setScene(new Scene(clusters, 700, 600));
        stage.show();
    }

    private void show(FxRobot robot, Experiment run) {
        robot.interact(() -> workbench.shownProperty().set(run));
    }

    private void layOut() {
        while (!lane.isEmpty()) {
            lane.remove().run();
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    private Experiment run(String type) {
        return Fakes.experiment(
                dataset, new ExperimentSettings("spectrum", "quick", Map.of(), type, 1, Channel.FIRST, 0.1, 1), false);
    }

    @Test
    void isLaidOutAndColouredAsWasKeptAndTheUsualWayWhereNothingWas(FxRobot robot) {
        show(robot, run("fan"));
        layOut();
        ChoiceBox<?> coloring = robot.lookup("#clusters-coloring").queryAs(ChoiceBox.class);
        robot.interact(() -> look.restore(new ClustersView.State("t-SNE", "Condition", null)));
        layOut();
        assertThat(clusters.table().get(0)).contains("t-SNE 1");
        assertThat(coloring.getValue()).isEqualTo("Condition");
        robot.interact(() -> coloring.getSelectionModel().select(2));
        assertThat(look.state().coloring()).isEqualTo("Called");
        robot.interact(() -> look.restore(new ClustersView.State("", "Of another version", null)));
        layOut();
        assertThat(clusters.table().get(0)).contains("PC 1");
        assertThat(coloring.getValue()).isEqualTo("Machine");
    }

    @Test
    void whatWasZoomedToIsSeenAgainWhereverTheSameDotsAre(FxRobot robot) {
        show(robot, run("fan"));
        layOut();
        ScatterCanvas canvas = robot.lookup("#clusters-canvas").queryAs(ScatterCanvas.class);
        robot.interact(canvas::requestFocus).type(KeyCode.PLUS, 3);
        Viewport seen = canvas.plane().viewport();
        ClustersView.State kept = look.state();
        assertThat(seen).isNotEqualTo(canvas.view().all());
        robot.type(KeyCode.DIGIT0);
        assertThat(look.state().zoom()).as("all is seen").isNull();
        robot.interact(() -> look.restore(kept));
        assertThat(canvas.plane().viewport()).isEqualTo(seen);
        show(robot, run("pump"));
        robot.type(KeyCode.PLUS);
        layOut();
        assertThat(canvas.plane().viewport()).isEqualTo(canvas.view().all());
        show(robot, run("fan"));
        layOut();
        assertThat(canvas.plane().viewport()).isEqualTo(seen);
        robot.interact(() -> look.projectionProperty().set("t-SNE"));
        layOut();
        assertThat(canvas.plane().viewport()).isEqualTo(canvas.view().all());
    }

    @Test
    void noDotOfTheRunBeforeStandsUnderAnother(FxRobot robot) {
        List<Integer> told = new ArrayList<>();
        robot.interact(() -> clusters.placedProperty()
                .addListener(source -> told.add(clusters.table().size())));
        show(robot, run("fan"));
        layOut();
        assertThat(clusters.table()).hasSize(1 + 40);
        robot.interact(() -> robot.lookup("#clusters-coloring")
                .queryAs(ChoiceBox.class)
                .getSelectionModel()
                .select(Coloring.CALLED));
        show(robot, run("pump"));
        assertThat(clusters.table()).as("being laid out").hasSize(1);
        robot.interact(() -> point.set(new MachineId("pump", "00"), 0.2));
        assertThat(clusters.table()).hasSize(1);
        layOut();
        assertThat(clusters.table()).hasSize(1 + 20);
        assertThat(told).as("its table twin follows").endsWith(1 + 20);
    }

    @Test
    void nothingIsSaidToBeLaidOutOnceTheRunIsGone(FxRobot robot) {
        Label state = robot.lookup("#clusters-state").queryAs(Label.class);
        show(robot, run("fan"));
        show(robot, null);
        assertThat(state.getText()).as("while it was being laid out").isEmpty();
        layOut();
        assertThat(state.getText()).isEmpty();
        assertThat(clusters.table()).hasSize(1);
    }
}
