package org.auscult.ui.plots;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class CornerWordsTest {
    private static final String CAUGHT = "only S_density caught it\n29 clips, 16 anomalous";

    private final List<String> chosen = new ArrayList<>();
    private CornerWords words;

    @Start
    void start(Stage stage) {
        words = new CornerWords((isRight, isUp, how) -> chosen.add(isRight + " " + isUp + " " + how));
        stage.setScene(new Scene(words, 240, 240));
        stage.show();
    }

    @Test
    void inANarrowPlaneCornersAreCutBeforeTheyLieOverEachOther(FxRobot robot) {
        robot.interact(() -> {
            words.show(new Quadrants(50, 50, CAUGHT, CAUGHT, CAUGHT, CAUGHT));
            words.layout();
        });
        List<Label> corners =
                words.getChildren().stream().map(Label.class::cast).toList();
        assertThat(corners.get(0).getBoundsInParent().getMaxX())
                .isLessThanOrEqualTo(corners.get(1).getBoundsInParent().getMinX());
        assertThat(corners.get(2).getBoundsInParent().getMaxX())
                .isLessThanOrEqualTo(corners.get(3).getBoundsInParent().getMinX());
    }

    @Test
    void inAWidePlaneTheWordsStandInTheCorners(FxRobot robot) {
        robot.interact(() -> words.getScene().getWindow().setWidth(900));
        List<Label> corners = shown(robot);
        assertThat(inked(corners.get(1)).getMaxX()).isGreaterThan(880);
        assertThat(inked(corners.get(0)).getMinX()).isLessThan(20);
    }

    @Test
    void aCornersWordsAreWhatItHolds(FxRobot robot) {
        robot.interact(() -> words.getScene().getWindow().setWidth(900));
        List<Label> corners = shown(robot);
        robot.clickOn(corners.get(1));
        robot.press(KeyCode.SHIFT).clickOn(corners.get(2)).release(KeyCode.SHIFT);
        robot.interact(corners.get(0)::requestFocus);
        robot.type(KeyCode.ENTER);
        assertThat(chosen).containsExactly("true true REPLACE", "false false ADD", "false true REPLACE");
    }

    private List<Label> shown(FxRobot robot) {
        robot.interact(() -> {
            words.show(new Quadrants(50, 50, CAUGHT, CAUGHT, CAUGHT, CAUGHT));
            words.getScene().getRoot().layout();
        });
        return words.getChildren().stream().map(Label.class::cast).toList();
    }

    private static Bounds inked(Label corner) {
        Node text = corner.lookup(".text");
        return text.localToScene(text.getBoundsInLocal());
    }
}
