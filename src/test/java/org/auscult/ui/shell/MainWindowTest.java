package org.auscult.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.auscult.FxConditions;
import org.auscult.dataset.Dataset;
import org.auscult.dataset.FileProblem;
import org.auscult.dataset.ProblemKind;
import org.auscult.dataset.Recording;
import org.auscult.workbench.Fakes;
import org.auscult.workbench.Listing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
final class MainWindowTest {
    @TempDir
    static Path home;

    /** What is still asked for when the window has gone is nobody's wish any more. */
    private final ExecutorService lane = new ThreadPoolExecutor(
            1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), new ThreadPoolExecutor.DiscardPolicy());

    private FakeApplication application;

    @Start
    void start(Stage stage) {
        application = new FakeApplication(stage, home, 20, Platform::runLater, lane, List.of());
        stage.setWidth(1600);
        stage.setHeight(1000);
        stage.show();
    }

    @AfterEach
    void stop() {
        lane.shutdownNow();
    }

    @Test
    void opensTheDemoPlantFromTheWelcomePaneAndFiltersIt(FxRobot robot) throws Exception {
        assertThat(robot.lookup("#train").queryButton().isDisabled()).isTrue();
        openDemo(robot);
        assertThat(robot.lookup("#welcome").query().isVisible()).isFalse();
        assertThat(table(robot).getItems()).hasSize(120);
        assertThat(robot.lookup("#recordings-count").queryAs(Label.class).getText())
                .isEqualTo("120 recordings · DCASE 2020");

        robot.interact(
                () -> robot.lookup("#filter-text").queryAs(TextField.class).setText("PUMP 02 anomalous"));

        assertThat(table(robot).getItems())
                .hasSize(10)
                .allMatch(r -> r.machine().id().equals("02"));
        assertThat(robot.lookup("#recordings-count").queryAs(Label.class).getText())
                .startsWith("10 of 120 recordings");
        robot.clickOn("#filter-clear");
        assertThat(table(robot).getItems()).hasSize(120);
    }

    @Test
    void aTermThatCannotBeReadLeavesTheTermsBeforeIt(FxRobot robot) throws Exception {
        openDemo(robot);
        TextField filter = robot.lookup("#filter-text").queryAs(TextField.class);
        robot.clickOn(filter).write("type:pump nonsense>").type(KeyCode.ENTER);
        assertThat(robot.lookup("#filter-problem").queryAs(Label.class).getText())
                .isNotEmpty();
        assertThat(table(robot).getItems())
                .as("not by the word nonsense, typed a moment ago")
                .isNotEmpty()
                .allMatch(r -> r.machine().type().equals("pump"));
        robot.push(KeyCode.DOWN);
        assertThat(filter.getText()).isEqualTo("type:pump nonsense>");
    }

    @Test
    void aFilterThatHidesTheFocusedRecordingLeavesItFocused(FxRobot robot) throws Exception {
        openDemo(robot);
        Recording fan = application.dataset.recordings().get(3);
        robot.interact(() -> application.selection.focusedProperty().set(fan));
        assertThat(table(robot).getSelectionModel().getSelectedItem()).isEqualTo(fan);

        robot.interact(
                () -> robot.lookup("#filter-text").queryAs(TextField.class).setText("pump"));
        assertThat(application.selection.focusedProperty().get()).isEqualTo(fan);
        assertThat(table(robot).getSelectionModel().getSelectedItem()).isNull();

        robot.interact(() -> table(robot).getSelectionModel().select(2));
        assertThat(application.selection.focusedProperty().get())
                .isEqualTo(table(robot).getItems().get(2));
    }

    @Test
    void trainingPutsTheScoresIntoTheTable(FxRobot robot) throws Exception {
        openDemo(robot);
        robot.clickOn("#training-start");
        FxConditions.await(() -> canBeClicked(robot, "#stop-discard"));
        FxConditions.await(() -> application.workbench.experiments().size() == 1);

        assertThat(table(robot).getColumns().stream().map(column -> column.getId()))
                .contains("Fused", "Called", "S_maha", "S_id");
        assertCalled(robot, Double.NEGATIVE_INFINITY, "anomalous");
        assertCalled(robot, Double.POSITIVE_INFINITY, "normal");
        assertThat(application.notices.shown()).hasSize(1);
        assertThat(robot.lookup("#training-phase").queryAs(Label.class).getText())
                .startsWith("Done");
    }

    @Test
    void f6GoesThroughTheSectionsAndBack(FxRobot robot) throws Exception {
        openDemo(robot);
        robot.interact(() -> table(robot).requestFocus());
        List<String> parts = List.of("inspections", "plots", "tools", "recordings-pane");
        for (String part : parts) {
            robot.type(KeyCode.F6);
            assertThat(focused(robot)).as("after F6").contains(part);
        }
        for (String part : List.of("tools", "plots", "inspections", "recordings-pane")) {
            robot.press(KeyCode.SHIFT).type(KeyCode.F6).release(KeyCode.SHIFT);
            assertThat(focused(robot)).as("after Shift+F6").contains(part);
        }
    }

    @Test
    void aPaneIsFoundByItsName(FxRobot robot) throws Exception {
        openDemo(robot);
        robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        robot.write("go to roc").type(KeyCode.ENTER);
        assertThat(robot.lookup("#plots")
                        .queryAs(TabPane.class)
                        .getSelectionModel()
                        .getSelectedItem()
                        .getText())
                .isEqualTo("ROC");
        assertThat(focused(robot)).first().isEqualTo("plots");
    }

    /** The ids of what holds the focus and of all it lies in. */
    private static List<String> focused(FxRobot robot) {
        return Stream.<Node>iterate(
                        robot.lookup("#main-window").query().getScene().getFocusOwner(),
                        node -> node != null,
                        Node::getParent)
                .map(Node::getId)
                .filter(id -> id != null)
                .toList();
    }

    /** A threshold that all or no clips pass: what the cells on the screen say. */
    private void assertCalled(FxRobot robot, double threshold, String word) {
        robot.interact(() -> application
                .point
                .verdictsProperty()
                .get()
                .chosen()
                .keySet()
                .forEach(machine -> application.point.set(machine, threshold)));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.from(table(robot)).lookup(".condition-cell").queryAllAs(TableCell.class).stream()
                        .filter(cell -> "Called".equals(cell.getTableColumn().getId()))
                        .map(TableCell::getText)
                        .filter(text -> text != null && !text.isEmpty()))
                .isNotEmpty()
                .containsOnly(word);
    }

    /** A stop is there a moment before it can be clicked: it may lie under the second click of a double one. */
    private static boolean canBeClicked(FxRobot robot, String button) {
        return robot.lookup(button)
                .tryQuery()
                .filter(node -> node.isVisible() && !node.isDisabled())
                .isPresent();
    }

    @Test
    void aDoubleClickOnTheStartStartsATraining(FxRobot robot) throws Exception {
        openDemo(robot);
        robot.doubleClickOn("#training-start");
        FxConditions.await(() -> application.workbench.experiments().size() == 1);
        assertThat(application.workbench.experiments().get(0).stoppedEarly()).isFalse();
    }

    @Test
    void stoppingKeepsTheRunAndPauseHoldsIt(FxRobot robot) throws Exception {
        openDemo(robot);
        robot.clickOn("#training-start");
        FxConditions.await(() -> canBeClicked(robot, "#training-pause"));
        robot.clickOn("#training-pause");
        FxConditions.await(
                () -> robot.lookup("#training-pause").queryButton().getText().equals("Go on"));
        robot.clickOn("#queue-another");
        robot.clickOn("#training-start");
        FxConditions.await(() -> robot.lookup("#training-queue").query().isVisible());
        robot.clickOn("#stop-keep");
        FxConditions.await(() -> application.workbench.experiments().size() == 1);
        assertThat(application.workbench.experiments().get(0).stoppedEarly()).isTrue();
        FxConditions.await(() -> canBeClicked(robot, "#stop-finish"));
        robot.clickOn("#stop-finish");
        FxConditions.await(() -> application.workbench.experiments().size() == 2);
        assertThat(application.workbench.experiments().get(0).stoppedEarly()).isTrue();
        assertThat(robot.lookup("#training-queue").query().isVisible()).isFalse();
        Label phase = robot.lookup("#training-phase").queryAs(Label.class);
        FxConditions.await(() -> phase.getText().startsWith("Stopped early after "));
        assertThat(canBeSeen(phase)).isTrue();
        robot.interact(() -> application.workbench.datasetProperty().set(Fakes.untold(application.dataset)));
        assertThat(canBeSeen(phase)).as("of another data set").isFalse();
    }

    private static boolean canBeSeen(Node node) {
        return node.isVisible() && (node.getParent() == null || canBeSeen(node.getParent()));
    }

    @Test
    void whereNothingCanBeReadTheButtonLeadsToTheProblems(FxRobot robot) throws Exception {
        openDemo(robot);
        Dataset open = application.dataset;
        robot.interact(() -> {
            application.selection.listingProperty().set(Listing.ALL);
            application
                    .workbench
                    .datasetProperty()
                    .set(new Dataset(open.root(), open.recognition(), List.of(), open.problems(), Map.of()));
        });
        robot.clickOn("See what is wrong");
        TabPane tabs = robot.lookup("#recordings-pane .tab-pane").query();
        assertThat(tabs.getSelectionModel().getSelectedItem().getId()).isEqualTo("problems-tab");
    }

    @Test
    void discardKeepsNothing(FxRobot robot) throws Exception {
        openDemo(robot);
        robot.clickOn("#training-start");
        FxConditions.await(() -> canBeClicked(robot, "#stop-discard"));
        robot.clickOn("#stop-discard");
        FxConditions.await(() ->
                robot.lookup("#training-phase").queryAs(Label.class).getText().equals("Discarded"));
        assertThat(application.workbench.experiments()).isEmpty();
    }

    @Test
    void saysWhyATypeCannotBeLearned(FxRobot robot) throws Exception {
        openDemo(robot);
        robot.interact(() -> robot.lookup("#training-type")
                .queryAs(ChoiceBox.class)
                .getSelectionModel()
                .select(1));
        assertThat(robot.lookup("#training-start").queryAs(Button.class).isDisabled())
                .isTrue();
        assertThat(robot.lookup("#training-obstacle").queryAs(Label.class).getText())
                .contains("no normal training clips of pump");
    }

    @Test
    void problemsAreListedFilteredAndTaken(FxRobot robot) throws Exception {
        openDemo(robot);
        TabPane tabs = robot.lookup("#recordings-pane .tab-pane").query();
        robot.interact(() -> tabs.getSelectionModel().selectLast());
        TableView<FileProblem> problems = robot.lookup("#problems-table").queryTableView();
        FxConditions.await(() -> problems.getItems().size() == 2);
        assertThat(tabs.getTabs().get(3).getText()).isEqualTo("Problems (2)");
        assertThat(robot.lookup("#check-sound").queryAs(Button.class).isDisabled())
                .isTrue();

        robot.interact(
                () -> robot.lookup("#problems-filter").queryAs(TextField.class).setText("clipped"));
        assertThat(problems.getItems())
                .singleElement()
                .satisfies(p -> assertThat(p.kind()).isEqualTo(ProblemKind.CLIPPING));
        robot.interact(() -> application.selection.focusedProperty().set(null));
        robot.interact(() -> problems.getSelectionModel().selectFirst());
        assertThat(application.selection.focusedProperty().get())
                .isEqualTo(application.dataset.recordings().get(0));
    }

    @Test
    void theReadingCanBeChanged(FxRobot robot) throws Exception {
        openDemo(robot);
        TabPane tabs = robot.lookup("#recordings-pane .tab-pane").query();
        robot.interact(() -> tabs.getSelectionModel().select(2));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#reading-why").queryAs(Label.class).getText()).contains("DCASE 2020");
        assertThat(robot.lookup("#reading-counts").queryAs(Label.class).getText())
                .isEqualTo("40 clips to train on; to test 40 normal, 40 anomalous and 0 of unknown condition.");
        robot.interact(() -> {
            robot.lookup("#reading-clip").queryAs(TextField.class).setText("0");
            robot.lookup("#read-again").queryAs(Button.class).fire();
        });
        assertThat(robot.lookup(".danger-text").queryAs(Label.class).getText()).contains("at least 0.1 s");
        robot.interact(() -> {
            robot.lookup("#reading-clip").queryAs(TextField.class).setText("5");
            robot.lookup("#reading-clip").query().requestFocus();
        });
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(application
                        .settings
                        .scanSettings(application.dataset.root())
                        .cutting()
                        .clipSeconds())
                .isEqualTo(5);
    }

    private void openDemo(FxRobot robot) throws Exception {
        robot.clickOn("#welcome-open-demo");
        FxConditions.await(() -> application.workbench.datasetProperty().get() != null);
    }

    private static TableView<Recording> table(FxRobot robot) {
        return robot.lookup("#recordings-table").queryTableView();
    }
}
