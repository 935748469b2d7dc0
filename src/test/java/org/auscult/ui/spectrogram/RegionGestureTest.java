package org.auscult.ui.spectrogram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.auscult.audio.Band;
import org.auscult.workbench.Region;
import org.auscult.workbench.Span;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A region by mouse and keyboard. */
@ExtendWith(ApplicationExtension.class)
final class RegionGestureTest {
    @AutoClose
    private SpectrogramStage stage;

    @Start
    void start(Stage window) {
        stage = new SpectrogramStage(window);
    }

    @Test
    void aRegionIsDraggedMovedPlayedLoopedAndCleared(FxRobot robot) throws Exception {
        stage.focus(robot, 0);
        SpectrogramStage.drag(robot, stage.at(0.25, 0.5), stage.at(0.5, 0.5));
        Span time = region().time();
        assertThat(time.from()).isCloseTo(1, within(0.03));
        assertThat(time.to()).isCloseTo(2, within(0.03));
        assertThat(region().band()).isNull();

        SpectrogramStage.drag(robot, stage.at(0.5, 0.3), stage.at(0.75, 0.3));
        assertThat(region().time().from()).as("the handle").isEqualTo(time.from());
        assertThat(region().time().to()).isCloseTo(3, within(0.03));

        robot.type(KeyCode.L);
        assertThat(stage.listening.modes().loopProperty().get()).isTrue();
        robot.type(KeyCode.S);
        assertThat(stage.listening.playingProperty().get()).isTrue();
        stage.output.play(3 * SpectrogramStage.RATE);
        assertThat(stage.listening.positionSeconds())
                .as("a round of two seconds, and one")
                .isCloseTo(2, within(0.05));
        robot.type(KeyCode.SPACE);
        assertThat(stage.listening.playingProperty().get()).isFalse();
        double stands = stage.listening.positionSeconds();
        assertThat(stands).isCloseTo(2, within(0.05));
        robot.type(KeyCode.ESCAPE);
        assertThat(region()).isNull();
        assertThat(stage.listening.positionSeconds()).as("no rewind").isEqualTo(stands);
    }

    @Test
    void aBoxIsABand(FxRobot robot) throws Exception {
        stage.focus(robot, 0);
        SpectrogramStage.drag(robot, stage.at(0.25, 0.25), stage.at(0.5, 0.5));
        Band band = region().band();
        assertThat(band.highHertz()).isCloseTo(6000, within(60.0));
        assertThat(band.lowHertz()).isCloseTo(4000, within(60.0));
        robot.type(KeyCode.S);
        stage.output.play(SpectrogramStage.RATE / 2);
        float most = 0;
        for (float sample : stage.output.samples()) {
            most = Math.max(most, Math.abs(sample));
        }
        assertThat(most).as("the tone of 2 kHz is not in it").isLessThan(0.001f);
    }

    @Test
    void aRegionIsMarkedMovedZoomedToAndClearedByKeyboardAlone(FxRobot robot) throws Exception {
        stage.focus(robot, 0);
        for (int i = 0;
                i < 20 && !"spectrogram-plot".equals(stage.scene.getFocusOwner().getId());
                i++) {
            robot.type(KeyCode.TAB);
        }
        robot.type(KeyCode.HOME).type(KeyCode.RIGHT, 10).type(KeyCode.OPEN_BRACKET);
        assertThat(region().time().from()).isCloseTo(0.8, within(1e-6));
        assertThat(region().time().to()).isEqualTo(SpectrogramStage.SECONDS);
        robot.type(KeyCode.END).type(KeyCode.LEFT, 20).type(KeyCode.CLOSE_BRACKET);
        assertThat(region().time().from()).isCloseTo(0.8, within(1e-6));
        assertThat(region().time().to()).isCloseTo(2.4, within(1e-6));
        assertThat(region().band()).isNull();

        robot.push(KeyCode.SHIFT, KeyCode.RIGHT).push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.LEFT);
        assertThat(region().time().to()).as("a step on, a leap back").isCloseTo(2.22, within(1e-6));
        robot.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.RIGHT);
        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.SHIFT, KeyCode.LEFT);
        assertThat(region().time().from()).isCloseTo(0.62, within(1e-6));
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.SHIFT, KeyCode.UP);
        assertThat(region().band().highHertz()).isCloseTo(7960, within(1e-6));
        assertThat(region().band().lowHertz()).isCloseTo(400, within(1e-6));
        assertThat(SpectrogramStage.readOut(robot)).isEqualTo("Region 0.620–2.220 s, 400–7960 Hz");

        robot.type(KeyCode.Z);
        assertThat(stage.view.timeProperty().get()).isEqualTo(region().time());
        assertThat(stage.view.frequencyProperty().get())
                .isEqualTo(new Span(region().band().lowHertz(), 7960));
        robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
        assertThat(region().time().to()).as("a finer step, as all is larger").isCloseTo(2.228, within(1e-6));
        assertThat(stage.view.timeProperty().get().to()).as("the view follows").isCloseTo(2.228, within(1e-6));
        robot.type(KeyCode.W);
        assertThat(region().band()).isNull();
        robot.type(KeyCode.ESCAPE);
        robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
        assertThat(region()).isNull();
    }

    @Test
    void theNextAnomalousPlaceIsJumpedToAndTheMostAnomalousSecondMarked(FxRobot robot) throws Exception {
        robot.interact(() -> stage.workbench.datasetProperty().set(stage.dataset));
        stage.focus(robot, 3);
        robot.type(KeyCode.N);
        assertThat(stage.listening.positionSeconds()).isBetween(2.9, 3.1);
        robot.type(KeyCode.M);
        assertThat(region().time().from()).isBetween(2.0, 3.0);
        assertThat(region().time().length()).isCloseTo(1, within(1e-9));
        robot.interact(() -> stage.listening.regionProperty().set(new Region(new Span(0, 0.5), new Band(100, 200))));
        robot.type(KeyCode.N);
        assertThat(region().time().from())
                .as("a region that does not loop stays")
                .isZero();
        robot.type(KeyCode.L, KeyCode.N);
        Region snapped = region();
        assertThat(snapped.time().from() + 0.25).isBetween(2.9, 3.1);
        assertThat(snapped.time().length()).isCloseTo(0.5, within(1e-9));
        assertThat(snapped.band()).isEqualTo(new Band(100, 200));
    }

    private Region region() {
        return stage.listening.regionProperty().get();
    }
}
