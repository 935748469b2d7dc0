package org.auscult.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
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

    @Start
    void start(Stage stage) {
        label = WholeText.of(new Label("Short"));
        row = new HBox(label);
        row.setMaxWidth(120);
        row.setMaxHeight(20);
        stage.setScene(new Scene(new StackPane(row), 700, 100));
        stage.show();
    }

    @Test
    void onlyATextThatIsCutIsToldByATooltip(FxRobot robot) {
        assertThat(label.getTooltip()).isNull();
        robot.interact(() -> label.setText(LONG));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(label.getTooltip().getText()).isEqualTo(LONG);
        robot.interact(() -> row.setMaxWidth(600));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(label.getTooltip()).isNull();
        robot.interact(() -> {
            label.setWrapText(true);
            row.setMaxWidth(120);
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(label.getTooltip().getText()).as("lines are cut too").isEqualTo(LONG);
    }
}
