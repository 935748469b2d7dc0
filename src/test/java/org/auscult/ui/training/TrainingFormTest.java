package org.auscult.ui.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.auscult.dataset.Dataset;
import org.auscult.detector.Detectors;
import org.auscult.detector.conformer.ConformerDetector;
import org.auscult.experiment.Workloads;
import org.auscult.workbench.Fakes;
import org.auscult.workbench.Forecast;
import org.auscult.workbench.Jobs;
import org.auscult.workbench.Notices;
import org.auscult.workbench.TrainingQueue;
import org.auscult.workbench.TrainingSession;
import org.auscult.workbench.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
final class TrainingFormTest {
    @TempDir
    private Path home;

    private final Workbench workbench = new Workbench();
    private final Dataset dataset = Fakes.dataset(Path.of("plant"), 20);
    private Consumer<Runnable> prompt = Runnable::run;

    @Start
    void start(Stage stage) {
        Detectors detectors = new Detectors(List.of(Fakes.detector("fake", "Fake"), new ConformerDetector()));
        Jobs jobs = new Jobs(Platform::runLater);
        TrainingSession session = Fakes.session(
                workbench,
                jobs,
                new Notices(),
                Runnable::run,
                Platform::runLater,
                Fakes.engine(1, 10, Duration.ofMillis(1)));
        Forecast forecast = new Forecast(
                new Workloads(detectors),
                Fakes.stepTimes(home),
                session,
                jobs,
                Runnable::run,
                work -> prompt.accept(work));
        workbench.datasetProperty().set(dataset);
        ScrollPane scroll =
                new ScrollPane(new TrainingForm(workbench, detectors, new TrainingQueue(session), forecast, () -> 2));
        scroll.setFitToWidth(true);
        stage.setScene(new Scene(scroll, 560, 860));
        stage.sizeToScene();
        stage.show();
    }

    private static void open(FxRobot robot) {
        robot.interact(
                () -> robot.lookup("#settings-editor").queryAs(TitledPane.class).setExpanded(true));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void type(FxRobot robot, String key, String text) {
        TextField field = robot.lookup("#setting-" + key.replace('.', '-')).queryAs(TextField.class);
        robot.interact(field::requestFocus);
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write(text);
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).tryQueryAs(Label.class).map(Label::getText).orElse("");
    }

    private static boolean canStart(FxRobot robot) {
        return !robot.lookup("#training-start").query().isDisabled();
    }

    @Test
    void aWrongValueIsRefusedWhereItStands(FxRobot robot) {
        open(robot);
        assertThat(canStart(robot)).isTrue();
        TextField field = robot.lookup("#setting-training-epochs").queryAs(TextField.class);
        double place = field.localToScene(0, 0).getY();
        type(robot, "training.epochs", "0");
        assertThat(field.localToScene(0, 0).getY()).as("typed in, it stays").isEqualTo(place);
        assertThat(text(robot, "#refusal-training-epochs")).isEqualTo("Must lie in 1 … 100");
        assertThat(canStart(robot)).isFalse();
        assertThat(text(robot, "#training-obstacle")).contains("must lie in 1 … 100");
        type(robot, "training.epochs", "many");
        assertThat(text(robot, "#refusal-training-epochs")).startsWith("Must be a whole number");
        type(robot, "training.epochs", "7");
        assertThat(text(robot, "#refusal-training-epochs")).isEmpty();
        assertThat(canStart(robot)).isTrue();
    }

    @Test
    void aFolderThatWasJustOpenedIsNotSaidToHoldNothing(FxRobot robot) {
        Queue<Runnable> waiting = new ArrayDeque<>();
        prompt = waiting::add;
        robot.interact(() -> workbench.datasetProperty().set(null));
        assertThat(text(robot, "#training-obstacle")).isEqualTo("Open a folder of recordings first");
        robot.interact(() -> workbench.datasetProperty().set(dataset));
        assertThat(text(robot, "#training-obstacle")).isEqualTo("Working out what the training takes");
        assertThat(canStart(robot)).isFalse();
        robot.interact(() -> waiting.forEach(Runnable::run));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(text(robot, "#training-obstacle")).startsWith("Learns from about");
        assertThat(canStart(robot)).isTrue();
    }

    @Test
    void whatWasChangedIsMarkedKeptOverPresetsTrainedWithAndReset(FxRobot robot) {
        open(robot);
        type(robot, "training.epochs", "7");
        robot.clickOn("#setting-network-deep");
        TitledPane editor = robot.lookup("#settings-editor").queryAs(TitledPane.class);
        assertThat(editor.getText()).isEqualTo("All settings · 2 are changed");
        ChoiceBox<?> preset = robot.lookup("#training-preset").queryAs(ChoiceBox.class);
        robot.interact(() -> preset.getSelectionModel().selectLast());
        assertThat(robot.lookup("#setting-training-epochs")
                        .queryAs(TextField.class)
                        .getText())
                .isEqualTo("7");
        robot.clickOn("#training-start");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(workbench.shownProperty().get().settings().overrides())
                .isEqualTo(Map.of("training.epochs", "7", "network.deep", "false"));

        robot.interact(
                () -> robot.lookup("#reset-training-epochs").queryButton().fire());
        assertThat(robot.lookup("#setting-training-epochs")
                        .queryAs(TextField.class)
                        .getText())
                .as("as the second preset has it")
                .isEqualTo("30");
        robot.clickOn("#settings-reset");
        assertThat(editor.getText()).isEqualTo("All settings");
    }

