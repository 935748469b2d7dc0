package org.auscult.ui.plots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import javafx.geometry.Pos;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.auscult.dataset.MachineId;
import org.auscult.dataset.Recording;
import org.auscult.workbench.Verdicts;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The thresholds of all machines: which is shown, and how one is set. */
@ExtendWith(ApplicationExtension.class)
final class ThresholdTableTest {
    @TempDir
    Path folder;

    @AutoClose
    private PlotStage stage;

    @Start
    void start(Stage window) {
        stage = new PlotStage(window, folder);
    }

    @Test
    void theThresholdShownIsOfTheFocusedRecordingsMachine(FxRobot robot) {
        MachineId second = new MachineId("fan", "02");
        Recording focused = stage.dataset.recordings().stream()
                .filter(recording -> recording.machine().equals(second))
                .findFirst()
                .orElseThrow();
        robot.interact(() -> {
            stage.workbench.datasetProperty().set(stage.dataset);
            stage.workbench.shownProperty().set(stage.run(1));
            stage.selection.focusedProperty().set(focused);
            stage.select("Threshold");
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#threshold-machine").queryAs(ChoiceBox.class).getValue())
                .as("also when it was focused before")
                .isEqualTo(second);
        robot.interact(() ->
                stage.selection.focusedProperty().set(stage.dataset.recordings().get(0)));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#threshold-machine").queryAs(ChoiceBox.class).getValue())
                .isEqualTo(PlotStage.FAN);
        TableView<ThresholdTable.Row> table = robot.lookup("#threshold-table").queryTableView();
        assertThat(table.getSelectionModel().getSelectedItem().machine()).isEqualTo(PlotStage.FAN);
        robot.interact(() -> stage.selection.focusedProperty().set(focused));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(table.getSelectionModel().getSelectedItem().machine()).isEqualTo(second);
    }

    @Test
    void theThresholdIsMovedByKeysAndTypedForEachMachine(FxRobot robot) {
        stage.show(robot, stage.run(1), "Threshold");
        double before = stage.verdicts().chosen().get(PlotStage.FAN).value();
        robot.interact(() -> robot.lookup("#threshold-histogram").query().requestFocus());
        robot.type(KeyCode.RIGHT, 3);
        double after = stage.verdicts().chosen().get(PlotStage.FAN).value();
        assertThat(after).isGreaterThan(before);
        robot.type(KeyCode.LEFT, 3);
        assertThat(stage.verdicts().chosen().get(PlotStage.FAN).value()).isCloseTo(before, within(1e-9));
        robot.clickOn("#threshold-method").type(KeyCode.ESCAPE).clickOn("#threshold-histogram", MouseButton.PRIMARY);
        robot.type(KeyCode.RIGHT);
        assertThat(stage.verdicts().chosen().get(PlotStage.FAN).value())
                .as("after a click, too")
                .isGreaterThan(before);

        TableView<ThresholdTable.Row> table = robot.lookup("#threshold-table").queryTableView();
        assertThat(table.getItems()).hasSize(2);
        MachineId other = table.getItems().get(1).machine();
        robot.interact(() -> {
            table.requestFocus();
            table.getSelectionModel().select(1);
            table.edit(1, table.getColumns().get(1));
        });
        robot.interact(() -> {
            TextField field = robot.from(table).lookup(".text-field").queryAs(TextField.class);
            field.setText("0,75");
            field.fireEvent(new javafx.event.ActionEvent());
        });
        assertThat(stage.verdicts().chosen().get(other).value()).isEqualTo(0.75);
        assertThat(robot.lookup("#threshold-machine").queryAs(ChoiceBox.class).getValue())
                .isEqualTo(other);
        robot.interact(table::requestFocus);
        robot.type(KeyCode.DELETE);
        assertThat(stage.verdicts().chosen().get(other))
                .isEqualTo(stage.verdicts().proposed().get(other));
    }

    @Test
    void aThresholdThatIsNoNumberStaysInItsFieldMarkedAndToldOf(FxRobot robot) {
        stage.show(robot, stage.run(1), "Threshold");
        Label promise = robot.lookup("#threshold-promise").queryAs(Label.class);
        Verdicts before = stage.verdicts();
        TableView<ThresholdTable.Row> table = robot.lookup("#threshold-table").queryTableView();
        robot.interact(() -> table.edit(0, table.getColumns().get(1)));
        TextField field = robot.from(table).lookup(".text-field").queryAs(TextField.class);
        robot.interact(() -> {
            field.setText("abc");
            field.fireEvent(new javafx.event.ActionEvent());
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(field.getScene()).isNotNull();
        assertThat(field.getAlignment()).isEqualTo(Pos.CENTER_RIGHT);
        assertThat(field.getPseudoClassStates()).contains(Styles.STATE_DANGER);
        assertThat(promise.getText()).startsWith("“abc” is not a number");
        assertThat(stage.verdicts()).isEqualTo(before);
        robot.interact(() -> table.edit(-1, null));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(promise.getText()).startsWith("Threshold: ");
    }
}
