package org.auscult.ui.plots;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.auscult.FxConditions;
import org.auscult.dataset.Recording;
import org.auscult.score.ScoredClip;
import org.auscult.workbench.Fakes;
import org.auscult.workbench.Verdicts;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The histogram of a machine, its threshold, and the list of what that flips. */
@ExtendWith(ApplicationExtension.class)
final class ThresholdPaneTest {
    @TempDir
    Path folder;

    @AutoClose
    private PlotStage stage;

    @Start
    void start(Stage window) {
        stage = new PlotStage(window, folder);
    }

    @Test
    void theThresholdIsDraggedInTheHistogramAndFollowedByTheFlipList(FxRobot robot) throws Exception {
        stage.show(robot, stage.run(1), "Threshold");
        double before = stage.verdicts().chosen().get(PlotStage.FAN).value();
        Node histogram = robot.lookup("#threshold-histogram").query();
        robot.moveTo(histogram).press(MouseButton.PRIMARY);
        robot.moveBy(60, 0).release(MouseButton.PRIMARY);
        FxConditions.await(() -> stage.verdicts().chosen().get(PlotStage.FAN).value() != before);
        assertThat(robot.lookup("#flip-list").queryTableView().getItems())
                .isNotEmpty()
                .hasSameSizeAs(flipped(stage.verdicts()));
        assertThat(promise(robot))
                .as("what was checked is the proposal")
                .startsWith(String.format(
                        Locale.ROOT, "Threshold: set by hand. As proposed (%.2f): none was held out", before));
        Label otherwise = robot.lookup("#threshold-otherwise").queryAs(Label.class);
        assertThat(otherwise.getText()).isEqualTo("set by hand");
        robot.clickOn("#threshold-reset");
        assertThat(otherwise.isVisible()).isFalse();
        assertThat(stage.verdicts().chosen().get(PlotStage.FAN).value()).isEqualTo(before);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(promise(robot)).doesNotContain("As proposed").contains(". None was held out");
    }

    @Test
    void aBarOfTheHistogramIsItsClips(FxRobot robot) {
        stage.show(robot, stage.run(1), "Threshold");
        HistogramCanvas canvas = robot.lookup("#threshold-histogram").queryAs(HistogramCanvas.class);
        double[] at = barOf(canvas);
        Histogram.Bar bar = canvas.barAt(at[0], at[1]);
        Set<Recording> clips = bar.clips().stream().map(ScoredClip::recording).collect(Collectors.toSet());
        Point2D place = canvas.localToScreen(at[0], at[1]);
        double before = stage.verdicts().chosen().get(PlotStage.FAN).value();

        robot.moveTo(place);
        assertThat(clips).contains(stage.selection.hoveredProperty().get());
        assertThat(robot.lookup("#threshold-reading").queryAs(Label.class).getText())
                .startsWith(clips.size() + " " + bar.series().name());
        robot.clickOn(place);
        assertThat(stage.selection.selectedProperty().get()).isEqualTo(clips);
        assertThat(stage.selection.focusedProperty().get())
                .as("the one that is read out is seen")
                .isNotNull()
                .isEqualTo(stage.selection.hoveredProperty().get());
        robot.press(KeyCode.CONTROL).clickOn(place).release(KeyCode.CONTROL);
        assertThat(stage.selection.selectedProperty().get()).isEmpty();
        robot.press(KeyCode.SHIFT).clickOn(place).release(KeyCode.SHIFT);
        assertThat(stage.selection.selectedProperty().get()).isEqualTo(clips);
        assertThat(stage.verdicts().chosen().get(PlotStage.FAN).value())
                .as("a click moves no threshold")
                .isEqualTo(before);
        robot.press(KeyCode.CONTROL).clickOn(place).release(KeyCode.CONTROL);
        PlotStage.dragAside(robot, place, MouseButton.SECONDARY, 30);
        robot.clickOn(place, MouseButton.SECONDARY);
        assertThat(stage.selection.selectedProperty().get())
                .as("the menu's button selects nothing")
                .isEmpty();
        assertThat(stage.verdicts().chosen().get(PlotStage.FAN).value())
                .as("nor does it move the threshold")
                .isEqualTo(before);
    }

    @Test
    void threeFlippedRecordingsHaveRoomBelowTheHistogramBeforeTheRest(FxRobot robot) {
        stage.show(robot, stage.run(1), "Threshold");
        robot.interact(() -> stage.frame("Threshold").setMaxSize(400, 400));
        WaitForAsyncUtils.waitForFxEvents();
        Node flips = robot.lookup("#flip-list").query();
        assertThat(flips.getLayoutBounds().getHeight()).isGreaterThanOrEqualTo(120);
        assertThat(flips.localToScene(flips.getLayoutBounds()).getMaxY())
                .isLessThan(robot.lookup("#budget-alarms")
                        .query()
                        .localToScene(0, 0)
                        .getY());
        TableView<ThresholdTable.Row> table = robot.lookup("#threshold-table").queryTableView();
        assertThat(table.getColumns().stream()
                        .mapToDouble(TableColumn::getWidth)
                        .sum())
                .as("all of how each came about is seen")
                .isLessThanOrEqualTo(table.getWidth());
    }

