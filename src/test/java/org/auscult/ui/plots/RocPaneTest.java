package org.auscult.ui.plots;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.auscult.dataset.Dataset;
import org.auscult.score.Fusions;
import org.auscult.workbench.Fakes;
import org.auscult.workbench.Form;
import org.auscult.workbench.RunWords;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The ROC: whose curves it has, its numbers and its counts. */
@ExtendWith(ApplicationExtension.class)
final class RocPaneTest {
    @TempDir
    Path folder;

    @AutoClose
    private PlotStage stage;

    @Start
    void start(Stage window) {
        stage = new PlotStage(window, folder);
    }

    @Test
    void theRocFitsANarrowPlaceWithTheNumbersOfItsCurves(FxRobot robot) {
        robot.interact(() -> {
            stage.showTwo();
            stage.select("ROC");
        });
        WaitForAsyncUtils.waitForFxEvents();
        RocPane roc = robot.lookup("#roc").queryAs(RocPane.class);
        assertThat(roc.minWidth(-1)).isLessThan(230);
        robot.interact(() -> {
            roc.setMaxWidth(230);
            roc.getScene().getRoot().layout();
        });
        assertThat(robot.from(roc).lookup(".legend-entry").<ToggleButton>queryAllAs(ToggleButton.class))
                .allSatisfy(entry -> assertThat(entry.getWidth()).isLessThanOrEqualTo(214))
                .anySatisfy(entry -> assertThat(((Text) entry.lookup(".text")).getText())
                        .as("not cut")
                        .startsWith("pinned: " + RunWords.ofType(stage.run(2)) + "  ")
                        .matches(".* \\d\\.\\d{3}\u00a0\u00a0\\d\\.\\d{3}"))
                .first()
                .satisfies(entry -> assertThat(entry.getText())
                        .as("seen however low the pane")
                        .startsWith("fused"));
        robot.interact(() -> {
            roc.setMaxSize(230, 220);
            roc.getScene().getRoot().layout();
        });
        assertThat(roc.getBottom().getLayoutBounds().getHeight())
                .as("the plot keeps its room")
                .isLessThanOrEqualTo(90);
        robot.interact(() -> {
            roc.setMaxSize(400, 260);
            roc.getScene().getRoot().layout();
        });
        assertThat(roc.getRight().getLayoutBounds().getWidth())
                .as("beside it where it is low")
                .isLessThanOrEqualTo(200);
        assertThat(roc.getBottom()).isNull();
    }

    @Test
    void theRocsMachineIsThereAgainWithTheNextRunThatHasIt(FxRobot robot) {
        stage.show(robot, stage.run(1), "ROC");
        ChoiceBox<String> machine = machineOfRoc(robot);
        robot.interact(() -> machine.setValue("fan 02"));
        assertThat(stage.looks.roc().machineProperty().get()).isEqualTo("fan 02");
        robot.interact(() -> stage.workbench.shownProperty().set(null));
        assertThat(machine.getValue()).isEqualTo("all machines");
        robot.interact(() -> stage.workbench.shownProperty().set(stage.run(2)));
        assertThat(machine.getValue()).isEqualTo("fan 02");
    }

    @Test
    void theRocAndTheHistogramCountWhatIsSelected(FxRobot robot) {
        stage.show(robot, stage.run(1), "Threshold");
        Button anomalous =
                robot.from(stage.plot("Threshold").node()).lookup(".dot-legend").queryAllAs(Button.class).stream()
                        .filter(entry -> entry.getText().startsWith("anomalous"))
                        .findFirst()
                        .orElseThrow();
        assertThat(anomalous.getText()).isEqualTo("anomalous  15");
        robot.clickOn(anomalous);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(anomalous.getText()).isEqualTo("anomalous  15/15");
        assertThat(stage.selection.selectedProperty().get()).hasSize(15);
        robot.interact(() -> stage.select("ROC"));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#roc-counts").queryAs(Label.class).getText())
                .isEqualTo("normal  0/30   anomalous  15/30");
    }

    @Test
    void theRocShowsThePinnedRunABandAndOnlyTheCurvesThatAreOn(FxRobot robot) throws Exception {
        robot.interact(() -> {
            stage.showTwo();
            stage.select("ROC");
        });
        PlotView roc = stage.plot("ROC");
        String pinned = "pinned: " + RunWords.ofType(stage.run(2));
        assertThat(curveNames(roc)).containsExactlyInAnyOrder("S_maha", "S_id", "fused", pinned);
        robot.clickOn("#roc-decades").clickOn("#roc-legend-S_id").clickOn("#roc-band");
        WaitForAsyncUtils.waitForFxEvents();
        String drawn = PlotStage.drawn(roc);
        assertThat(PlotStage.textsOf(drawn))
                .anyMatch(text -> text.startsWith("fused"))
                .anyMatch(text -> text.startsWith(pinned))
                .noneMatch(text -> text.startsWith("S_id"));
        assertThat(drawn).as("the band is shaded").contains("fill-opacity");
        assertThat(drawn).as("the pinned run is dashed").contains("stroke-dasharray");
        assertThat(PlotStage.textsOf(drawn))
                .as("what marks the thresholds is told")
                .contains("at the set thresholds");
    }

    @Test
    void aPinnedRunThatIsFusedAnotherWayIsNamedWithIt(FxRobot robot) {
        robot.interact(() -> {
            stage.showTwo();
            stage.workbench.fusionProperty().set(Fusions.weighted("own", "Own weights", new double[] {0.2, 0.8}));
            stage.select("ROC");
        });
        assertThat(curveNames(stage.plot("ROC")))
                .contains("pinned: " + RunWords.ofType(stage.run(2)) + ", fused by Mean");
    }

    @Test
    void aRunWithoutLabelsHasNoRocButTheButtonThatLeadsToThem(FxRobot robot) {
        List<Form> asked = new ArrayList<>();
        stage.workbench.onAsked(Form.READING, () -> asked.add(Form.READING));
        Dataset untold = Fakes.untold(stage.dataset);
        robot.interact(() -> {
            stage.workbench.datasetProperty().set(untold);
            stage.workbench.shownProperty().set(Fakes.experiment(untold, Fakes.settings(1), false));
            stage.select("ROC");
        });
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn("Tell which are anomalous");
        assertThat(asked).containsExactly(Form.READING);
        robot.interact(() -> stage.workbench.shownProperty().set(stage.run(1)));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("Tell which are anomalous").query().getParent().isVisible())
                .isFalse();
    }

    private static ChoiceBox<String> machineOfRoc(FxRobot robot) {
        return robot.lookup("#roc-machine").queryAs(ChoiceBox.class);
    }

    private static Set<String> curveNames(PlotView roc) {
        return roc.table().stream().skip(1).map(row -> row.get(0)).collect(Collectors.toSet());
    }
}
