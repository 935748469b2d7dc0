package org.auscult.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.collections.FXCollections;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.auscult.FxConditions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
final class WholeTextTest {
    private static final String LONG = "What distinguishes the selected recordings from the rest";

    private Label label;
    private HBox row;
    private TableView<String> table;

    @Start
    void start(Stage stage) {
        label = WholeText.of(new Label("Short"));
        table = new TableView<>(FXCollections.observableArrayList("Short", LONG));
        table.getColumns().add(TextColumns.text("Text", 90, text -> text));
        row = new HBox(label);
        row.setMaxWidth(120);
        row.setMaxHeight(20);
        stage.setScene(new Scene(new VBox(new StackPane(row), table), 700, 300));
        WholeText.ofCells(stage.getScene());
        stage.setWidth(720);
        stage.setHeight(360);
        stage.show();
    }

    @Test
    void aCellThatIsCutTellsItsWholeTextUnderThePointer(FxRobot robot) {
        assertThat(cell(robot, LONG).getTooltip()).as("nobody asked").isNull();
        robot.moveTo(cell(robot, "Short")).moveTo(cell(robot, LONG));
        assertThat(cell(robot, "Short").getTooltip()).isNull();
        assertThat(cell(robot, LONG).getTooltip().getText()).isEqualTo(LONG);
    }

    @Test
    void aCellThatTakesAShortTextOrIsEditedHasNoTooltip(FxRobot robot) {
        robot.moveTo(cell(robot, "Short")).moveTo(cell(robot, LONG));
        TableCell<?, ?> reused = cell(robot, LONG);
        assertThat(reused.getTooltip()).isNotNull();
        robot.interact(() -> reused.setText("Brief"));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(reused.getTooltip()).isNull();

        TableCell<?, ?> edited = cell(robot, "Short");
        robot.interact(() -> {
            edited.setText(null);
            edited.setGraphic(new TextField("0.5"));
        });
        robot.moveTo(reused).moveTo(edited);
        assertThat(edited.getTooltip()).isNull();
    }

    private static TableCell<?, ?> cell(FxRobot robot, String text) {
        return robot.lookup(".table-cell")
                .match((TableCell<?, ?> cell) -> text.equals(cell.getText()))
                .query();
    }

    @Test
    void onlyATextThatIsCutIsToldByATooltip(FxRobot robot) throws Exception {
        assertThat(label.getTooltip()).isNull();
        robot.interact(() -> label.setText(LONG));
        FxConditions.await(() -> label.getTooltip() != null);
        assertThat(label.getTooltip().getText()).isEqualTo(LONG);
        robot.interact(() -> row.setMaxWidth(600));
        FxConditions.await(() -> label.getTooltip() == null);
        robot.interact(() -> {
            label.setWrapText(true);
            row.setMaxWidth(120);
        });
        FxConditions.await(() -> label.getTooltip() != null);
        assertThat(label.getTooltip().getText()).as("lines are cut too").isEqualTo(LONG);
    }
}
