package org.auscult.ui.plots;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.auscult.FxConditions;
import org.auscult.dataset.Recording;
import org.auscult.detector.EpochEmbeddings;
import org.auscult.evaluation.EpochFilm;
import org.auscult.experiment.EpochFiles;
import org.auscult.experiment.Experiment;
import org.auscult.workbench.Fakes;
import org.auscult.workbench.TrainingQueue;
import org.auscult.workbench.Viewport;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The epochs while a training runs and afterwards. */
@ExtendWith(ApplicationExtension.class)
final class EpochsPaneTest {
    @TempDir
    Path folder;

    @AutoClose
    private PlotStage stage;

    @Start
    void start(Stage window) {
        stage = new PlotStage(window, folder);
    }

    @Test
    void theEpochsFormWhileTheTrainingRunsAndAreScrubbedAfterwards(FxRobot robot) throws Exception {
        Experiment run = stage.run(1);
        for (int epoch = 1; epoch <= 4; epoch++) {
            EpochFiles.write(run.folder(), Fakes.epoch(stage.dataset, "fan", epoch));
        }
        robot.interact(() -> {
            stage.workbench.datasetProperty().set(stage.dataset);
            stage.select("Epochs");
            new TrainingQueue(stage.session).start(stage.dataset, run.settings());
        });
        FxConditions.await(() -> epochs().filmProperty().get().length() >= 2
                && stage.session.runningProperty().get());
        FxConditions.await(() -> !stage.session.runningProperty().get());
        robot.interact(() -> stage.workbench.shownProperty().set(run));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(epochs().filmProperty().get().epochs()).containsExactly(1, 2, 3, 4);
        assertThat(robot.lookup("#epochs-state").queryAs(Label.class).getText()).isEqualTo("Epoch 4 of 4");
        robot.clickOn("#epochs-moment");
        robot.push(KeyCode.HOME);
        assertThat(robot.lookup("#epochs-state").queryAs(Label.class).getText()).isEqualTo("Epoch 1 of 4");
        assertAllEpochsAreSeen(robot);
        robot.clickOn("#epochs-play");
        FxConditions.await(() ->
                robot.lookup("#epochs-state").queryAs(Label.class).getText().equals("Epoch 4 of 4"));
    }

    @Test
    void whatWasZoomedToAmongTheEpochsIsSeenAgainWithTheirRun(FxRobot robot) throws Exception {
        Experiment run = stage.run(1);
        EpochFiles.write(run.folder(), Fakes.epoch(stage.dataset, "fan", 1));
        stage.show(robot, run, "Epochs");
        FxConditions.await(() -> epochs().filmProperty().get().length() == 1);
        ScatterCanvas canvas = robot.lookup("#epochs-canvas").queryAs(ScatterCanvas.class);
        robot.interact(canvas::requestFocus).type(KeyCode.PLUS, 2);
        Viewport seen = canvas.view().part();
        assertThat(seen).isNotEqualTo(canvas.view().all());
        robot.interact(() -> stage.workbench.shownProperty().set(null));
        FxConditions.await(() -> epochs().filmProperty().get().length() == 0);
        assertThat(canvas.view().part()).isNotEqualTo(seen);
        robot.interact(() -> stage.workbench.shownProperty().set(run));
        FxConditions.await(() -> epochs().filmProperty().get().length() == 1);
        assertThat(canvas.view().part()).isEqualTo(seen);
    }

    @Test
    void theLegendOfTheEpochsCountsAndSelectsAMachinesProbes(FxRobot robot) throws Exception {
        Experiment run = stage.run(1);
        EpochFiles.write(run.folder(), Fakes.epoch(stage.dataset, "fan", 1));
        stage.show(robot, run, "Epochs");
        FxConditions.await(() -> epochs().filmProperty().get().length() == 1);
        Button entry = robot.from(epochs()).lookup(".dot-legend").queryAll().stream()
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow();
        List<Recording> probes = epochs().filmProperty().get().clips().stream()
                .filter(probe -> entry.getText().startsWith(probe.machine().toString()))
                .toList();
        assertThat(entry.getText()).endsWith("  " + probes.size());
        assertThat(robot.lookup("#epochs-sample").queryAs(Label.class).getText())
                .as("of all of the machine")
                .matches("Followed: \\d+ of \\d+ test clips, \\d+ held-out clips?");
        robot.clickOn(entry);
        assertThat(stage.selection.selectedProperty().get()).containsExactlyInAnyOrderElementsOf(probes);
    }

    @Test
    void theFilmOfATrainingHasNoEpochOfTheRunShownBefore(FxRobot robot) throws Exception {
        Experiment run = stage.run(1);
        EpochEmbeddings other = Fakes.epoch(stage.dataset, "fan", 4);
        EpochFiles.write(run.folder(), new EpochEmbeddings(1, other.clips(), other.embeddings()));
        stage.show(robot, run, "Epochs");
        FxConditions.await(() -> epochs().filmProperty().get().length() == 1);
        robot.interact(() -> new TrainingQueue(stage.session).start(stage.dataset, run.settings()));
        FxConditions.await(() -> epochs().filmProperty().get().length() == 2);
        assertThat(epochs().filmProperty().get().pictures().get(0))
                .isDeepEqualTo(EpochFilm.of(List.of(Fakes.epoch(stage.dataset, "fan", 1)))
                        .pictures()
                        .get(0));
    }

    @Test
    void aRunWithoutEpochsIsToldToHaveKeptNone(FxRobot robot) {
        robot.interact(() -> stage.select("Epochs"));
        assertThat(emptyWords(robot)).anyMatch(text -> text.endsWith("train the conformer."));
        robot.interact(() -> {
            stage.workbench.datasetProperty().set(stage.dataset);
            stage.workbench.shownProperty().set(stage.run(1));
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(emptyWords(robot)).anyMatch(text -> text.startsWith("This run kept no epochs"));
    }

    @Test
    void aRunWithNothingToFollowIsNotToldToHaveBeenTrainedTooEarly(FxRobot robot) {
        robot.interact(() -> {
            stage.select("Epochs");
            stage.workbench.datasetProperty().set(stage.dataset);
            stage.workbench.shownProperty().set(Fakes.learnedOnly(stage.run(1)));
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(emptyWords(robot))
                .anyMatch(
                        text -> text.startsWith("This run has no held-out and no test clips that could be followed."));
    }

    private void assertAllEpochsAreSeen(FxRobot robot) {
        Viewport seen = robot.lookup("#epochs-canvas")
                .queryAs(ScatterCanvas.class)
                .plane()
                .viewport();
        assertThat(epochs().filmProperty().get().pictures())
                .allSatisfy(picture -> assertThat(List.of(picture)).allSatisfy(place -> {
                    assertThat(place[0]).isBetween(seen.left(), seen.right());
                    assertThat(place[1]).isBetween(seen.bottom(), seen.top());
                }));
    }

    private List<String> emptyWords(FxRobot robot) {
        return robot.from(epochs()).lookup(".empty-state .label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }

    private EpochsPane epochs() {
        return (EpochsPane) stage.plot("Epochs").node();
    }
}
