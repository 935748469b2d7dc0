package org.auscult.ui.spectrogram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.auscult.FxConditions;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Playing, and where it stands. */
@ExtendWith(ApplicationExtension.class)
final class TransportBarTest {
    @AutoClose
    private SpectrogramStage stage;

    @Start
    void start(Stage window) {
        stage = new SpectrogramStage(window);
    }

    @Test
    void aClickSeeksAndThePlayheadFollowsTheEar(FxRobot robot) throws Exception {
        stage.focus(robot, 0);
        robot.clickOn(stage.at(0.5, 0.5));
        assertThat(stage.listening.positionSeconds()).isCloseTo(2, within(0.03));
        robot.clickOn("#play");
        stage.output.play(SpectrogramStage.RATE);
        FxConditions.await(() -> Math.abs(playheadX(robot) - stage.at(0.75, 0.5).getX()) < 3);
        robot.clickOn(stage.at(0.1, 0.5));
        assertThat(stage.listening.playingProperty().get()).isTrue();
        robot.clickOn("#play");
        assertThat(stage.listening.playingProperty().get()).isFalse();
    }

    @Test
    void spacePlaysAfterAClickOnATool(FxRobot robot) throws Exception {
        stage.focus(robot, 0);
        robot.clickOn("#loop").type(KeyCode.SPACE);
        assertThat(stage.listening.playingProperty().get()).isTrue();
        assertThat(stage.listening.modes().loopProperty().get()).isTrue();
        robot.type(KeyCode.SPACE);
        assertThat(stage.listening.playingProperty().get()).isFalse();
        ChoiceBox<?> speed = robot.lookup("#speed").queryAs(ChoiceBox.class);
        robot.clickOn(speed).clickOn("2×").type(KeyCode.SPACE);
        assertThat(speed.isShowing()).isFalse();
        assertThat(stage.listening.playingProperty().get()).isTrue();

        robot.push(KeyCode.SHIFT, KeyCode.TAB).type(KeyCode.SPACE);
        assertThat(stage.listening.playingProperty().get()).isTrue();
        assertThat(stage.listening.modes().loopProperty().get())
                .as("the keyboard led to the loop's button")
                .isFalse();
    }

    @Test
    void theTransportTellsWhereWhatIsHeardUnderThePointerStands(FxRobot robot) throws Exception {
        stage.focus(robot, 0);
        robot.type(KeyCode.H);
        Label position = robot.lookup("#position").query();
        robot.interact(() -> stage.selection.hoveredProperty().set(stage.clip(1)));
        FxConditions.await(() -> position.getText().startsWith("Under the pointer: "));
        assertThat(position.getText()).matches("Under the pointer: \\d\\.\\d / \\d\\.\\d s");
        robot.interact(() -> stage.selection.hoveredProperty().set(null));
        FxConditions.await(() -> position.getText().startsWith("0.0 / "));
    }

    private static double playheadX(FxRobot robot) {
        Node playhead = robot.lookup("#playhead").query();
        return playhead.localToScreen(1, 0).getX();
    }
}
