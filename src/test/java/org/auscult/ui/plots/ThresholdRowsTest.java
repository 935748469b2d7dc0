package org.auscult.ui.plots;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.auscult.dataset.Dataset;
import org.auscult.dataset.MachineId;
import org.auscult.workbench.Fakes;
import org.auscult.workbench.OperatingPoint;
import org.auscult.workbench.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class ThresholdRowsTest {
    private static final MachineId FAN = new MachineId("fan", "00");

    private final Workbench workbench = new Workbench();
    private final OperatingPoint point = new OperatingPoint(workbench);
    private MethodRow methods;

    @Start
    void start(Stage stage) {
        Dataset dataset = Fakes.dataset(Path.of("plant"), 10);
        workbench.datasetProperty().set(dataset);
        workbench.shownProperty().set(Fakes.run(dataset));
        methods = new MethodRow(point);
        methods.offer(List.of(FAN), FAN);
        stage.setScene(new Scene(new VBox(methods, new CostRow(point, () -> FAN)), 500, 200));
        stage.show();
    }

    private double threshold() {
        return point.verdictsProperty().get().chosen().get(FAN).value();
    }

    @Test
    void whatIsSaidOfAThresholdSetByHandMovesNothingBelow(FxRobot robot) {
        double before = methods.getHeight();
        robot.interact(() -> point.set(FAN, 0.5));
        robot.interact(() -> methods.getScene().getRoot().layout());
        Label otherwise = robot.lookup("#threshold-otherwise").queryAs(Label.class);
        assertThat(otherwise.isVisible()).isTrue();
        assertThat(otherwise.getWidth()).isPositive();
        assertThat(otherwise.getTooltip().getText()).isEqualTo("set by hand");
        assertThat(methods.getHeight()).isEqualTo(before);
    }

    @Test
    void aShareThatIsNoneIsMarkedAndSetsNoThreshold(FxRobot robot) {
        double before = threshold();
        TextField share = robot.lookup("#cost-prior").queryAs(TextField.class);
        robot.interact(() -> share.setText("250"));
        assertThat(share.getPseudoClassStates()).contains(Styles.STATE_DANGER);
        assertThat(share.getTooltip().getText()).isEqualTo("“250” is not a number from 0 to 100");
        robot.clickOn("#threshold-cost");
        assertThat(threshold()).isEqualTo(before);
        assertThat(share.isFocused()).isTrue();
        robot.interact(() -> share.setText("25"));
        assertThat(share.getPseudoClassStates()).doesNotContain(Styles.STATE_DANGER);
        robot.clickOn("#threshold-cost");
        assertThat(point.verdictsProperty().get().chosen().get(FAN).note()).contains("oracle");
    }
}
