package org.auscult.ui.spectrogram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.auscult.FxConditions;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Which levels have which colours. */
@ExtendWith(ApplicationExtension.class)
final class LevelRulerTest {
    @AutoClose
    private SpectrogramStage stage;

    @Start
    void start(Stage window) {
        stage = new SpectrogramStage(window);
    }

    @Test
    void theRulerSetsMovesAndFitsTheLevels(FxRobot robot) throws Exception {
        stage.focus(robot, 0);
        Node ruler = robot.lookup("#level-ruler").query();
        ImageView picture = robot.lookup("#spectrogram-canvas").query();
        double perDecibel = picture.getFitHeight() / 140;
        Point2D top = ruler.localToScreen(18, picture.getLayoutY());
        SpectrogramStage.drag(robot, top.add(0, 20 * perDecibel), top.add(0, 40 * perDecibel));
        assertThat(stage.view.highestProperty().get()).isCloseTo(-40, within(1.5));
        assertThat(stage.view.lowestProperty().get()).isEqualTo(-110);
        SpectrogramStage.drag(robot, top.add(0, 75 * perDecibel), top.add(0, 65 * perDecibel));
        assertThat(stage.view.highestProperty().get()).isCloseTo(-30, within(2.0));
        assertThat(stage.view.lowestProperty().get()).isCloseTo(-100, within(1.5));
        robot.type(KeyCode.UP);
        assertThat(stage.view.lowestProperty().get()).isCloseTo(-99, within(1.5));
        robot.doubleClickOn(top.add(0, 60 * perDecibel));
        assertThat(stage.view.highestProperty().get())
                .as("the tone lies at −12 dBFS")
                .isBetween(-13.0, -10.0);
    }

    @Test
    void theScaleIsLockedUntilItIsToFitEachRecording(FxRobot robot) throws Exception {
        stage.focus(robot, 0);
        assertThat(stage.view.highestProperty().get()).isEqualTo(-20);
        robot.clickOn("#scale-lock");
        double fitted = stage.view.highestProperty().get();
        assertThat(fitted).isNotEqualTo(-20);
        robot.interact(() -> stage.view.highestProperty().set(-40));
        stage.focus(robot, 1);
        FxConditions.await(() -> stage.view.highestProperty().get() == fitted);
        robot.clickOn("#scale-lock");
        robot.interact(() -> stage.view.highestProperty().set(-40));
        stage.focus(robot, 2);
        assertThat(stage.view.highestProperty().get()).isEqualTo(-40);
    }

    @Test
    void theDifferenceToNormalIsEvenAroundZeroAndHasItsOwnScale(FxRobot robot) throws Exception {
        robot.interact(() -> stage.workbench.datasetProperty().set(stage.dataset));
        stage.focus(robot, 1);
        Label against = robot.lookup("#difference-status").query();
        robot.type(KeyCode.D);
        FxConditions.await(() -> against.getText().startsWith("Minus the mean of 5 normals of fan 00"));
        robot.moveTo(stage.at(0.5, 0.75));
        assertThat(SpectrogramStage.readOut(robot))
                .as("the normals sound alike")
                .containsPattern("[+−]0\\.[0-3] dB to normal");
        ImageView picture = robot.lookup("#spectrogram-canvas").query();
        assertThat(SpectrogramStage.brightness(
                        picture, (int) (0.75 * picture.getImage().getHeight())))
                .as("no difference is dark")
                .isLessThan(0.2);
        Node ruler = robot.lookup("#level-ruler").query();
        assertThat(ruler.getAccessibleText()).contains("-20 to 20 dB above normal");
        double perDecibel = picture.getFitHeight() / 120;
        Point2D top = ruler.localToScreen(18, picture.getLayoutY());
        SpectrogramStage.drag(robot, top.add(0, 40 * perDecibel), top.add(0, 50 * perDecibel));
        assertThat(stage.view.differenceRangeProperty().get()).isCloseTo(10, within(1.0));
        assertThat(stage.view.highestProperty().get()).as("levels keep theirs").isEqualTo(-20);
        assertThat(robot.lookup("#color-map").query().isDisabled())
                .as("the difference has other colours")
                .isTrue();
        robot.type(KeyCode.D);
        assertThat(robot.lookup("#color-map").query().isDisabled()).isFalse();
        assertThat(against.getText()).isEmpty();
    }
}
