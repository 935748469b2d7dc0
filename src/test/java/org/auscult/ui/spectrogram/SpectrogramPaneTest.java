package org.auscult.ui.spectrogram;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.auscult.FxConditions;
import org.auscult.dataset.Dataset;
import org.auscult.feature.DisplaySpectrogram;
import org.auscult.ui.Figure;
import org.auscult.workbench.Form;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What the spectrogram is of, or why there is none. */
@ExtendWith(ApplicationExtension.class)
final class SpectrogramPaneTest {
    @AutoClose
    private SpectrogramStage stage;

    @Start
    void start(Stage window) {
        stage = new SpectrogramStage(window);
    }

    @Test
    void theChosenChannelIsSeenAndAnUnreadableFileSaysWhy(FxRobot robot) throws Exception {
        stage.focus(robot, 0);
        DisplaySpectrogram first = stage.spectrograms.shownProperty().get();
        robot.interact(() -> robot.lookup("#channel")
                .<ChoiceBox<Integer>>queryAs((Class) ChoiceBox.class)
                .setValue(1));
        FxConditions.await(() -> stage.spectrograms.shownProperty().get() != first);
        DisplaySpectrogram second = stage.spectrograms.shownProperty().get();
        int middle = second.frames() / 2 * second.bins();
        assertThat(second.decibels()[middle + 6000 * 1024 / SpectrogramStage.RATE])
                .isGreaterThan(-13);
        assertThat(second.decibels()[middle + 2000 * 1024 / SpectrogramStage.RATE])
                .isLessThan(-80);

        robot.interact(() -> stage.selection.focusedProperty().set(stage.clip(9)));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#sound-problem").queryAs(Label.class).getText())
                .contains("cut off; record it again");
        assertThat(robot.lookup("#play").queryAs(Button.class).isDisabled()).isTrue();
    }

    @Test
    void whyThereIsNoDeviationIsReadWholeUnderThePointer(FxRobot robot) {
        Label reason = robot.lookup("#no-deviation").queryAs(Label.class);
        robot.interact(() -> {
            reason.textProperty().unbind();
            reason.resize(200, 30);
            reason.setText("No deviation: " + "folder/".repeat(20) + "clip.wav: there is no such file or folder");
        });
        assertThat(reason.getTooltip().getText()).isEqualTo(reason.getText());
        assertThat(reason.isMouseTransparent()).isFalse();
    }

    @Test
    void thePictureNamesTheRecordingAndHasNoPlayhead(FxRobot robot) throws Exception {
        assertThat(stage.figure()).isEmpty();
        stage.focus(robot, 0);
        robot.clickOn(stage.at(0.5, 0.5));
        FxConditions.await(() -> robot.lookup("#playhead").query().isVisible());
        Figure named =
                WaitForAsyncUtils.waitForAsyncFx(5000, () -> stage.figure().orElseThrow());
        int[] there = pixels(named);
        robot.clickOn(stage.at(0.25, 0.5));
        assertThat(named.title().get(0))
                .startsWith(stage.selection.focusedProperty().get().name());
        assertThat(Arrays.equals(pixels(named), there))
                .as("painted alike wherever the playhead stands")
                .isTrue();
        assertThat(Arrays.stream(there).distinct().count()).isGreaterThan(20);
        assertThat(robot.lookup("#playhead").query().isVisible()).isTrue();
        assertThat(robot.lookup("#spectrogram-plot").query().getStyleClass()).contains("focusable-plot");
    }

    @Test
    void whatTakesLongToReadSaysSo(FxRobot robot) throws Exception {
        BooleanProperty reading = new SimpleBooleanProperty();
        ReadingNote note = new ReadingNote(reading);
        robot.interact(() -> {
            reading.set(true);
            assertThat(note.isVisible()).as("no flash").isFalse();
        });
        FxConditions.await(note::isVisible);
        robot.interact(() -> reading.set(false));
        assertThat(note.isVisible()).isFalse();
    }

    @Test
    void aFolderInWhichNothingCanBeReadLeadsToWhatIsWrong(FxRobot robot) {
        List<Form> asked = new ArrayList<>();
        robot.interact(() -> {
            stage.workbench.onAsked(Form.PROBLEMS, () -> asked.add(Form.PROBLEMS));
            stage.workbench
                    .datasetProperty()
                    .set(new Dataset(
                            stage.dataset.root(),
                            stage.dataset.recognition(),
                            List.of(),
                            stage.dataset.problems(),
                            stage.dataset.sounds()));
        });
        robot.clickOn("See what is wrong");
        assertThat(asked).containsExactly(Form.PROBLEMS);
    }

    private static int[] pixels(Figure figure) {
        BufferedImage image = new BufferedImage(400, 300, BufferedImage.TYPE_INT_ARGB);
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> figure.plot().paint(image.createGraphics(), 400, 300));
        return image.getRGB(0, 0, 400, 300, null, 0, 400);
    }
}
