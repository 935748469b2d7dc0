package org.auscult.ui.plots;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.auscult.dataset.Recording;
import org.auscult.workbench.Selection;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The rows of a table twin by keyboard, and as others choose among the same recordings. */
@ExtendWith(ApplicationExtension.class)
final class TwinRowsTest {
    @TempDir
    Path folder;

    @AutoClose
    private PlotStage stage;

    @Start
    void start(Stage window) {
        stage = new PlotStage(window, folder);
    }

    @Test
    void theRowsOfATwinAreTheirRecordings(FxRobot robot) {
        PlotFrame frame = stage.frame("Disagreement");
        robot.interact(() -> {
            stage.workbench.datasetProperty().set(stage.dataset);
            stage.workbench.shownProperty().set(stage.run(1));
            stage.select("Disagreement");
            frame.asTableProperty().set(true);
        });
        WaitForAsyncUtils.waitForFxEvents();
        TableView<List<String>> twin = robot.from(frame).lookup("#plot-table").queryTableView();
        assertThat(twin.getItems())
                .as("what it is ordered by can be read")
                .isSortedAccordingTo(Comparator.comparingDouble(row -> -Double.parseDouble(row.get(5))));
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.DOWN);
        assertThat(chosen(twin))
                .isEqualTo(stage.selection.focusedProperty().get().name());

        Recording other = named(twin.getItems().get(9).get(0));
        robot.interact(() -> {
            stage.selection.focusedProperty().set(other);
            stage.selection.select(List.of(other), Selection.Combine.REPLACE);
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(chosen(twin)).isEqualTo(other.name());
        assertThat(robot.from(twin).lookup(".table-row-cell").queryAllAs(TableRow.class).stream()
                        .filter(row -> row.getPseudoClassStates().contains(PseudoClass.getPseudoClass("brushed")))
                        .map(TableRow::getIndex))
                .containsExactly(9);

        robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        assertThat(stage.selection.selectedProperty().get().stream().map(Recording::name))
                .as("all rows")
                .containsExactlyInAnyOrderElementsOf(
                        twin.getItems().stream().map(row -> row.get(0)).toList());

        robot.interact(() -> stage.workbench.shownProperty().set(stage.run(2)));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(stage.selection.focusedProperty().get())
                .as("other rows move no focus")
                .isEqualTo(other);
        assertThat(chosen(twin)).isEqualTo(other.name());
    }

    private static String chosen(TableView<List<String>> twin) {
        return twin.getSelectionModel().getSelectedItem().get(0);
    }

    private Recording named(String name) {
        return stage.dataset.recordings().stream()
                .filter(recording -> recording.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
