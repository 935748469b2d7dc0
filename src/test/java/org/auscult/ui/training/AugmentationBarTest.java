package org.auscult.ui.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.SplittableRandom;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.auscult.audio.FakeOutput;
import org.auscult.audio.Waveform;
import org.auscult.dataset.Dataset;
import org.auscult.dataset.Recording;
import org.auscult.feature.ClipSource;
import org.auscult.feature.FakeSource;
import org.auscult.feature.augmentation.AugmentationSettings;
import org.auscult.workbench.Fakes;
import org.auscult.workbench.Jobs;
import org.auscult.workbench.Listening;
import org.auscult.workbench.Notices;
import org.auscult.workbench.Selection;
import org.auscult.workbench.Sounds;
import org.auscult.workbench.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
final class AugmentationBarTest {
    private final Dataset dataset = Fakes.dataset(Path.of("plant"), 4);
    private final Selection selection = new Selection(new Workbench());
    private final Queue<Runnable> lane = new ArrayDeque<>();
    private final Jobs jobs = new Jobs(Platform::runLater);
    private final List<Recording> read = new ArrayList<>();
    private final List<Boolean> auditioning = new ArrayList<>();
    private Listening listening;

    private final ClipSource source = new FakeSource() {
        @Override
        public float[] samples(Recording recording) {
            read.add(recording);
            return new float[16000];
        }
    };

    @Start
    void start(Stage stage) {
        Sounds sounds = new Sounds(jobs, Runnable::run, recording -> Waveform.mono(new float[16000], 16000));
        listening = new Listening(selection, sounds, jobs, Runnable::run, Platform::runLater, new FakeOutput());
        listening.auditioningProperty().addListener((property, old, isHeard) -> auditioning.add(isHeard));
        selection.focusedProperty().set(clip(0));
        AugmentationBar bar = new AugmentationBar(
                selection,
                source,
                listening,
                jobs,
                lane::add,
                new Notices(),
                AugmentationSettings.gentle(),
                new SplittableRandom(1));
        stage.setScene(new Scene(bar, 600, 60));
        stage.show();
    }

    @AfterEach
    void close() {
        listening.close();
    }

    private Recording clip(int place) {
        return dataset.recordings().get(place);
    }

    private void work() {
        while (!lane.isEmpty()) {
            lane.remove().run();
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    @Test
    void ofTwoPressesOnlyTheLastIsHeard(FxRobot robot) {
        robot.clickOn("#augmentation-listen").clickOn("#augmentation-listen");
        work();
        assertThat(read).as("the first is not even made").containsExactly(clip(0));
        assertThat(auditioning).containsExactly(true);
    }

    @Test
    void aRecordingThatIsNoLongerFocusedIsNotHeard(FxRobot robot) {
        robot.clickOn("#augmentation-listen");
        robot.interact(() -> selection.focusedProperty().set(clip(1)));
        work();
        assertThat(auditioning).isEmpty();
        robot.clickOn("#augmentation-listen");
        work();
        assertThat(auditioning).containsExactly(true);
    }
}
