package org.auscult.ui.spectrogram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.image.ImageView;
import javafx.stage.Stage;
import org.auscult.FxConditions;
import org.auscult.workbench.FrequencyAxis;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What is read out below the pointer is what is seen there. */
@ExtendWith(ApplicationExtension.class)
final class ReadOutTest {
    @AutoClose
    private SpectrogramStage stage;

    @Start
    void start(Stage window) {
        stage = new SpectrogramStage(window);
    }

    @Test
    void everyAxisShowsTheToneWhereItSays(FxRobot robot) throws Exception {
        stage.focus(robot, 0);
        for (FrequencyAxis axis : FrequencyAxis.values()) {
            robot.interact(() -> robot.lookup("#frequency-axis")
                    .<ChoiceBox<FrequencyAxis>>queryAs((Class) ChoiceBox.class)
                    .setValue(axis));
            WaitForAsyncUtils.waitForFxEvents();
            robot.moveTo(stage.at(0.5, 0.5));
            ImageView picture = robot.lookup("#spectrogram-canvas").query();
            int height = (int) picture.getImage().getHeight();
            double most = IntStream.range(0, height)
                    .mapToDouble(y -> SpectrogramStage.brightness(picture, y))
                    .max()
                    .orElseThrow();
            double middle = IntStream.range(0, height)
                    .filter(y -> SpectrogramStage.brightness(picture, y) == most)
                    .average()
                    .orElseThrow();
            robot.moveTo(stage.at(0.5, (middle + 0.5) / height));
            assertThat(hertz(robot)).as(axis.label()).isCloseTo(2000, within(45.0));
            assertThat(SpectrogramStage.readOut(robot)).contains("dBFS");
        }
    }

    @Test
    void whatIsBelowARestingPointerIsReadAnew(FxRobot robot) throws Exception {
        stage.focus(robot, 0);
        robot.moveTo(stage.at(0.5, 0.75));
        assertThat(hertz(robot)).isCloseTo(2000, within(45.0));
        assertThat(level(robot)).isCloseTo(-12, within(1.0));
        robot.interact(() -> stage.listening.modes().channelProperty().set(1));
        FxConditions.await(() -> level(robot) < -80);
        robot.interact(() -> stage.view.axisProperty().set(FrequencyAxis.LOGARITHMIC));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(hertz(robot)).isLessThan(1000);
        robot.moveTo(robot.lookup("#level-ruler").queryAs(Node.class));
        assertThat(SpectrogramStage.readOut(robot)).isEmpty();
    }

    @Test
    void theLoudestOfAllThatAPixelShowsIsReadOut(FxRobot robot) throws Exception {
        robot.interact(() -> stage.view.fftLengthProperty().set(8192));
        stage.focus(robot, 0);
        double height = ((ImageView) stage.scene.lookup("#spectrogram-canvas")).getFitHeight();
        double row = Math.floor(0.75 * height - 1e-9);
        robot.moveTo(stage.at(0.5, (row + 0.01) / height));
        assertThat(level(robot)).isCloseTo(-12, within(1.5));
        robot.moveTo(stage.at(0.5, (row + 0.99) / height));
        assertThat(level(robot)).isCloseTo(-12, within(1.5));
    }

    private static double hertz(FxRobot robot) {
        return Double.parseDouble(SpectrogramStage.readOut(robot).split(" +")[2]);
    }

    private static double level(FxRobot robot) {
        return Double.parseDouble(SpectrogramStage.readOut(robot).split(" +")[4].replace('−', '-'));
    }
}
