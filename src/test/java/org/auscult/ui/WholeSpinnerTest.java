package org.auscult.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class WholeSpinnerTest {
    private WholeSpinner spinner;

    @Start
    void start(Stage stage) {
        spinner = new WholeSpinner(0, 100, 7);
        stage.setScene(new Scene(spinner, 120, 40));
        stage.show();
    }

    private void type(FxRobot robot, String text) {
        robot.clickOn(spinner.getEditor());
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.push(KeyCode.DELETE);
        robot.write(text);
        robot.push(KeyCode.ENTER);
    }

    @Test
    void whatIsNoNumberLeavesItAsItWas(FxRobot robot) {
        type(robot, "12");
        assertThat(spinner.getValue()).isEqualTo(12);
        type(robot, "a dozen");
        assertThat(spinner.getValue()).isEqualTo(12);
        assertThat(spinner.getEditor().getText()).isEqualTo("12");
        type(robot, "");
        assertThat(spinner.getValue()).isEqualTo(12);
        assertThat(spinner.getEditor().getText()).isEqualTo("12");
        type(robot, "1000");
        assertThat(spinner.getValue()).isEqualTo(100);
    }
}
