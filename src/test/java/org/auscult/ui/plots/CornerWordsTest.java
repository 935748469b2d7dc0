package org.auscult.ui.plots;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class CornerWordsTest {
    private CornerWords words;

    @Start
    void start(Stage stage) {
        words = new CornerWords();
        stage.setScene(new Scene(words, 240, 240));
        stage.show();
    }

    @Test
    void inANarrowPlaneCornersAreCutBeforeTheyLieOverEachOther(FxRobot robot) {
        String caught = "only S_density caught it\n29 clips, 16 anomalous";
        robot.interact(() -> {
            words.show(new Quadrants(50, 50, caught, caught, caught, caught));
            words.layout();
        });
        List<Label> corners =
                words.getChildren().stream().map(Label.class::cast).toList();
        assertThat(corners.get(0).getBoundsInParent().getMaxX())
                .isLessThanOrEqualTo(corners.get(1).getBoundsInParent().getMinX());
        assertThat(corners.get(2).getBoundsInParent().getMaxX())
                .isLessThanOrEqualTo(corners.get(3).getBoundsInParent().getMinX());
    }
}
