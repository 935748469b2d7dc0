package org.auscult.ui.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.auscult.dataset.Condition;
import org.auscult.dataset.Dataset;
import org.auscult.dataset.Recording;
import org.auscult.evaluation.Distinction;
import org.auscult.workbench.Fakes;
import org.auscult.workbench.Jobs;
import org.auscult.workbench.Selection;
import org.auscult.workbench.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What the selected recordings have in common stands on top, and Enter lists it. */
@ExtendWith(ApplicationExtension.class)
class SelectionPaneTest {
    @TempDir
    static Path folder;

    private final Workbench workbench = new Workbench();
    private final Selection selection = new Selection(workbench);
    private Dataset dataset;

    @Start
    void start(Stage stage) {
        dataset = Fakes.dataset(folder, 20);
        SelectionPane pane = new SelectionPane(workbench, selection, new Jobs(Platform::runLater), Runnable::run);
        stage.setScene(new Scene(new VBox(pane, new Button("Another pane")), 700, 400));
        stage.show();
    }

    @Test
    void whatTheSelectedHaveInCommonStandsOnTop(FxRobot robot) {
        robot.interact(() -> workbench.datasetProperty().set(dataset));
        assertThat(table(robot).isVisible()).isFalse();

        robot.interact(() -> selection.select(anomalous(), Selection.Combine.REPLACE));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(table(robot).isVisible()).isTrue();
        Distinction first = table(robot).getItems().get(0);
        assertThat(first.feature()).isEqualTo("condition");
        assertThat(Math.abs(first.difference())).isEqualTo(1);
        assertThat(first.selectedCount()).isEqualTo(anomalous().size());
        assertThat(first.restCount())
                .isEqualTo(dataset.recordings().size() - anomalous().size());
    }

    @Test
    void aLowPaneSaysWholeWhatBelongsThere(FxRobot robot) {
        SelectionPane pane = robot.lookup("#selection-pane").queryAs(SelectionPane.class);
        robot.interact(() -> {
            pane.setMaxSize(421, 172);
            pane.getScene().getRoot().layout();
        });
        Label words = robot.lookup(".empty-state .text-muted").queryAs(Label.class);
        assertThat(words.getHeight()).isGreaterThanOrEqualTo(words.prefHeight(words.getWidth()));
        assertThat(pane.localToScene(pane.getBoundsInLocal()).getMaxY())
                .isGreaterThan(robot.lookup(".remedy")
                        .queryButton()
                        .localToScene(0, robot.lookup(".remedy").queryButton().getHeight())
                        .getY());
    }

    @Test
    void whatTheButtonFillsTakesTheKeyboardOver(FxRobot robot) {
        robot.interact(() -> {
            workbench.datasetProperty().set(dataset);
            selection.focusedProperty().set(dataset.recordings().get(0));
        });
        robot.clickOn(".remedy");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(table(robot).getScene().getFocusOwner()).isSameAs(table(robot));
    }

    @Test
    void enterListsTheRecordingsOfARow(FxRobot robot) {
        robot.interact(() -> {
            workbench.datasetProperty().set(dataset);
            selection.select(anomalous(), Selection.Combine.REPLACE);
        });
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> {
            TableView<Distinction> table = table(robot);
            table.getItems().stream()
                    .filter(d -> d.value().equals("anomalous"))
                    .forEach(table.getSelectionModel()::select);
            table.requestFocus();
        });
        robot.type(KeyCode.ENTER);

        assertThat(selection.filterProperty().get().text()).isEqualTo("condition:anomalous");
        assertThat(selection.filteredProperty().get()).containsExactlyInAnyOrderElementsOf(anomalous());
        assertThat(selection.selectedProperty().get()).hasSameSizeAs(anomalous());
    }

    private List<Recording> anomalous() {
        return dataset.recordings().stream()
                .filter(r -> r.condition() == Condition.ANOMALOUS)
                .toList();
    }

    private static TableView<Distinction> table(FxRobot robot) {
        return robot.lookup("#distinctions").queryTableView();
    }
}
