package org.auscult.ui.plots;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.auscult.workbench.DisagreementView;
import org.auscult.workbench.RecordingFilter;
import org.auscult.workbench.Viewport;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Two scores set against each other. */
@ExtendWith(ApplicationExtension.class)
final class DisagreementPaneTest {
    @TempDir
    Path folder;

    @AutoClose
    private PlotStage stage;

    @Start
    void start(Stage window) {
        stage = new PlotStage(window, folder);
    }

    @Test
    void theCrossOfDisagreementFollowsTheThresholdAndTheDotsTheScores(FxRobot robot) throws Exception {
        stage.show(robot, stage.run(1), "Disagreement");
        List<List<String>> placed = stage.table("Disagreement");
        Set<String> corners = corners(robot);
        robot.interact(() -> stage.verdicts().chosen().keySet().forEach(machine -> stage.point.set(machine, -99)));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#disagreement-cut").queryAs(Label.class).getText())
                .isEqualTo("Lines: the top 60 of 60 by each score, as many as the fused score calls");
        assertThat(corners(robot)).isNotEqualTo(corners).anyMatch(words -> words.startsWith("both\n60 clips"));
        assertThat(stage.table("Disagreement")).isEqualTo(placed);
        Label both = robot.lookup(".corner-words").queryAllAs(Label.class).stream()
                .filter(words -> words.getText().startsWith("both\n60 clips"))
                .findFirst()
                .orElseThrow();
        robot.clickOn(both);
        assertThat(stage.selection.selectedProperty().get())
                .as("all of that corner")
                .hasSize(60);
        robot.press(KeyCode.CONTROL).clickOn(both).release(KeyCode.CONTROL);
        assertThat(stage.selection.selectedProperty().get()).isEmpty();
        robot.interact(() -> stage.selection.filterProperty().set(new RecordingFilter("condition:anomalous")));
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn(both);
        int left = stage.selection.selectedProperty().get().size();
        assertThat(left).as("what the filter leaves").isBetween(1, 59);
        assertThat(corners(robot)).anyMatch(words -> words.startsWith("both\n" + left + " clip"));
        robot.interact(() -> stage.selection.filterProperty().set(RecordingFilter.ALL));

        robot.interact(() -> robot.lookup("#disagreement-up")
                .queryAs(ChoiceBox.class)
                .getSelectionModel()
                .select(0));
        robot.interact(() -> robot.lookup("#disagreement-across")
                .queryAs(ChoiceBox.class)
                .getSelectionModel()
                .select(0));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(stage.table("Disagreement").stream().skip(1))
                .allSatisfy(row -> assertThat(row.get(3)).isEqualTo(row.get(4)));

        robot.interact(() -> stage.workbench.shownProperty().set(stage.run(2)));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(stage.table("Disagreement")).hasSameSizeAs(placed).isNotEqualTo(placed);
        robot.interact(() -> stage.workbench.shownProperty().set(null));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(stage.table("Disagreement")).hasSize(1);
    }

    @Test
    void theScoresThatWereSetAgainstEachOtherAndTheZoomAreThereAgain(FxRobot robot) {
        stage.show(robot, stage.run(1), "Disagreement");
        ChoiceBox<?> across = robot.lookup("#disagreement-across").queryAs(ChoiceBox.class);
        ChoiceBox<?> up = robot.lookup("#disagreement-up").queryAs(ChoiceBox.class);
        List<?> differing = List.of(across.getValue(), up.getValue());
        assertThat(stage.looks.disagreement().state().pair())
                .as("none was chosen")
                .isNull();
        robot.interact(
                () -> up.getSelectionModel().select(across.getSelectionModel().getSelectedIndex()));
        ScatterCanvas canvas = robot.lookup("#disagreement-canvas").queryAs(ScatterCanvas.class);
        robot.moveTo(canvas).scroll(1, VerticalDirection.UP);
        assertThat(canvas.isFocused()).as("who zooms goes back by key").isTrue();
        robot.type(KeyCode.PLUS, 2);
        WaitForAsyncUtils.waitForFxEvents();
        DisagreementView.State chosen = stage.looks.disagreement().state();
        Viewport seen = canvas.view().part();
        assertThat(seen).isNotEqualTo(canvas.view().all());

        robot.interact(() -> stage.looks.disagreement().restore(new DisagreementView.State(null, null)));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(List.of(across.getValue(), up.getValue())).isEqualTo(differing);
        assertThat(canvas.view().part()).isEqualTo(canvas.view().all());
        robot.interact(() -> stage.looks.disagreement().restore(chosen));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(up.getValue()).isEqualTo(across.getValue()).isEqualTo(differing.get(0));
        assertThat(canvas.view().part()).isEqualTo(seen);
        robot.interact(() -> stage.looks
                .disagreement()
                .restore(new DisagreementView.State(new DisagreementView.Pair("S_none", "S_maha"), null)));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(List.of(across.getValue(), up.getValue()))
                .as("of scores that the run has not")
                .isEqualTo(differing);
    }

    @Test
    void withoutARunThereAreNoGroupsToSelect(FxRobot robot) {
        stage.show(robot, stage.run(1), "Disagreement");
        Node below = robot.lookup("#disagreement-below").query();
        assertThat(below.isVisible()).isTrue();
        robot.interact(() -> stage.workbench.shownProperty().set(null));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(below.isVisible()).isFalse();
    }

    private static Set<String> corners(FxRobot robot) {
        return robot.lookup(".corner-words").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .collect(Collectors.toSet());
    }
}
