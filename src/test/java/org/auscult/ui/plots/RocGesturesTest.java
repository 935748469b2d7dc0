package org.auscult.ui.plots;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.auscult.dataset.Recording;
import org.auscult.score.Fusions;
import org.auscult.ui.Decimals;
import org.auscult.workbench.Verdicts;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The ROC by mouse: its steps are clips, and a threshold is dragged along it. */
@ExtendWith(ApplicationExtension.class)
final class RocGesturesTest {
    @TempDir
    Path folder;

    @AutoClose
    private PlotStage stage;

    @Start
    void start(Stage window) {
        stage = new PlotStage(window, folder);
    }

    @Test
    void aStepOfTheRocIsItsClip(FxRobot robot) {
        stage.show(robot, stage.run(1), "ROC");
        RocCurves curves = RocCurves.ofScores(stage.workbench.scoresProperty().get(), clip -> true)
                .with(stage.workbench.fusionProperty().get());
        RocCurves.Curve fused = curves.fused().orElseThrow();
        RocChart chart = robot.lookup("#roc-chart").queryAs(RocChart.class);
        RocChart.Hit middle = new RocChart.Hit(fused, fused.roc().thresholds().length / 2);
        Recording there = curves.at(fused, middle.point()).get(0).recording();
        double[] at = chart.placeOf(middle);
        Point2D place = chart.localToScreen(at[0], at[1]);

        robot.clickOn("#roc-legend-S_maha").clickOn("#roc-legend-S_id");
        WaitForAsyncUtils.waitForFxEvents();
        robot.moveTo(place);
        assertThat(stage.selection.hoveredProperty().get()).isEqualTo(there);
        assertThat(robot.lookup("#roc-reading").queryAs(Label.class).getText()).startsWith("fused ≥ ");
        robot.clickOn(place, MouseButton.SECONDARY);
        assertThat(stage.selection.focusedProperty().get())
                .as("the menu's button focuses nothing")
                .isNotEqualTo(there);
        Verdicts proposed = stage.verdicts();
        PlotStage.dragAside(robot, place, MouseButton.SECONDARY, 30);
        PlotStage.dragAside(robot, place, MouseButton.PRIMARY, 1);
        assertThat(stage.verdicts())
                .as("neither the menu's button nor a click that trembles sets a threshold")
                .isEqualTo(proposed);
        robot.clickOn(place);
        assertThat(stage.selection.focusedProperty().get()).isEqualTo(there);
        assertThat(stage.selection.selectedProperty().get()).isEmpty();
        robot.press(KeyCode.SHIFT).clickOn(place).release(KeyCode.SHIFT);
        assertThat(stage.selection.selectedProperty().get()).containsExactly(there);
        robot.press(KeyCode.CONTROL).clickOn(place).release(KeyCode.CONTROL);
        assertThat(stage.selection.selectedProperty().get()).isEmpty();
        robot.moveTo(stage.tabs.lookup(".tab-header-area"));
        assertThat(stage.selection.hoveredProperty().get()).isNull();
    }

    @Test
    void whereCurvesCoincideTheOneOnTopIsNamed(FxRobot robot) {
        robot.interact(() -> {
            stage.workbench.datasetProperty().set(stage.dataset);
            stage.workbench.shownProperty().set(stage.run(1));
            stage.workbench.fusionProperty().set(Fusions.weighted("own", "S_maha alone", new double[] {1, 0}));
            stage.select("ROC");
        });
        WaitForAsyncUtils.waitForFxEvents();
        RocCurves curves = RocCurves.ofScores(stage.workbench.scoresProperty().get(), clip -> true)
                .with(stage.workbench.fusionProperty().get());
        RocCurves.Curve fused = curves.fused().orElseThrow();
        RocChart chart = robot.lookup("#roc-chart").queryAs(RocChart.class);
        double[] at = chart.placeOf(new RocChart.Hit(fused, fused.roc().thresholds().length / 2));
        robot.moveTo(chart.localToScreen(at[0], at[1]));
        assertThat(robot.lookup("#roc-reading").queryAs(Label.class).getText()).startsWith("fused ≥ ");
    }

    @Test
    void theRocTellsWhereTheThresholdsStandAndWhoseCanBeDragged(FxRobot robot) {
        stage.show(robot, stage.run(1), "ROC");
        Label operating = robot.lookup("#roc-operating").queryAs(Label.class);
        assertThat(operating.getText()).startsWith("At the set thresholds: recall ");
        Verdicts proposed = stage.verdicts();
        PlotStage.dragAside(robot, center(robot, "#roc-chart"), MouseButton.PRIMARY, 30);
        assertThat(robot.lookup("#roc-reading").queryAs(Label.class).getText())
                .isEqualTo("Choose a machine to drag its threshold");
        assertThat(stage.verdicts()).isEqualTo(proposed);

        robot.interact(() -> stage.looks.roc().machineProperty().set("fan 00"));
        WaitForAsyncUtils.waitForFxEvents();
        String before = operating.getText();
        PlotStage.dragAside(robot, center(robot, "#roc-chart"), MouseButton.PRIMARY, 60);
        double set = stage.verdicts().chosen().get(PlotStage.FAN).value();
        assertThat(set).isNotEqualTo(proposed.chosen().get(PlotStage.FAN).value());
        assertThat(operating.getText())
                .isNotEqualTo(before)
                .startsWith("Threshold " + new Decimals(2).format(set) + ": recall ")
                .contains(", FPR ", ", precision ");
    }

    private static Point2D center(FxRobot robot, String query) {
        Bounds bounds = robot.lookup(query)
                .query()
                .localToScreen(robot.lookup(query).query().getBoundsInLocal());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }
}
