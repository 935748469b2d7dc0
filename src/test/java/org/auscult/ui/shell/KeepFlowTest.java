package org.auscult.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.PickResult;
import javafx.stage.Stage;
import org.auscult.FxConditions;
import org.auscult.dataset.Dataset;
import org.auscult.dataset.Recording;
import org.auscult.workbench.Fakes;
import org.auscult.workbench.Judgement;
import org.auscult.workbench.Mark;
import org.auscult.workbench.RecordingFilter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Steps back, steps again, and verdicts, by the keyboard. */
@ExtendWith(ApplicationExtension.class)
final class KeepFlowTest {
    @TempDir
    Path home;

    private FakeApplication application;
    private Stage stage;

    @Start
    void start(Stage window) {
        stage = window;
        application = new FakeApplication(
                window,
                home,
                20,
                Platform::runLater,
                Runnable::run,
                List.of(Fakes.experiment(Fakes.dataset(home.resolve("plant"), 20), Fakes.settings(), false)));
        window.setWidth(1600);
        window.setHeight(1000);
        window.show();
    }

    @BeforeEach
    void open(FxRobot robot) throws Exception {
        robot.clickOn("#welcome-open-demo");
        FxConditions.await(() -> application.workbench.shownProperty().get() != null);
        robot.interact(() -> table(robot).requestFocus());
    }

    @Test
    void aFilterIsUndoneAndTheMenuSaysSo(FxRobot robot) {
        MenuItem undo = menuItem(robot, "menu-undo");
        assertThat(undo.isDisable()).isTrue();
        robot.clickOn("#filter-text");
        robot.write("type:pump");
        robot.push(KeyCode.ENTER);
        robot.interact(() -> table(robot).requestFocus());
        assertThat(application.selection.filterProperty().get().text()).isEqualTo("type:pump");
        assertThat(undo.getText()).isEqualTo("Undo Filter");

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(application.selection.filterProperty().get().text()).isEmpty();
        assertThat(menuItem(robot, "menu-redo").getText()).isEqualTo("Redo Filter");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertThat(application.selection.filterProperty().get().text()).isEqualTo("type:pump");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        assertThat(application.selection.filterProperty().get().text()).isEqualTo("type:pump");
        assertThat(robot.lookup("#filter-text").queryAs(TextField.class).getText())
                .isEqualTo("type:pump");
    }

    @Test
    void aFilterIsUndoneFromWithinItsFieldToo(FxRobot robot) {
        robot.clickOn("#filter-text");
        robot.interact(() -> application.selection.filterProperty().set(new RecordingFilter("type:pump")));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(application.selection.filterProperty().get().text()).isEmpty();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertThat(application.selection.filterProperty().get().text()).isEqualTo("type:pump");
        robot.write("x:");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(robot.lookup("#filter-text").queryAs(TextField.class).getText())
                .as("what is no filter yet is the field's to take back")
                .isEqualTo("type:pump");
    }

    @Test
    void aRightClickOnARunOffersWhatCanBeDoneWithIt(FxRobot robot) throws Exception {
        robot.clickOn("#tab-runs");
        ListView<?> runs = robot.lookup("#runs").queryListView();
        robot.interact(() -> runs.getSelectionModel().clearSelection());
        robot.rightClickOn(robot.from(runs).lookup(".run-auc").<Node>query());
        // No menu is asked for by a press without a screen.
        robot.interact(() -> runs.fireEvent(new ContextMenuEvent(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED, 20, 20, 20, 20, false, new PickResult(runs, 20, 20))));
        ContextMenu menu = runs.getContextMenu();
        assertThat(menu.isShowing()).isTrue();
        assertThat(runs.getSelectionModel().getSelectedItem())
                .isEqualTo(application.workbench.shownProperty().get());
        assertThat(menu.getItems())
                .extracting(MenuItem::getText)
                .contains("Write the Report of the Shown Run", "Copy the Shown Run's Settings as Command");
        robot.interact(() -> menu.getItems().get(menu.getItems().size() - 1).fire());
        FxConditions.await(() -> application.workbench.experiments().isEmpty());
    }

