package org.auscult.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.auscult.FxConditions;
import org.auscult.audio.Channel;
import org.auscult.experiment.Experiment;
import org.auscult.experiment.ExperimentSettings;
import org.auscult.workbench.Fakes;
import org.auscult.workbench.Form;
import org.auscult.workbench.RunWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Everything is found by a few letters, and every key is told. */
@ExtendWith(ApplicationExtension.class)
final class PaletteTest {
    @TempDir
    static Path home;

    private FakeApplication application;
    private Stage stage;

    @Start
    void start(Stage window) {
        stage = window;
        application = new FakeApplication(window, home, 20, Platform::runLater, Runnable::run, List.of());
        window.setWidth(1280);
        window.setHeight(800);
        window.show();
    }

    @Test
    void anActionIsFoundAndRun(FxRobot robot) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.K);
        assertThat(palette(robot).isVisible()).isTrue();
        robot.write("odp");
        assertThat(found(robot).getItems().get(0).title()).isEqualTo("Open Demo Plant");
        robot.push(KeyCode.ENTER);
        FxConditions.await(() -> application.workbench.datasetProperty().get() != null);
        assertThat(palette(robot).isVisible()).isFalse();
    }

    @Test
    void anActionIsFoundByTheWordsOfOtherPrograms(FxRobot robot) {
        assertThat(titles(robot, "night mode")).containsExactly("Light or Dark Theme");
    }

    @ParameterizedTest
    @CsvSource({"delete run, Move the Shown Run to the Trash", "sort, Go to Recordings"})
    void whatIsMeantStandsFirst(String query, String title, FxRobot robot) {
        assertThat(titles(robot, query)).startsWith(title);
    }

    @Test
    void aVerdictIsFoundAsAMark(FxRobot robot) {
        assertThat(titles(robot, "mark anomalous")).contains("Judge Anomalous and Go On");
    }

    @Test
    void theThemeIsFoundByWhatOneDoesToIt(FxRobot robot) {
        assertThat(titles(robot, "toggle theme")).first(STRING).containsIgnoringCase("theme");
    }

    /** What the palette finds by a query, the best first. */
    private static List<String> titles(FxRobot robot, String query) {
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.write(query);
        WaitForAsyncUtils.waitForFxEvents();
        return found(robot).getItems().stream().map(PaletteEntry::title).toList();
    }

    @Test
    void aRecentDataSetIsOpened(FxRobot robot) throws Exception {
        robot.interact(() -> application.settings.opened(application.dataset.root(), "120 recordings"));
        assertThat(titles(robot, "open recent")).startsWith("Open Recent: " + application.dataset.root());
        robot.push(KeyCode.ENTER);
        FxConditions.await(() -> application.workbench.datasetProperty().get() == application.dataset);
    }

    @Test
    void runsOfOneTitleAreToldApart(FxRobot robot) {
        List<Experiment> runs = LongStream.rangeClosed(1, 3).mapToObj(this::run).toList();
        robot.interact(() -> {
            application.workbench.datasetProperty().set(application.dataset);
            application.workbench.experiments().setAll(runs);
            application.workbench.shownProperty().set(runs.get(0));
        });
        assertThat(titles(robot, "fake fan"))
                .containsAll(runs.stream().map(RunWords::titled).toList());
    }

    private Experiment run(long seed) {
        Experiment run = Fakes.experiment(
                application.dataset,
                new ExperimentSettings("fake", "quick", Map.of(), "fan", seed, Channel.FIRST, 0.1, 1),
                false);
        return Fakes.moved(run, home.resolve("run-" + seed));
    }

    @Test
    void howTheFolderIsReadIsReachedAndAskedForByEmptyViews(FxRobot robot) throws Exception {
        robot.interact(() -> application.workbench.datasetProperty().set(application.dataset));
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.write("go to reading");
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#reading-why").query().isVisible()).isTrue();
        robot.interact(() -> application.workbench.askFor(Form.READING));
        assertThat(robot.lookup("#reading-truth").query().isFocused()).isTrue();
    }

    @Test
    void whatCanNotBeDoneSaysWhyAndStaysUndone(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.write("stop training");
        WaitForAsyncUtils.waitForFxEvents();
        PaletteEntry first = found(robot).getItems().get(0);
        assertThat(first.title()).isEqualTo("Stop Training Now and Keep");
        assertThat(first.obstacle()).isEqualTo("No training is running");
        assertThat(robot.from(palette(robot)).lookup(".label").queryAllAs(Label.class))
                .anyMatch(label -> label.getText().equals("No training is running"));
        robot.push(KeyCode.ENTER);
        assertThat(palette(robot).isVisible()).isTrue();
        robot.push(KeyCode.ESCAPE);
        assertThat(palette(robot).isVisible()).isFalse();
    }

    @Test
    void aRecordingIsFoundByItsNameAndTheFocusGoesBack(FxRobot robot) {
        robot.interact(() -> application.workbench.datasetProperty().set(application.dataset));
        Node table = robot.lookup("#recordings-table").query();
        robot.interact(table::requestFocus);
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.write("pump anomalous 02 17");
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.UP);
        robot.push(KeyCode.ENTER);
        assertThat(application.selection.focusedProperty().get()).isNotNull();
        assertThat(application.selection.focusedProperty().get().name())
                .isEqualTo("pump/test/anomalous_id_02_00000017.wav");
        assertThat(stage.getScene().getFocusOwner()).isSameAs(table);
    }

    @Test
    void theSheetHasEveryShortcut(FxRobot robot) {
        robot.push(KeyCode.F1);
        Node sheet = robot.lookup("#shortcut-sheet").query();
        assertThat(sheet.isVisible()).isTrue();
        List<String> words = robot.from(sheet).lookup(".label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
        application.actions.all().stream()
                .filter(action -> !action.shortcut().isEmpty())
                .forEach(action -> assertThat(words).contains(action.label(), Shortcuts.words(action)));
        assertThat(words).as("keys that are no actions").contains("Look elsewhere while it is held", "Backspace");
        assertThat(robot.from(sheet).lookup(".keys").queryAllAs(Label.class))
                .as("nothing is out of sight sideways")
                .allSatisfy(keys -> assertThat(
                                keys.localToScene(keys.getBoundsInLocal()).getMaxX())
                        .isLessThanOrEqualTo(sheet.getBoundsInParent().getMaxX()));
        assertThat(sheet.getBoundsInParent().getMaxX())
                .isLessThanOrEqualTo(stage.getScene().getWidth());
        List<KeyCode> reached = new ArrayList<>();
        robot.interact(() -> {
            stage.getScene().addEventFilter(KeyEvent.KEY_PRESSED, event -> reached.add(event.getCode()));
            robot.lookup("#theme").query().requestFocus();
        });
        robot.push(KeyCode.ESCAPE);
        assertThat(sheet.isVisible()).as("as F6 led away from it").isFalse();
        assertThat(reached).as("what clears a region").isEmpty();

        robot.push(KeyCode.F1);
        robot.interact(() -> {
            Scene next = new Scene(new Group());
            next.addEventFilter(KeyEvent.KEY_PRESSED, event -> reached.add(event.getCode()));
            stage.setScene(next);
        });
        reached.clear();
        robot.push(KeyCode.ESCAPE);
        assertThat(reached).as("the window shows something else").containsExactly(KeyCode.ESCAPE);
    }

    private static Node palette(FxRobot robot) {
        return robot.lookup("#command-palette").query();
    }

    private static ListView<PaletteEntry> found(FxRobot robot) {
        return robot.lookup("#palette-found").queryListView();
    }
}
