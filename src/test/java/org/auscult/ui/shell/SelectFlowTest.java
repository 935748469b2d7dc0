package org.auscult.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.auscult.FxConditions;
import org.auscult.dataset.Recording;
import org.auscult.ui.Decimals;
import org.auscult.workbench.Fakes;
import org.auscult.workbench.Listing;
import org.auscult.workbench.RecordingFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Listing and selecting recordings in the table, by mouse and by keyboard. */
@ExtendWith(ApplicationExtension.class)
final class SelectFlowTest {
    @TempDir
    static Path home;

    private FakeApplication application;

    @Start
    void start(Stage stage) {
        application = new FakeApplication(stage, home, 20, Platform::runLater, Runnable::run, List.of());
        application.workbench.datasetProperty().set(application.dataset);
        stage.setWidth(1600);
        stage.setHeight(1000);
        stage.show();
    }

    @Test
    void aQueryIsTypedCorrectedSwitchedOffAndCleared(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
        robot.write("type:pump id:02");
        assertThat(listed()).hasSize(20).allMatch(r -> r.machine().toString().equals("pump 02"));
        robot.write(" condition:brok").type(KeyCode.ENTER);
        assertThat(problem(robot)).startsWith("condition is normal, anomalous or unknown, not brok");
        assertThat(listed()).hasSize(20);
        robot.type(KeyCode.ESCAPE);
        assertThat(problem(robot)).isEmpty();
        assertThat(text(robot).getText()).isEqualTo("type:pump id:02");

        robot.clickOn(chip(robot, "id: 02"));
        assertThat(text(robot).getText()).isEqualTo("type:pump ~id:02");
        assertThat(listed()).hasSize(40);
        robot.type(KeyCode.F3);
        assertThat(listed()).hasSize(120);
        robot.type(KeyCode.F3);
        assertThat(listed()).hasSize(40);
        robot.clickOn("#filter-clear");
        assertThat(listed()).hasSize(120);
        robot.clickOn("#filter-text").type(KeyCode.UP);
        assertThat(text(robot).getText()).isEqualTo("type:pump ~id:02");
        robot.interact(() -> application.actions.named("filter-clear").run().run());
        assertThat(text(robot).getText()).isEmpty();
        assertThat(listed()).hasSize(120);
        assertThat(application.selection.filterHistory().texts()).startsWith("type:pump ~id:02");
    }

    @Test
    void whatIsHalfTypedIsComplainedOfAfterAPauseAndMovesNothing(FxRobot robot) throws Exception {
        robot.clickOn("#filter-text").write("id:02");
        double top =
                robot.lookup("#recordings-table").query().localToScene(0, 0).getY();
        robot.interact(() -> {
            text(robot).setText("id:");
            assertThat(listed()).as("as it was").hasSize(60);
            assertThat(problem(robot)).isEmpty();
        });
        FxConditions.await(() -> !problem(robot).isEmpty());
        assertThat(listed()).as("all that is readable").hasSize(120);
        assertThat(robot.lookup("#filter-problem").query().isVisible()).isTrue();
        assertThat(robot.lookup("#recordings-table").query().localToScene(0, 0).getY())
                .isEqualTo(top);
    }

    @Test
    void aFilterThatStoodForAWhileIsKept(FxRobot robot) throws Exception {
        robot.clickOn("#filter-text").write("type:pump");
        FxConditions.await(() -> application.selection.filterHistory().texts().equals(List.of("type:pump")));
        robot.write(" id:02");
        FxConditions.await(
                () -> application.selection.filterHistory().texts().equals(List.of("type:pump id:02", "type:pump")));
    }

    @Test
    void aChipKeepsTheKeyboard(FxRobot robot) {
        robot.interact(() -> application.selection.filterProperty().set(new RecordingFilter("type:pump id:02")));
        robot.interact(() -> chip(robot, "id: 02").requestFocus());
        robot.type(KeyCode.SPACE);
        assertThat(text(robot).getText()).isEqualTo("type:pump ~id:02");
        robot.type(KeyCode.SPACE);
        assertThat(text(robot).getText()).isEqualTo("type:pump id:02");
        robot.type(KeyCode.TAB).type(KeyCode.SPACE);
        assertThat(text(robot).getText()).isEqualTo("type:pump");
        assertThat(robot.lookup("#filter-add").query().isFocused()).isTrue();
    }

    @Test
    void spacesBeforeAQueryCutNothingOffIt(FxRobot robot) {
        robot.interact(() -> text(robot).setText("  type:pump bad:x"));
        assertThat(application.selection.filterProperty().get().text()).isEqualTo("type:pump");
        assertThat(problem(robot)).endsWith("(at 13)");
    }

    @Test
    void aComplaintIsReadWholeAndLetsNoPressThroughToTheChipsBelow(FxRobot robot) {
        robot.interact(() -> text(robot).setText("type:pump id:\"0"));
        robot.interact(() -> text(robot).getScene().getRoot().layout());
        Label problem = robot.lookup("#filter-problem").queryAs(Label.class);
        double line = problem.getHeight();
        robot.interact(() -> text(robot).setText("type:pump OR id:02 " + "x".repeat(9)));
        robot.interact(() -> problem.getScene().getRoot().layout());
        assertThat(problem.getHeight())
                .isGreaterThanOrEqualTo(problem.prefHeight(problem.getWidth()))
                .isGreaterThanOrEqualTo(line);
        robot.clickOn(chip(robot, "type: pump"));
        assertThat(text(robot).isFocused()).isTrue();
        assertThat(text(robot).getText()).startsWith("type:pump OR");
    }

