package org.auscult.ui.plots;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The shown run beside another. */
@ExtendWith(ApplicationExtension.class)
final class ComparePaneTest {
    @TempDir
    Path folder;

    @AutoClose
    private PlotStage stage;

    @Start
    void start(Stage window) {
        stage = new PlotStage(window, folder);
    }

    @Test
    void theRunsToCompareWithAreToldApartByTheBeginningOfTheirWords(FxRobot robot) {
        robot.interact(() -> {
            stage.showTwo();
            stage.select("Compare");
            assertThat(robot.lookup("#compare-rows").queryTableView().getPlaceholder())
                    .as("before its numbers are there")
                    .isInstanceOfSatisfying(
                            Label.class, words -> assertThat(words.getText()).isEqualTo("Comparing …"));
        });
        WaitForAsyncUtils.waitForFxEvents();
        ComboBox<?> pinned = robot.lookup("#compare-pinned").queryComboBox();
        assertThat(words(pinned))
                .startsWith(stage.run(2).settings().detector() + " · "
                        + stage.run(2).settings().preset() + " · seed 2 · ");
        assertThat(pinned.getTooltip().getText()).endsWith(" · other");
        assertThat(robot.lookup("#compare-settings").queryAs(Label.class).getText())
                .endsWith("What differs: seed 1 | 2.");
        assertThat(robot.lookup("#compare-disagreements .table-cell").<Labeled>queryAllAs(Labeled.class))
                .as("ranks as in Disagreement")
                .anyMatch(cell -> cell.getText().matches("\\d+ %"));
    }

    private static <T> String words(ComboBox<T> box) {
        return box.getConverter().toString(box.getValue());
    }
}
