package org.auscult.ui.plots;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.stage.Stage;
import org.auscult.FxConditions;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Published results beside those of one's own runs. */
@ExtendWith(ApplicationExtension.class)
final class PublishedPaneTest {
    @TempDir
    Path folder;

    @AutoClose
    private PlotStage stage;

    @Start
    void start(Stage window) {
        stage = new PlotStage(window, folder);
    }

    @Test
    void besidePublishedResultsStandsTheMeanOfOnesOwnRuns(FxRobot robot) throws Exception {
        robot.interact(() -> {
            stage.workbench.datasetProperty().set(stage.dataset);
            stage.workbench.experiments().setAll(stage.run(1), stage.moved(stage.run(2)));
        });
        FxConditions.await(() -> stage.table("Published").get(1).get(1).endsWith("; mean of 2 runs"));
        assertThat(stage.table("Published").get(1).get(0)).isEqualTo("Your runs: spectrum, quick");
    }
}