    @Test
    void anEmptyListSaysTheWayOut(FxRobot robot) {
        robot.interact(() -> application.selection.filterProperty().set(new RecordingFilter("name:tractor")));
        robot.clickOn("#placeholder-clear");
        assertThat(listed()).hasSize(120);
        robot.clickOn("#list-selected");
        assertThat(listed()).isEmpty();
        robot.clickOn("List all recordings");
        assertThat(listed()).hasSize(120);
    }

    @Test
    void rowsAreSelectedWithShiftAndCtrlAndListedAlone(FxRobot robot) {
        List<Recording> all = application.dataset.recordings();
        robot.clickOn(row(robot, 2));
        assertThat(application.selection.focusedProperty().get()).isEqualTo(all.get(2));
        assertThat(selected()).isEmpty();
        robot.press(KeyCode.SHIFT).clickOn(row(robot, 5)).release(KeyCode.SHIFT);
        assertThat(selected()).containsExactlyElementsOf(all.subList(2, 6));
        robot.press(KeyCode.CONTROL).clickOn(row(robot, 3)).release(KeyCode.CONTROL);
        assertThat(selected()).containsExactly(all.get(2), all.get(4), all.get(5));
        robot.press(KeyCode.SHIFT, KeyCode.CONTROL).clickOn(row(robot, 8)).release(KeyCode.SHIFT, KeyCode.CONTROL);
        assertThat(selected()).hasSize(7);

        robot.clickOn("#list-selected");
        assertThat(listed()).hasSize(7);
        robot.clickOn(row(robot, 0)).type(KeyCode.J);
        assertThat(application.selection.focusedProperty().get()).isEqualTo(listed().get(1));
        assertThat(selected()).as("browsing keeps the selection").hasSize(7);
        robot.type(KeyCode.K);
        assertThat(application.selection.focusedProperty().get()).isEqualTo(listed().get(0));
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.F).release(KeyCode.CONTROL, KeyCode.SHIFT);
        assertThat(application.selection.filterProperty().get().text()).isEqualTo("type:fan id:00");
        assertThat(application.selection.listingProperty().get()).isEqualTo(Listing.FILTERED);
        robot.clickOn(row(robot, 12));
        assertThat(selected()).as("a click elsewhere ends it").isEmpty();
    }

    @Test
    void shiftAndArrowsExtendAndTheRestIsInverted(FxRobot robot) {
        robot.clickOn(row(robot, 4));
        robot.press(KeyCode.SHIFT).type(KeyCode.DOWN, 2).release(KeyCode.SHIFT);
        assertThat(selected())
                .containsExactlyElementsOf(application.dataset.recordings().subList(4, 7));
        robot.press(KeyCode.CONTROL).type(KeyCode.I).release(KeyCode.CONTROL);
        assertThat(selected()).hasSize(117);
        robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        assertThat(selected()).hasSize(120);
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.A).release(KeyCode.SHIFT, KeyCode.CONTROL);
        assertThat(selected()).as("cleared while the table has the keyboard").isEmpty();
    }

    @Test
    void theTableKeepsHiddenColumnsAndSortingOverRuns(FxRobot robot) {
        robot.interact(() -> showRun(1));
        TableView<Recording> table = robot.lookup("#recordings-table").queryTableView();
        robot.clickOn("#table-columns").clickOn("#column-S_id");
        robot.clickOn("Fused");
        assertThat(listed().stream().map(this::fused)).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        robot.interact(() -> showRun(2));
        assertThat(listed().stream().map(this::fused)).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        TableColumn<Recording, ?> column = table.getSortOrder().get(0);
        for (int row = 0; row < 5; row++) {
            assertThat((Double) column.getCellData(row)).isEqualTo(fused(listed().get(row)));
            assertThat(cell(robot, column, row).getText()).isEqualTo(new Decimals(2).format(fused(listed().get(row))));
        }
        robot.clickOn("Fused");
        assertThat(listed().stream().map(this::fused).filter(Double::isFinite)).isSortedAccordingTo(Double::compare);
        assertThat(fused(listed().get(listed().size() - 1)))
                .as("pumps have no score and stand at the end either way")
                .isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(table.getVisibleLeafColumns()).extracting(c -> c.getId()).doesNotContain("S_id");
    }

    private static TableCell<?, ?> cell(FxRobot robot, TableColumn<?, ?> column, int row) {
        return robot.lookup("#recordings-table .table-cell").queryAllAs(TableCell.class).stream()
                .filter(cell -> cell.getTableColumn() == column && cell.getIndex() == row)
                .findFirst()
                .orElseThrow();
    }

    private double fused(Recording recording) {
        return application
                .workbench
                .scoresProperty()
                .get()
                .of(recording)
                .map(application.workbench.scoresProperty().get()::fused)
                .orElse(Double.NEGATIVE_INFINITY);
    }

    private void showRun(long seed) {
        application.workbench.shownProperty().set(Fakes.experiment(application.dataset, Fakes.settings(seed), false));
    }

    private List<Recording> listed() {
        TableView<Recording> table = new FxRobot().lookup("#recordings-table").queryTableView();
        return table.getItems();
    }

    private List<Recording> selected() {
        return List.copyOf(application.selection.selectedProperty().get());
    }

    private static TextField text(FxRobot robot) {
        return robot.lookup("#filter-text").queryAs(TextField.class);
    }

    private static String problem(FxRobot robot) {
        return robot.lookup("#filter-problem").queryAs(Label.class).getText();
    }

    private static Node chip(FxRobot robot, String label) {
        return robot.lookup(".filter-chip .toggle-button")
                .match((ToggleButton chip) -> chip.getText().equals(label))
                .query();
    }

    private static Node row(FxRobot robot, int index) {
        return robot.lookup(".recordings-table .table-row-cell")
                .match(node -> ((javafx.scene.control.TableRow<?>) node).getIndex() == index)
                .query();
    }
}
