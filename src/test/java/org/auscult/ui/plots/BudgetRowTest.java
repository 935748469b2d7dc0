package org.auscult.ui.plots;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.auscult.dataset.Dataset;
import org.auscult.dataset.MachineId;
import org.auscult.evaluation.FalseAlarmBudget;
import org.auscult.workbench.Fakes;
import org.auscult.workbench.OperatingPoint;
import org.auscult.workbench.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class BudgetRowTest {
    private static final MachineId FAN = new MachineId("fan", "00");
    private static final FalseAlarmBudget RESTORED = new FalseAlarmBudget(2, 7, 10);

    private final Workbench workbench = new Workbench();
    private final OperatingPoint point = new OperatingPoint(workbench);

    @Start
    void start(Stage stage) {
        Dataset dataset = Fakes.dataset(Path.of("plant"), 10);
        workbench.datasetProperty().set(dataset);
        workbench.shownProperty().set(Fakes.run(dataset));
        Button last = new Button("Elsewhere");
        stage.setScene(new Scene(new VBox(new BudgetRow(point), last), 500, 200));
        stage.show();
    }

    private List<String> texts(FxRobot robot) {
        return Stream.of("#budget-alarms", "#budget-days", "#budget-seconds")
                .map(id -> robot.lookup(id).queryAs(TextField.class).getText())
                .toList();
    }

    private void restore(FxRobot robot, FalseAlarmBudget budget) {
        robot.interact(() -> {
            point.set(FAN, 0.5);
            OperatingPoint.State now = point.stateProperty().get();
            point.restore(new OperatingPoint.State(now.method(), budget, now.byHand()));
        });
    }

    private double threshold() {
        return point.verdictsProperty().get().chosen().get(FAN).value();
    }

    @Test
    void aBudgetThatIsRestoredIsShownAndPassingThroughTheFieldsLeavesItAlone(FxRobot robot) {
        restore(robot, RESTORED);
        assertThat(texts(robot)).containsExactly("2", "7", "10");
        robot.clickOn("#budget-alarms").type(KeyCode.TAB, 3);
        assertThat(point.budgetProperty().get()).isEqualTo(RESTORED);
        assertThat(threshold()).as("set by hand").isEqualTo(0.5);
    }

    @Test
    void whatIsTypedIsTakenOnEnterAndOnLeaving(FxRobot robot) {
        restore(robot, RESTORED);
        robot.doubleClickOn("#budget-days").write("14").type(KeyCode.ENTER);
        assertThat(point.budgetProperty().get()).isEqualTo(new FalseAlarmBudget(2, 14, 10));
        assertThat(threshold()).as("set by hand").isEqualTo(0.5);
        restore(robot, RESTORED);
        assertThat(texts(robot)).as("what was entered is no longer typed").containsExactly("2", "7", "10");
        robot.doubleClickOn("#budget-seconds").write("60").type(KeyCode.TAB);
        assertThat(point.budgetProperty().get()).isEqualTo(new FalseAlarmBudget(2, 7, 60));
    }

    @Test
    void whatIsBeingTypedIsNotWrittenOver(FxRobot robot) {
        robot.doubleClickOn("#budget-alarms").write("3");
        restore(robot, RESTORED);
        assertThat(texts(robot)).containsExactly("3", "7", "10");
        robot.clickOn("Elsewhere");
        assertThat(point.budgetProperty().get()).isEqualTo(new FalseAlarmBudget(3, 7, 10));
    }

    @Test
    void aWrongNumberIsMarkedInItsFieldAndKeepsNoOtherFromBeingTaken(FxRobot robot) {
        restore(robot, RESTORED);
        robot.doubleClickOn("#budget-alarms").write("abc").type(KeyCode.TAB);
        TextField wrong = robot.lookup("#budget-alarms").queryAs(TextField.class);
        assertThat(wrong.getPseudoClassStates()).contains(Styles.STATE_DANGER);
        assertThat(wrong.getTooltip().getText()).isEqualTo("“abc” is not a number above 0");
        assertThat(wrong.getAccessibleText()).contains("“abc” is not a number above 0");
        robot.doubleClickOn("#budget-days").write("14").type(KeyCode.ENTER);
        assertThat(point.budgetProperty().get()).isEqualTo(new FalseAlarmBudget(2, 14, 10));
        assertThat(texts(robot)).containsExactly("abc", "14", "10");
        robot.doubleClickOn("#budget-alarms").write("3").type(KeyCode.ENTER);
        assertThat(wrong.getPseudoClassStates()).doesNotContain(Styles.STATE_DANGER);
        assertThat(wrong.getTooltip()).isNull();
        assertThat(point.budgetProperty().get()).isEqualTo(new FalseAlarmBudget(3, 14, 10));
    }
}