    @Test
    void backAndForwardBringTabsAndFocus(FxRobot robot) throws Exception {
        Recording first = application.selection.focusedProperty().get();
        TabPane plots = robot.lookup("#plots").queryAs(TabPane.class);
        settle();
        robot.push(KeyCode.J);
        Recording second = application.selection.focusedProperty().get();
        assertThat(second).isNotEqualTo(first);
        settle();
        robot.clickOn("#tab-roc");
        assertThat(plots.getSelectionModel().getSelectedIndex()).isEqualTo(1);
        robot.interact(() -> table(robot).requestFocus());

        robot.push(KeyCode.ALT, KeyCode.LEFT);
        assertThat(plots.getSelectionModel().getSelectedIndex()).isZero();
        assertThat(application.selection.focusedProperty().get()).isEqualTo(second);
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        assertThat(application.selection.focusedProperty().get()).isEqualTo(first);
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(application.selection.focusedProperty().get()).isEqualTo(second);
        assertThat(plots.getSelectionModel().getSelectedIndex()).isEqualTo(1);
    }

    @Test
    void theColumnOfVerdictsGoesWithItsDataSet(FxRobot robot) {
        robot.interact(() -> application
                .selection
                .focusedProperty()
                .set(table(robot).getItems().get(2)));
        robot.push(KeyCode.DIGIT1);
        robot.interact(() -> application.workbench.datasetProperty().set(application.dataset.withProblems(List.of())));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(whatIsSaid(robot)).as("the same, checked").containsExactly("Verdict");
        robot.interact(() -> application.workbench.datasetProperty().set(Fakes.dataset(Path.of("another"), 20)));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(whatIsSaid(robot)).isEmpty();
    }

    @Test
    void aKeyJudgesAndGoesOn(FxRobot robot) {
        List<Recording> rows = List.copyOf(table(robot).getItems());
        robot.interact(() -> application.selection.focusedProperty().set(rows.get(2)));
        assertThat(whatIsSaid(robot)).as("nobody has said anything").isEmpty();
        robot.push(KeyCode.DIGIT1);
        robot.push(KeyCode.DIGIT2);
        robot.push(KeyCode.DIGIT3);
        assertThat(whatIsSaid(robot)).containsExactly("Verdict");
        assertThat(application.selection.focusedProperty().get()).isEqualTo(rows.get(5));
        assertThat(judgement(rows.get(2)).mark()).isEqualTo(Mark.ANOMALOUS);
        assertThat(judgement(rows.get(3)).mark()).isEqualTo(Mark.NORMAL);
        assertThat(judgement(rows.get(4)).mark()).isEqualTo(Mark.UNSURE);
        assertThat(table(robot).getColumns())
                .anyMatch(column -> "Verdict".equals(column.getId())
                        && column.isVisible()
                        && "anomalous".equals(column.getCellData(2)));
        robot.clickOn("#tab-review");
        assertThat(robot.lookup("#review-count").queryAs(Label.class).getText())
                .isEqualTo("3 of 120 listed are judged");
        assertThat(robot.lookup("#review-with-labels").queryAs(Label.class).getText())
                .contains("of 2 (");

        robot.interact(() -> {
            application.selection.focusedProperty().set(rows.get(3));
            table(robot).requestFocus();
        });
        robot.push(KeyCode.DIGIT0);
        assertThat(judgement(rows.get(3))).isEqualTo(Judgement.NONE);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(judgement(rows.get(3)).mark()).isEqualTo(Mark.NORMAL);
    }

    @Test
    void enterOpensTheNoteAndDigitsInItAreText(FxRobot robot) {
        List<Recording> rows = List.copyOf(table(robot).getItems());
        robot.interact(() -> application.selection.focusedProperty().set(rows.get(2)));
        robot.push(KeyCode.ENTER);
        Node note = robot.lookup("#review-note").query();
        assertThat(stage.getScene().getFocusOwner()).isSameAs(note);
        robot.write("1 jolt, 2 knocks");
        assertThat(application.selection.focusedProperty().get()).isEqualTo(rows.get(2));
        robot.push(KeyCode.ENTER);
        assertThat(judgement(rows.get(2))).isEqualTo(new Judgement(null, "1 jolt, 2 knocks"));
        assertThat(whatIsSaid(robot)).containsExactly("Note");
        assertThat(stage.getScene().getFocusOwner()).isSameAs(table(robot));
        assertThat(application.review.judgementsProperty().get().byName()).hasSize(1);
        assertThat(robot.from(table(robot)).lookup("1 jolt, 2 knocks").<Node>query())
                .as("it stands in the list")
                .isNotNull();

        robot.push(KeyCode.ENTER);
        robot.write(" and a lie");
        robot.push(KeyCode.ESCAPE);
        assertThat(judgement(rows.get(2)).note()).isEqualTo("1 jolt, 2 knocks");
    }

