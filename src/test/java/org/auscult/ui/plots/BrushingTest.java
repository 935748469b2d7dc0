package org.auscult.ui.plots;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.auscult.dataset.Dataset;
import org.auscult.dataset.Recording;
import org.auscult.evaluation.Projection;
import org.auscult.workbench.ClustersView;
import org.auscult.workbench.Fakes;
import org.auscult.workbench.Jobs;
import org.auscult.workbench.OperatingPoint;
import org.auscult.workbench.RecordingFilter;
import org.auscult.workbench.Selection;
import org.auscult.workbench.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Selecting dots by real drags over the clusters. */
@ExtendWith(ApplicationExtension.class)
final class BrushingTest {
    private final Workbench workbench = new Workbench();
    private final OperatingPoint point = new OperatingPoint(workbench);
    private final Selection selection = new Selection(workbench, point);
    private ClustersPane clusters;
    private Dataset dataset;

    @Start
    void start(Stage stage) {
        dataset = Fakes.dataset(Path.of("plant"), 20);
        workbench.datasetProperty().set(dataset);
        workbench.shownProperty().set(Fakes.run(dataset));
        clusters = new ClustersPane(
                workbench, selection, point, new ClustersView(), new Jobs(Platform::runLater), Runnable::run);
        stage.setScene(new Scene(clusters, 700, 600));
        stage.show();
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void aDragSelectsExactlyWhatItEnclosesAndCtrlTakesAway(FxRobot robot) {
        robot.clickOn(".plot-tools .toggle-button.button-icon");
        Bounds area = area(robot);
        double middle = (area.getMinX() + area.getMaxX()) / 2;
        drag(robot, area.getMinX() + 46, area.getMinY() + 10, middle, area.getMaxY() - 40);
        List<Recording> left =
                fans().stream().filter(r -> dot(r).getX() < middle).toList();
        assertThat(left).isNotEmpty().hasSizeLessThan(80);
        assertThat(selection.selectedProperty().get()).containsExactlyInAnyOrderElementsOf(left);
        assertThat(legend(robot)).isEqualTo(left.size() + "/80");

        double high = (area.getMinY() + area.getMaxY()) / 2;
        robot.press(KeyCode.CONTROL);
        drag(robot, area.getMinX() + 46, high, middle, area.getMaxY() - 40);
        robot.release(KeyCode.CONTROL);
        List<Recording> upper = left.stream().filter(r -> dot(r).getY() < high).toList();
        assertThat(selection.selectedProperty().get()).containsExactlyInAnyOrderElementsOf(upper);

        robot.press(KeyCode.SHIFT);
        drag(robot, middle, area.getMinY() + 10, area.getMaxX() - 10, high);
        robot.release(KeyCode.SHIFT);
        assertThat(selection.selectedProperty().get())
                .containsExactlyInAnyOrderElementsOf(
                        fans().stream().filter(r -> dot(r).getY() < high).toList());
    }

    @Test
    void aLassoIsDrawnByHand(FxRobot robot) {
        Recording wanted = fans().get(7);
        Point2D at = dot(wanted);
        robot.moveTo(at.add(-9, -9)).press(MouseButton.PRIMARY);
        for (double[] corner : new double[][] {{9, -9}, {9, 9}, {-9, 9}}) {
            robot.moveTo(at.add(corner[0], corner[1]));
        }
        robot.release(MouseButton.PRIMARY);
        assertThat(selection.selectedProperty().get())
                .contains(wanted)
                .allSatisfy(r -> assertThat(dot(r).distance(at)).isLessThan(14));
    }

    @Test
    void theDotUnderThePointerIsNamedAtOnce(FxRobot robot) {
        robot.moveTo(dot(fans().get(3)));
        Recording hit = selection.hoveredProperty().get();
        Label told = robot.lookup(".dot-tip").query();
        assertThat(told.isVisible()).isTrue();
        assertThat(told.getText()).contains(hit.name(), "fused score");
        robot.interact(() -> selection.hoveredProperty().set(null));
        assertThat(told.isVisible()).isFalse();
    }

    @Test
    void clicksFocusAddAndClearAndWhatIsFilteredOutIsNotHit(FxRobot robot) {
        Recording first = fans().get(3);
        robot.clickOn(dot(first));
        Recording hit = selection.focusedProperty().get();
        assertThat(dot(hit).distance(dot(first))).isLessThan(3);
        assertThat(selection.hoveredProperty().get()).isEqualTo(hit);
        robot.press(KeyCode.SHIFT).clickOn(dot(first)).release(KeyCode.SHIFT);
        assertThat(selection.selectedProperty().get()).containsExactly(hit);
        robot.type(KeyCode.RIGHT);
        assertThat(dot(selection.focusedProperty().get()).getX()).isGreaterThan(dot(hit).getX());

        robot.interact(() -> selection.filterProperty().set(new RecordingFilter("-name:" + hit.name())));
        WaitForAsyncUtils.waitForFxEvents();
        robot.moveTo(dot(first).add(1, 0));
        assertThat(selection.hoveredProperty().get()).isNotEqualTo(hit);
    }

    @Test
    void theLegendCountsAndSelectsWhatTheFilterLetsThrough(FxRobot robot) {
        robot.interact(() -> selection.filterProperty().set(new RecordingFilter("id:00 condition:anomalous")));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".dot-legend").queryAllAs(Button.class))
                .extracting(Button::getText)
                .containsExactly("fan 00  10", "fan 02  0");
        robot.clickOn("fan 00  10");
        assertThat(selection.selectedProperty().get())
                .hasSize(10)
                .isSubsetOf(selection.filteredProperty().get());
        robot.interact(() -> selection.filterProperty().set(RecordingFilter.ALL));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(legend(robot)).isEqualTo("10/80");
    }

    @Test
    void backspaceShowsWhatWasSeenBeforeAndShiftTakesThatBack(FxRobot robot) {
        Recording far = fans().get(3);
        Point2D before = dot(far);
        robot.clickOn(before);
        robot.type(KeyCode.ADD, 3);
        WaitForAsyncUtils.waitForFxEvents();
        Point2D zoomed = dot(far);
        assertThat(zoomed.distance(before)).isGreaterThan(20);
        robot.type(KeyCode.BACK_SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(dot(far)).as("a burst is one step").isEqualTo(before);
        robot.push(KeyCode.SHIFT, KeyCode.BACK_SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(dot(far)).isEqualTo(zoomed);
    }

    @Test
    void tsneIsLaidOutAndTheSelectionAlone(FxRobot robot) {
        List<List<String>> pca = clusters.table();
        robot.interact(() -> {
            ChoiceBox<Projection> box = robot.lookup("#clusters-projection").queryAs(ChoiceBox.class);
            box.getSelectionModel().select(1);
            selection.select(fans().subList(0, 25), Selection.Combine.REPLACE);
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(clusters.table()).hasSameSizeAs(pca).isNotEqualTo(pca);
        robot.clickOn("#clusters-alone");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(clusters.table()).hasSize(26);
        robot.clickOn("#clusters-alone");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(clusters.table()).hasSameSizeAs(pca);
    }

    private List<Recording> fans() {
        return dataset.ofType("fan");
    }

    private Point2D dot(Recording recording) {
        Point2D at = clusters.dotOf(recording);
        assertThat(at).isNotNull();
        return at;
    }

    private static Bounds area(FxRobot robot) {
        Node canvas = robot.lookup("#clusters-canvas").query();
        return canvas.localToScreen(canvas.getBoundsInLocal());
    }

    /** The counts of both machines, added up. */
    private static String legend(FxRobot robot) {
        int[] sums = new int[2];
        robot.lookup(".dot-legend").queryAllAs(Button.class).forEach(entry -> {
            String[] counts = entry.getText().split("  ")[1].split("/");
            sums[0] += Integer.parseInt(counts[0]);
            sums[1] += Integer.parseInt(counts[1]);
        });
        return sums[0] + "/" + sums[1];
    }

    private static void drag(FxRobot robot, double fromX, double fromY, double toX, double toY) {
        robot.moveTo(fromX, fromY).press(MouseButton.PRIMARY);
        robot.moveTo(toX, toY).release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
