package org.auscult.ui.spectrogram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.sun.javafx.stage.WindowHelper;
import javafx.geometry.Bounds;
import javafx.geometry.VerticalDirection;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.auscult.FxConditions;
import org.auscult.workbench.Span;
import org.auscult.workbench.SpectrogramView;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Which seconds and frequencies are in view. */
@ExtendWith(ApplicationExtension.class)
final class PartInViewTest {
    /** The robot's wheel turns the other way round than a mouse's, a pixel a notch. */
    private static final VerticalDirection WHEEL_UP = VerticalDirection.DOWN;

    private static final int NOTCHES = 90;

    @AutoClose
    private SpectrogramStage stage;

    @Start
    void start(Stage window) {
        stage = new SpectrogramStage(window);
    }

    @Test
    void theWheelZoomsAtTheCursorAndFitShowsAllAgain(FxRobot robot) throws Exception {
        stage.focus(robot, 0);
        robot.moveTo(stage.at(0.25, 0.75));
        String before = SpectrogramStage.readOut(robot);
        robot.scroll(NOTCHES, WHEEL_UP);
        WaitForAsyncUtils.waitForFxEvents();
        Span time = stage.view.timeProperty().get();
        assertThat(time.length()).isLessThan(0.8 * SpectrogramStage.SECONDS);
        assertThat((1 - time.from()) / time.length())
                .as("the second under the cursor")
                .isCloseTo(0.25, within(0.01));
        robot.moveBy(1, 0).moveBy(-1, 0);
        assertThat(SpectrogramStage.readOut(robot).split(" ")[0].substring(0, 3))
                .isEqualTo(before.substring(0, 3));

        robot.press(KeyCode.CONTROL).scroll(NOTCHES, WHEEL_UP).release(KeyCode.CONTROL);
        Span frequency = stage.view.frequencyProperty().get();
        assertThat((2000 - frequency.from()) / frequency.length()).isCloseTo(0.25, within(0.01));

        SpectrogramStage.drag(robot, MouseButton.MIDDLE, stage.at(0.5, 0.5), stage.at(0.6, 0.5));
        assertThat(stage.view.timeProperty().get().from()).isLessThan(time.from());
        assertThat(stage.view.timeProperty().get().length()).isCloseTo(time.length(), within(1e-9));
        assertThat(Double.parseDouble(stage.rows().get(1).get(0)))
                .as("the table has what is in view")
                .isCloseTo(stage.view.timeProperty().get().from(), within(0.02));
        robot.type(KeyCode.F);
        assertThat(stage.rows())
                .hasSize(1 + stage.spectrograms.shownProperty().get().frames());
        assertThat(stage.view.timeProperty().get()).isEqualTo(Span.ALL);
        assertThat(stage.view.frequencyProperty().get()).isEqualTo(Span.ALL);
    }

    @Test
    void thePannerShowsAndMovesTheSecondsInView(FxRobot robot) throws Exception {
        stage.focus(robot, 0);
        ScrollBar panner = robot.lookup("#panner").queryAs(ScrollBar.class);
        assertThat(panner.isVisible()).as("all is in view").isFalse();
        robot.interact(() -> stage.view.timeProperty().set(new Span(0.5, 1)));
        FxConditions.await(panner::isVisible);
        assertThat(panner.getValue()).isEqualTo(0.5);
        Bounds bar = panner.localToScreen(panner.getBoundsInLocal());
        robot.clickOn(bar.getMaxX() - 20, bar.getCenterY());
        Span moved = stage.view.timeProperty().get();
        assertThat(moved.from()).isGreaterThan(0.5);
        assertThat(moved.length()).isCloseTo(0.5, within(1e-9));
        assertThat(stage.listening.positionSeconds()).as("no click on the plot").isZero();
        robot.interact(stage.view::fit);
        FxConditions.await(() -> !panner.isVisible());
    }

    @Test
    void thePannerOfFrequenciesShowsAndMovesThoseInView(FxRobot robot) throws Exception {
        stage.focus(robot, 0);
        ScrollBar panner = robot.lookup("#frequency-panner").queryAs(ScrollBar.class);
        assertThat(panner.isVisible()).as("all is in view").isFalse();
        robot.interact(() -> stage.view.frequencyProperty().set(new Span(2000, 4000)));
        FxConditions.await(panner::isVisible);
        assertThat(panner.getValue()).as("4 kHz of 8 lie above").isEqualTo(2);
        Bounds bar = panner.localToScreen(panner.getBoundsInLocal());
        robot.clickOn(bar.getCenterX(), bar.getMinY() + 20);
        assertThat(stage.view.frequencyProperty().get()).isEqualTo(new Span(4000, 6000));
        robot.interact(stage.view::fit);
        FxConditions.await(() -> !panner.isVisible());
    }

    @Test
    void whileKeyIsHeldOneLooksElsewhere(FxRobot robot) throws Exception {
        stage.focus(robot, 0);
        SpectrogramView.State before = stage.view.state();
        robot.press(KeyCode.P);
        robot.interact(() -> {
            stage.view.zoomTime(1, 4, SpectrogramStage.SECONDS);
            stage.selection.focusedProperty().set(stage.clip(2));
        });
        assertThat(stage.view.state()).isNotEqualTo(before);
        robot.release(KeyCode.P);
        assertThat(stage.view.state()).isEqualTo(before);
        assertThat(stage.selection.focusedProperty().get()).isEqualTo(stage.clip(0));
    }

    @Test
    void anotherDataSetOrWindowEndsTheLookElsewhere(FxRobot robot) throws Exception {
        stage.focus(robot, 0);
        SpectrogramView.State before = stage.view.state();
        robot.press(KeyCode.P);
        robot.interact(() -> stage.view.zoomTime(1, 4, SpectrogramStage.SECONDS));
        // The headless platform leaves the focus with the first window, whatever other asks for it.
        robot.interact(() -> WindowHelper.setFocused(stage.scene.getWindow(), false));
        assertThat(stage.view.state()).isEqualTo(before);
        robot.release(KeyCode.P);
        robot.interact(() -> WindowHelper.setFocused(stage.scene.getWindow(), true));

        robot.press(KeyCode.P);
        robot.interact(() -> {
            stage.workbench.datasetProperty().set(stage.dataset);
            stage.selection.focusedProperty().set(stage.clip(2));
        });
        robot.release(KeyCode.P);
        assertThat(stage.selection.focusedProperty().get()).isEqualTo(stage.clip(2));
    }
}
