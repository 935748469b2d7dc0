package org.auscult.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.auscult.FxConditions;
import org.auscult.audio.Channel;
import org.auscult.dataset.Dataset;
import org.auscult.experiment.Experiment;
import org.auscult.experiment.ExperimentSettings;
import org.auscult.experiment.RunEvaluation;
import org.auscult.workbench.Fakes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What was used last is one click away. */
@ExtendWith(ApplicationExtension.class)
final class WelcomeTest {
    @TempDir
    Path home;

    private FakeApplication application;
    private Experiment run;
    private Path root;

    @Start
    void start(Stage stage) throws IOException {
        Dataset dataset = Fakes.dataset(home.resolve("plant"), 12);
        root = Files.createDirectories(dataset.root());
        run = Fakes.experiment(
                dataset, new ExperimentSettings("fake", "quick", Map.of(), "fan", 1, Channel.FIRST, 0.1, 1), false);
        application = new FakeApplication(stage, home, 12, Platform::runLater, Runnable::run, List.of(run));
        stage.setWidth(1280);
        stage.setHeight(800);
        stage.show();
    }

    @Test
    void aRecentRunTellsHowGoodItIsAndOpensItsRecordings(FxRobot robot) throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        Button entry = entry(robot);
        assertThat(entry.getAccessibleText())
                .contains(
                        "Fake · fan · quick",
                        "seed 1 · ",
                        String.format(java.util.Locale.ROOT, "mean AUC %.3f", RunEvaluation.meanAuc(run)),
                        "on plant");
        assertThat(RunEvaluation.meanAuc(run)).isBetween(0.5, 1.0);
        assertThat(narrow(robot, entry))
                .as("the number is whole where there is little room")
                .anyMatch(text -> text.matches("mean AUC \\d\\.\\d{3}"));
        robot.clickOn(entry);
        await();
        assertThat(application.workbench.shownProperty().get()).isEqualTo(run);
    }

    @Test
    void aRunWhoseRecordingsAreGoneSaysSo(FxRobot robot) throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        Files.delete(root);
        robot.interact(() -> application.runs.refresh());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(entry(robot).isDisabled()).isTrue();
        assertThat(entry(robot).getAccessibleText())
                .contains("recordings moved? open their folder", root.toString(), "seed 1 · ");
        assertThat(narrow(robot, entry(robot)))
                .as("which run it is stays told")
                .anyMatch(text -> text.equals(run.title()));
    }

    @Test
    void aRecentFolderIsNamedByItsEndAndOpensByTheKeyboard(FxRobot robot) throws Exception {
        robot.interact(() -> application.settings.opened(root, "DCASE 2020, 144 recordings"));
        WaitForAsyncUtils.waitForFxEvents();
        Button entry = entry(robot);
        assertThat(entry.getAccessibleText()).isEqualTo("plant, in " + home + ", DCASE 2020, 144 recordings");
        robot.interact(entry::requestFocus);
        robot.push(KeyCode.SPACE);
        await();
        assertThat(application.workbench.datasetProperty().get()).isEqualTo(application.dataset);
    }

    @Test
    void aRecentFolderThatIsGoneSaysSoUntilItIsBack(FxRobot robot) throws Exception {
        robot.interact(() -> application.settings.opened(root, "DCASE 2020, 144 recordings"));
        Files.delete(root);
        robot.interact(application.folders::refresh);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(entry(robot).getAccessibleText()).contains("plant, in " + home, "not there now");
        Files.createDirectory(root);
        robot.interact(application.folders::refresh);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(entry(robot).getAccessibleText()).endsWith("DCASE 2020, 144 recordings");
    }

    @Test
    void theDataSetsStandUnderACardThoughThereAreNoRuns(FxRobot robot) {
        robot.interact(() -> {
            application.settings.opened(root, "DCASE 2020, 144 recordings");
            application.runs.shown().clear();
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(left(robot, ".recent-entry")).isEqualTo(left(robot, ".choice"));
    }

    private static double left(FxRobot robot, String query) {
        Node node = robot.lookup(query).query();
        return node.localToScreen(node.getBoundsInLocal()).getMinX();
    }

    /** The first. */
    private static Button entry(FxRobot robot) {
        return robot.lookup(".recent-entry").queryButton();
    }

    private static Stream<String> narrow(FxRobot robot, Button entry) {
        robot.interact(() -> {
            entry.setMaxWidth(220);
            entry.getParent().layout();
        });
        return entry.lookupAll(".text").stream().map(text -> ((Text) text).getText());
    }

    private void await() throws Exception {
        FxConditions.await(() -> application.workbench.shownProperty().get() != null);
    }
}
