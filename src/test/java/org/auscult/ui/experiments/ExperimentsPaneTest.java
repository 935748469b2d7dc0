package org.auscult.ui.experiments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Map;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.auscult.audio.Channel;
import org.auscult.dataset.Dataset;
import org.auscult.experiment.ExperimentSettings;
import org.auscult.score.ScoredClip;
import org.auscult.workbench.Fakes;
import org.auscult.workbench.Jobs;
import org.auscult.workbench.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class ExperimentsPaneTest {
    private final Workbench workbench = new Workbench();
    private final Dataset dataset = Fakes.dataset(Path.of("plant"), 8);

    @Start
    void start(Stage stage) {
        stage.setScene(
                new Scene(new ExperimentsPane(workbench, new Jobs(Platform::runLater), Runnable::run), 640, 400));
        stage.show();
    }

    @Test
    void ownWeightsAreTheFusionWhileTheirSlidersMove(FxRobot robot) {
        robot.interact(() -> {
            workbench.datasetProperty().set(dataset);
            workbench
                    .shownProperty()
                    .set(Fakes.experiment(
                            dataset,
                            new ExperimentSettings("spectrum", "quick", Map.of(), "fan", 1, Channel.FIRST, 0.1, 1),
                            false));
        });
        robot.clickOn("#own-weights");
        robot.interact(() -> robot.lookup("#weight-S_maha").query().requestFocus());
        robot.type(KeyCode.HOME);
        robot.interact(() -> robot.lookup("#weight-S_id").query().requestFocus());
        robot.type(KeyCode.END);
        ScoredClip clip = workbench.scoresProperty().get().clips().get(0);
        assertThat(workbench.scoresProperty().get().fused(clip)).isCloseTo(clip.z()[1], within(1e-12));
        ComboBox<?> fusion = robot.lookup("#fusion").queryComboBox();
        assertThat(fusion.getButtonCell().getText()).isEqualTo("Own weights: 1.00 S_id");

        robot.interact(() ->
                robot.lookup("#fusion").queryComboBox().getSelectionModel().select(0));
        assertThat(workbench.scoresProperty().get().fused(clip))
                .isCloseTo((clip.z()[0] + clip.z()[1]) / 2, within(1e-12));
        assertThat(robot.lookup("#own-weights").queryAs(ToggleButton.class).isSelected())
                .isFalse();
        assertThat(fusion.getItems()).as("the run's fusions alone").hasSize(2);
    }
}
