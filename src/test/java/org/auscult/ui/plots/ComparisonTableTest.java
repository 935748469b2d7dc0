package org.auscult.ui.plots;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.auscult.evaluation.DeLong;
import org.auscult.evaluation.Interval;
import org.auscult.experiment.RunComparison;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class ComparisonTableTest {
    private ComparisonTable table;

    @Start
    void start(Stage stage) {
        table = new ComparisonTable();
        stage.setScene(new Scene(table, 800, 200));
        stage.show();
    }

    @Test
    void noProbabilityIsShownAsNoughtAndTheFileHasItWhole(FxRobot robot) {
        RunComparison.Row clear =
                new RunComparison.Row("fan 00", 50, 50, 0.9, 0.7, new DeLong(0.2, 0.04), 0.8, 0.6, null);
        RunComparison.Row doubtful =
                new RunComparison.Row("fan 02", 50, 50, 0.72, 0.7, new DeLong(0.02, 0.04), 0.61, 0.6, null);

        robot.interact(() -> table.getItems().setAll(clear, doubtful));

        Set<String> cells = cells(robot);
        assertThat(cells).contains("< 0.001", "0.617").doesNotContain("0.000");
        List<List<String>> rows = table.table();
        assertThat(Double.parseDouble(rows.get(1).get(rows.get(0).indexOf("p"))))
                .isBetween(1e-8, 1e-6);
    }

    @Test
    void aDifferenceHasASignUnlessItIsNought(FxRobot robot) {
        RunComparison.Row better =
                new RunComparison.Row("fan 00", 50, 50, 0.9, 0.7, null, 0.6, 0.7, new Interval(-0.0001, 0.25));
        RunComparison.Row same = new RunComparison.Row("fan 02", 50, 50, 0.5, 0.5, null, 0.5, 0.5, null);

        robot.interact(() -> table.getItems().setAll(better, same));

        assertThat(cells(robot)).contains("+0.200", "−0.100", "0.000 … +0.250", "0.000");
    }

    private Set<String> cells(FxRobot robot) {
        return robot.from(table).lookup(".table-cell").<Labeled>queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .collect(Collectors.toSet());
    }
}