    @Test
    void aNoteIsKeptForItsRecordingWhenAnotherIsClicked(FxRobot robot) {
        List<Recording> rows = List.copyOf(table(robot).getItems());
        robot.interact(() -> application.selection.focusedProperty().set(rows.get(2)));
        robot.push(KeyCode.ENTER);
        robot.write("scrapes");
        robot.clickOn(robot.from(table(robot))
                .lookup((TableRow<?> row) -> row.getItem() == rows.get(4))
                .<TableRow<?>>query());
        assertThat(application.selection.focusedProperty().get()).isEqualTo(rows.get(4));
        assertThat(judgement(rows.get(2)).note()).isEqualTo("scrapes");
        assertThat(judgement(rows.get(4))).isEqualTo(Judgement.NONE);
    }

    @Test
    void aNoteTypedWhileTheDataSetIsReadAgainIsKept(FxRobot robot) {
        List<Recording> rows = List.copyOf(table(robot).getItems());
        robot.interact(() -> application.selection.focusedProperty().set(rows.get(2)));
        robot.push(KeyCode.ENTER);
        robot.write("whistles");
        Dataset again = new Dataset(
                application.dataset.root(),
                application.dataset.recognition(),
                application.dataset.recordings(),
                List.of(),
                Map.of());
        robot.interact(() -> application.workbench.datasetProperty().set(again));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(judgement(rows.get(2)).note()).isEqualTo("whistles");
    }

    @Test
    void aRunInTheTrashIsBroughtBackByItsNotice(FxRobot robot) {
        robot.interact(() -> application.actions.named("run-delete").run().run());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(application.workbench.experiments()).isEmpty();
        robot.clickOn("#notices .button");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(application.workbench.experiments()).hasSize(1);
        assertThat(application.workbench.shownProperty().get()).isNotNull();
        assertThat(application.notices.shown()).isEmpty();
    }

    @Test
    void lettersAndDigitsInAFieldAreNoShortcuts(FxRobot robot) {
        Recording focused = application.selection.focusedProperty().get();
        robot.clickOn("#filter-text");
        robot.write("jk123");
        assertThat(robot.lookup("#filter-text").queryAs(TextField.class).getText())
                .isEqualTo("jk123");
        assertThat(application.selection.focusedProperty().get()).isEqualTo(focused);
        assertThat(application.review.judgementsProperty().get().byName()).isEmpty();
    }

    @Test
    void lettersWorkWhileNothingHasTheFocus(FxRobot robot) {
        Recording focused = application.selection.focusedProperty().get();
        robot.interact(() -> stage.getScene().getRoot().requestFocus());
        robot.push(KeyCode.J);
        assertThat(application.selection.focusedProperty().get()).isNotEqualTo(focused);
        robot.clickOn("#tab-roc");
        robot.push(KeyCode.DIGIT1);
        assertThat(application.review.judgementsProperty().get().byName()).hasSize(1);
    }

    @Test
    void aDigitBesideTheFieldsOfAFormIsNoVerdict(FxRobot robot) {
        Node start = robot.lookup("#training-start").query();
        robot.interact(start::requestFocus);
        assertThat(start.isFocused()).isTrue();
        robot.push(KeyCode.DIGIT2);
        assertThat(application.review.judgementsProperty().get().byName()).isEmpty();
    }

    /** The columns with the user's words that are shown. */
    private static List<String> whatIsSaid(FxRobot robot) {
        return table(robot).getVisibleLeafColumns().stream()
                .map(TableColumn::getId)
                .filter(List.of("Verdict", "Note")::contains)
                .toList();
    }

    private Judgement judgement(Recording recording) {
        return application.review.judgementsProperty().get().of(recording);
    }

    /** A burst has ended: the fake window's rest is 50 ms. */
    private static void settle() {
        WaitForAsyncUtils.sleep(250, TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static MenuItem menuItem(FxRobot robot, String id) {
        return robot.lookup("#menu-bar").queryAs(MenuBar.class).getMenus().stream()
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> id.equals(item.getId()))
                .findFirst()
                .orElseThrow();
    }

    private static TableView<Recording> table(FxRobot robot) {
        return robot.lookup("#recordings-table").queryTableView();
    }
}