    @Test
    void whatDoesNotFitTogetherIsToldAtTheSettingThatTheDetectorNames(FxRobot robot) {
        open(robot);
        robot.interact(() -> robot.lookup("#training-detector")
                .queryAs(ChoiceBox.class)
                .getSelectionModel()
                .select(1));
        robot.clickOn("#settings-search").write("attention heads");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#setting-network-blocks").tryQuery())
                .as("not called so")
                .isEmpty();
        type(robot, "network.heads", "3");
        assertThat(canStart(robot)).isFalse();
        assertThat(text(robot, "#training-obstacle")).contains("Width must be a multiple of Attention heads");
        robot.interact(
                () -> robot.lookup("#settings-search").queryAs(TextField.class).clear());
        assertThat(text(robot, "#refusal-network-width")).startsWith("Must be a multiple of Attention heads");
        type(robot, "network.heads", "8");
        assertThat(canStart(robot)).isTrue();
    }

    @Test
    void theNameOfASettingIsReadWhole(FxRobot robot) {
        open(robot);
        robot.interact(() -> robot.lookup("#training-detector")
                .queryAs(ChoiceBox.class)
                .getSelectionModel()
                .select(1));
        type(robot, "training.augmentationWeight", "2");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("Weight λ₃ of augmentations •").tryQuery()).isPresent();
        assertThat(robot.lookup("Machines of all types as classes")
                        .queryLabeled()
                        .lookupAll(".text"))
                .allSatisfy(
                        shown -> assertThat(((Text) shown).getText()).isEqualTo("Machines of all types as classes"));
    }

    @Test
    void aStepIsMeasuredAndTheTimeToldAndTrainingsTeachIt(FxRobot robot) {
        assertThat(text(robot, "#training-cost")).contains("Will take 60 steps, none like it was measured");
        robot.clickOn("#training-measure");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(text(robot, "#training-cost"))
                .contains("about 2 min")
                .contains("60 steps of 2.00 s, measured here on");
        assertThat(text(robot, "#training-cost")).contains("2026");
        assertThat(robot.lookup("#training-measure").queryButton().getText()).isEqualTo("Measure again");
        robot.clickOn("#training-start");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(text(robot, "#training-cost"))
                .as("the fake training takes a millisecond a batch")
                .contains("60 steps of 0.00 s");
    }

    @Test
    void recordingsWithoutALabelAreToldHowToLabelThem(FxRobot robot) {
        robot.interact(() -> {
            workbench.datasetProperty().set(Fakes.untold(dataset));
            robot.lookup("#training-type")
                    .queryAs(ChoiceBox.class)
                    .getSelectionModel()
                    .select(1);
        });
        assertThat(text(robot, "#training-obstacle"))
                .startsWith("The recordings of pump have no label: put the normal ones into a folder named normal");
    }

    @Test
    void thatTooFewAreLearnedFromIsReadWholeInALowPane(FxRobot robot) {
        Label reason = robot.lookup("#training-obstacle").queryAs(Label.class);
        ScrollPane scroll = (ScrollPane) reason.getScene().getRoot();
        robot.interact(() -> {
            workbench.datasetProperty().set(Fakes.dataset(Path.of("plant"), 4));
            scroll.setFitToHeight(true);
            scroll.setMaxSize(460, 180);
            scroll.getScene().setRoot(new StackPane(scroll));
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(reason.getText())
                .contains(". Only 4 normal clips of fan 0")
                .endsWith(" to learn from: too few for its scores to mean much");
        assertThat(reason.getHeight()).isGreaterThanOrEqualTo(reason.prefHeight(reason.getWidth()));
    }

    @Test
    void theDetectorIsReadWholeInANarrowPane(FxRobot robot) {
        ChoiceBox<?> detector = robot.lookup("#training-detector").queryAs(ChoiceBox.class);
        ScrollPane scroll = (ScrollPane) detector.getScene().getRoot();
        robot.interact(() -> {
            detector.getSelectionModel().select(1);
            scroll.setMaxWidth(370);
            scroll.getScene().setRoot(new StackPane(scroll));
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.from(detector).lookup(".text").queryText().getText()).isEqualTo("Conformer (multitask)");
        assertThat(robot.lookup("#training-channel").query().isVisible())
                .as("there is one")
                .isFalse();
    }

    @Test
    void whatTheMachineCannotHoldIsRefusedBeforehand(FxRobot robot) {
        open(robot);
        type(robot, "training.epochs", "95");
        assertThat(text(robot, "#training-obstacle")).isEqualTo("This training needs too much memory");
        assertThat(canStart(robot)).isFalse();
    }
}
