package org.auscult.ui.plots;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.auscult.FxConditions;
import org.auscult.experiment.Experiment;
import org.auscult.workbench.Fakes;
import org.auscult.workbench.RunWords;
import org.auscult.workbench.TrainingQueue;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The curves of a training, as it runs and beside those of the pinned run. */
@ExtendWith(ApplicationExtension.class)
final class CurvesPaneTest {
    @TempDir
    Path folder;

    @AutoClose
    private PlotStage stage;

    @Start
    void start(Stage window) {
        stage = new PlotStage(window, folder);
    }

    @Test
    void theCurvesGrowWhileATrainingRunsAndThoseOfTheShownRunFollow(FxRobot robot) throws Exception {
        Experiment run = stage.run(1);
        Files.createDirectories(run.folder());
        PlotStage.writeHistory(run);
        PlotView curves = stage.plot("Curves");
        robot.interact(() -> {
            stage.workbench.datasetProperty().set(stage.dataset);
            stage.select("Curves");
            new TrainingQueue(stage.session).start(stage.dataset, run.settings());
        });
        FxConditions.await(() ->
                curves.table().size() > 20 && stage.session.runningProperty().get());
        assertThat(robot.lookup("#curves-legend-total").query().isVisible()).isTrue();
        robot.moveTo(robot.lookup("#curves-canvas").queryAs(Node.class));
        int before = curves.table().size();
        FxConditions.await(() -> curves.table().size() > before + 10);
        assertThat(robot.lookup("#curves-reading").queryAs(Label.class).getText())
                .as("what is under the resting pointer is read on, while batches come")
                .startsWith("Epoch ");
        robot.interact(() -> stage.session.discard());
        FxConditions.await(() -> !stage.session.runningProperty().get());
        robot.interact(() -> stage.workbench.shownProperty().set(run));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(curves.table())
                .contains(List.of("Losses", "total", "2.0000", "1.0", RunWords.titled(run)))
                .contains(List.of("Held-out scores", "S_id", "1.0000", "0.25", RunWords.titled(run)))
                .contains(List.of("Held-out AUC", "S_id", "1.0000", "0.75", RunWords.titled(run)));

        robot.interact(
                () -> robot.lookup("#curves-smoothing").queryAs(Slider.class).setValue(0));
        robot.clickOn("#curves-log");
        Node canvas = robot.lookup("#curves-canvas").query();
        Bounds all = canvas.localToScreen(canvas.getBoundsInLocal());
        robot.moveTo(all.getMaxX() - 15, all.getCenterY());
        assertThat(robot.lookup("#curves-reading").queryAs(Label.class).getText())
                .startsWith("Epoch 2.00")
                .contains("total 1.00 ")
                .contains("id 0.5");
        robot.clickOn(canvas).type(KeyCode.HOME);
        assertThat(robot.lookup("#curves-reading").queryAs(Label.class).getText())
                .startsWith("Epoch 0.00");
        robot.type(KeyCode.RIGHT, 3);
        assertThat(robot.lookup("#curves-reading").queryAs(Label.class).getText())
                .startsWith("Epoch 0.06");
        robot.type(KeyCode.END);
        assertThat(robot.lookup("#curves-reading").queryAs(Label.class).getText())
                .startsWith("Epoch 2.00");
        robot.clickOn("#curves-legend-id");
        robot.moveTo(all.getMaxX() - 15, all.getCenterY());
        assertThat(robot.lookup("#curves-reading").queryAs(Label.class).getText())
                .doesNotContain("id 0.5");

        robot.moveTo("#curves-log");
        robot.interact(() -> stage.frame("Curves").setMaxWidth(470));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#curves-reading").queryAs(Label.class).getTooltip())
                .as("what the numbers are is not cut in a narrow place")
                .isNull();
    }

    @Test
    void thePinnedRunsCurvesAreDashedBesideThoseOfTheShownOne(FxRobot robot) throws Exception {
        Experiment shown = stage.run(1);
        Experiment longer = stage.moved(stage.run(2));
        Experiment plain = Fakes.moved(stage.run(3), folder.resolve("plain"));
        Files.createDirectories(longer.folder());
        Files.createDirectories(shown.folder());
        PlotStage.writeHistory(shown);
        PlotStage.writeHistory(longer);
        Files.writeString(
                longer.folder().resolve("history.csv"),
                "Stage 2,4,1,2.0,0.7,,,0.0005,5,5,0\n",
                StandardOpenOption.APPEND);
        PlotView curves = stage.plot("Curves");
        robot.interact(() -> {
            stage.workbench.datasetProperty().set(stage.dataset);
            stage.workbench.experiments().setAll(shown, longer, plain);
            stage.workbench.shownProperty().set(shown);
            stage.workbench.pin(longer);
            stage.select("Curves");
        });
        WaitForAsyncUtils.waitForFxEvents();
        String pinned = "pinned: " + RunWords.ofType(longer);
        assertThat(curves.table())
                .contains(List.of("Losses", "total", "2.0000", "1.0", RunWords.titled(shown)))
                .contains(List.of("Losses", "total", "4.0000", "2.0", pinned));
        assertThat(robot.lookup("#curves-legend-total")
                        .queryAs(ToggleButton.class)
                        .getText())
                .isEqualTo("total  1.00, pinned 2.00");
        Label reading = robot.lookup("#curves-reading").queryAs(Label.class);
        robot.interact(
                () -> robot.lookup("#curves-smoothing").queryAs(Slider.class).setValue(0));
        robot.clickOn("#curves-canvas").type(KeyCode.END);
        assertThat(reading.getText()).as("as far as the longer").startsWith("Epoch 4.00 · total pinned 2.00 · id");
        robot.type(KeyCode.LEFT, 50);
        assertThat(reading.getText()).startsWith("Epoch 2.00 · total 1.00, pinned 1.00 · id");

        assertThat(PlotStage.textsOf(PlotStage.drawn(curves))).contains("total", pinned);
        assertThat(PlotStage.drawn(curves)).contains("stroke-dasharray");
        robot.clickOn("#curves-legend-pinned");
        assertThat(PlotStage.textsOf(PlotStage.drawn(curves))).contains("total").doesNotContain(pinned);

        robot.interact(() -> stage.workbench.pin(plain));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#curves-pinned-lack").queryAs(Label.class).getText())
                .startsWith("The pinned run's history can't be read: ");
        assertThat(robot.lookup("#curves-legend-pinned").tryQuery()).isEmpty();
    }
}