    @Test
    void movingThroughTheFlipListFocusesOneAfterTheOther(FxRobot robot) throws Exception {
        stage.show(robot, stage.run(1), "Threshold");
        robot.interact(() -> stage.point.set(PlotStage.FAN, -1));
        TableView<ScoredClip> flips = robot.lookup("#flip-list").queryTableView();
        assertThat(flips.getItems()).hasSizeGreaterThan(2);
        robot.interact(() -> {
            flips.requestFocus();
            flips.getSelectionModel().select(0);
        });
        robot.type(KeyCode.DOWN);
        ScoredClip chosen = flips.getItems().get(1);
        assertThat(stage.selection.focusedProperty().get()).isEqualTo(chosen.recording());

        Verdicts verdicts = stage.verdicts();
        double own = verdicts.view().fused(chosen);
        robot.interact(() -> stage.point.set(
                PlotStage.FAN,
                Math.nextUp(verdicts.view().fused(flips.getItems().get(2)))));
        assertThat(flips.getSelectionModel().getSelectedItem())
                .as("one that stays listed stays chosen")
                .isEqualTo(chosen);
        robot.interact(() -> stage.point.set(PlotStage.FAN, Math.nextUp(own)));
        FxConditions.await(() -> !flips.getItems().contains(chosen));
        assertThat(flips.getItems()).isNotEmpty().doesNotContain(chosen);
        assertThat(flips.getSelectionModel().getSelectedItem()).isNull();
        assertThat(stage.selection.focusedProperty().get())
                .as("a drag focuses no neighbour")
                .isEqualTo(chosen.recording());
    }

    @Test
    void withoutTestClipsTheThresholdStandsAmongTheNormalsThatItIsSetOn(FxRobot robot) {
        stage.show(robot, Fakes.learnedOnly(stage.run(1)), "Threshold");
        HistogramCanvas canvas = robot.lookup("#threshold-histogram").queryAs(HistogramCanvas.class);
        double[] bar = barOf(canvas);
        robot.moveTo(canvas.localToScreen(bar[0], bar[1]));
        assertThat(robot.lookup("#threshold-reading").queryAs(Label.class).getText())
                .contains(" learned normal clips here: ");
        assertThat(robot.from(robot.lookup("#flip-list").queryTableView())
                        .lookup(".placeholder .label")
                        .queryAs(Label.class)
                        .getText())
                .isEqualTo("The shown run has no test clips of this machine: none can change side");
    }

    @Test
    void whereNoScoreCanBeDrawnItIsSaidInTheHistogramsPlace(FxRobot robot) {
        List<ScoredClip> unscored = stage.run(1).table().clips().stream()
                .map(clip -> new ScoredClip(
                        clip.recording(),
                        clip.role(),
                        new float[2],
                        clip.raw(),
                        new double[] {Double.NaN, Double.NaN},
                        new float[0]))
                .toList();
        stage.show(robot, Fakes.scored(stage.run(1), unscored), "Threshold");
        assertThat(robot.lookup("#threshold-histogram").query().isVisible()).isFalse();
        assertThat(robot.from(stage.plot("Threshold").node())
                        .lookup(".empty-state .label")
                        .queryAllAs(Label.class))
                .filteredOn(label -> label.getParent().isVisible())
                .extracting(Label::getText)
                .anyMatch(text -> text.startsWith("No clip of this machine has a fused score"));
        robot.interact(() -> stage.workbench.shownProperty().set(stage.run(1)));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#threshold-histogram").query().isVisible()).isTrue();
    }

    private static List<ScoredClip> flipped(Verdicts verdicts) {
        double proposed = verdicts.proposed().get(PlotStage.FAN).value();
        return verdicts.tests(PlotStage.FAN).stream()
                .filter(clip -> verdicts.isAnomalous(clip) != verdicts.view().fused(clip) >= proposed)
                .toList();
    }

    private static String promise(FxRobot robot) {
        return robot.lookup("#threshold-promise").queryAs(Label.class).getText();
    }

    private static double[] barOf(HistogramCanvas canvas) {
        double y = canvas.getHeight() - 44;
        for (double x = 50; x < canvas.getWidth() - 20; x += 3) {
            Histogram.Bar bar = canvas.barAt(x, y);
            if (bar != null && bar.clips().size() > 1 && !canvas.isOnLine(x)) {
                return new double[] {x, y};
            }
        }
        throw new AssertionError("There is no bar of two clips");
    }
}
