package org.auscult.ui.experiments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.auscult.dataset.Dataset;
import org.auscult.experiment.Experiment;
import org.auscult.score.Fusions;
import org.auscult.score.ScoredClip;
import org.auscult.workbench.Fakes;
import org.auscult.workbench.Jobs;
import org.auscult.workbench.MeanAucs;
import org.auscult.workbench.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
final class ExperimentsPaneTest {
    private final Workbench workbench = new Workbench();
    private final Dataset dataset = Fakes.dataset(Path.of("plant"), 8);
    private ExperimentsPane pane;

    @Start
    void start(Stage stage) {
        MeanAucs aucs = new MeanAucs(workbench, new Jobs(Platform::runLater), Runnable::run);
        pane = new ExperimentsPane(workbench, aucs);
        stage.setScene(new Scene(new StackPane(pane), 640, 400));
        stage.show();
    }

    @Test
    void theShownRunIsScrolledToWhateverShowsItAndKeepsTheFocusWhereItIs(FxRobot robot) {
        List<Experiment> runs = runs();
        robot.interact(() -> {
            workbench.datasetProperty().set(dataset);
            workbench.experiments().setAll(runs);
            workbench.shownProperty().set(runs.get(0));
            robot.lookup("#fusion").query().requestFocus();
            workbench.shownProperty().set(runs.get(9));
        });
        assertThat(isSeen(robot, runs.get(9))).isTrue();
        robot.interact(() -> {
            workbench.experiments().remove(runs.get(9));
            workbench.shownProperty().set(runs.get(1));
        });
        assertThat(isSeen(robot, runs.get(1))).isTrue();
        robot.interact(() -> {
            workbench.experiments().add(9, runs.get(9));
            workbench.shownProperty().set(runs.get(9));
        });
        assertThat(isSeen(robot, runs.get(9))).isTrue();
        robot.interact(() -> {
            for (int i = 12; i < 18; i++) {
                workbench.experiments().add(0, Fakes.moved(run(), Path.of("run" + i)));
            }
        });
        assertThat(isSeen(robot, runs.get(9))).as("newer runs came above").isTrue();
        assertThat(robot.lookup("#fusion").query().isFocused()).isTrue();
    }

    @Test
    void aNarrowListKeepsTheNumbersAtTheEndOfItsLines(FxRobot robot) {
        robot.interact(() -> {
            workbench.datasetProperty().set(dataset);
            workbench.experiments().setAll(run());
            workbench.shownProperty().set(run());
            robot.lookup("#runs").queryAs(ListView.class).setMaxWidth(240);
        });
        WaitForAsyncUtils.waitForFxEvents();
        Node list = robot.lookup("#runs").query();
        Label auc = robot.from(list).lookup(".run-auc").queryAs(Label.class);
        assertThat(auc.localToScene(auc.getBoundsInLocal()).getMaxX())
                .isLessThan(list.localToScene(list.getBoundsInLocal()).getMaxX());
    }

    @Test
    void theShownRunIsWhollySeenWhereTheListGetsLowerAndFromRowToRow(FxRobot robot) {
        List<Experiment> runs = runs();
        Window window = pane.getScene().getWindow();
        robot.interact(() -> {
            window.setHeight(800);
            workbench.datasetProperty().set(dataset);
            workbench.experiments().setAll(runs);
            workbench.shownProperty().set(runs.get(2));
        });
        assertThat(isSeen(robot, runs.get(2))).isTrue();
        robot.interact(() -> pane.setMaxHeight(300));
        assertThat(isSeen(robot, runs.get(2))).isTrue();
        for (int i : new int[] {3, 4, 3, 2, 1, 0}) {
            robot.interact(() -> workbench.shownProperty().set(runs.get(i)));
            assertThat(isSeen(robot, runs.get(i))).as("run %d", i).isTrue();
        }
    }

    private static boolean isSeen(FxRobot robot, Experiment run) {
        WaitForAsyncUtils.waitForFxEvents();
        Node list = robot.lookup("#runs").query();
        Bounds seen = list.localToScene(list.getBoundsInLocal());
        return robot.from(list).lookup(".list-cell").queryAllAs(ListCell.class).stream()
                .filter(cell -> cell.isVisible() && cell.getItem() == run)
                .anyMatch(cell -> seen.contains(cell.localToScene(cell.getBoundsInLocal())));
    }

    private List<Experiment> runs() {
        return IntStream.range(0, 12)
                .mapToObj(i -> Fakes.moved(run(), Path.of("run" + i)))
                .toList();
    }

    private Experiment run() {
        return Fakes.run(dataset);
    }

    @Test
    void ownWeightsOfARestoredSessionStandOnTheirSliders(FxRobot robot) {
        robot.interact(() -> {
            workbench.datasetProperty().set(dataset);
            workbench.shownProperty().set(run());
            workbench.fusionProperty().set(Fusions.weighted("own", "Own weights", new double[] {0.2, 0.8}));
        });
        assertThat(weight(robot, "S_maha")).isCloseTo(0.25, within(1e-12));
        assertThat(weight(robot, "S_id")).isEqualTo(1);
        assertThat(workbench.fusionProperty().get().contributions(new double[] {1, 1}))
                .as("not moved by them")
                .containsExactly(0.2, 0.8);
    }

    @Test
    void aFusionWithoutWeightsIsSaidToHaveNoneUntilASliderMoves(FxRobot robot) {
        robot.interact(() -> {
            workbench.datasetProperty().set(dataset);
            workbench.shownProperty().set(run());
            workbench.fusionProperty().set(Fusions.weighted("own", "S_id alone", new double[] {0, 1}));
            Fusions.all(List.of("S_maha", "S_id"), new boolean[0]).stream()
                    .filter(fusion -> fusion.key().equals("max"))
                    .forEach(workbench.fusionProperty()::set);
        });
        Label none = robot.lookup("#weights-none").queryAs(Label.class);
        assertThat(none.getText()).startsWith("Max has no weights.");
        assertThat(weight(robot, "S_maha")).as("the paper's").isEqualTo(weight(robot, "S_id"));
        assertThat(robot.lookup("#weights .label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .noneMatch(text -> text.startsWith("share"));
        robot.interact(() -> robot.lookup("#weight-S_id").queryAs(Slider.class).setValue(0));
        assertThat(none.isVisible()).isFalse();
        assertThat(robot.lookup("#weights .label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains("share 1.00", "share 0.00");
    }

    private static double weight(FxRobot robot, String score) {
        return robot.lookup("#weight-" + score).queryAs(Slider.class).getValue();
    }

    @Test
    void ownWeightsAreTheFusionWhileTheirSlidersMove(FxRobot robot) {
        robot.interact(() -> {
            workbench.datasetProperty().set(dataset);
            workbench.shownProperty().set(run());
        });
        robot.clickOn("#own-weights");
        robot.interact(() -> robot.lookup("#weight-S_maha").query().requestFocus());
        robot.type(KeyCode.HOME);
        robot.interact(() -> robot.lookup("#weight-S_id").query().requestFocus());
        robot.type(KeyCode.END);
        assertThat(robot.lookup("#weights .label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains("share 0.00", "share 1.00");
        ScoredClip clip = workbench.scoresProperty().get().clips().get(0);
        assertThat(workbench.scoresProperty().get().fused(clip)).isCloseTo(clip.z()[1], within(1e-12));
        ComboBox<?> fusion = robot.lookup("#fusion").queryComboBox();
        assertThat(fusion.getButtonCell().getText()).isEqualTo("Own weights: 1.00 S_id");

        robot.interact(() ->
                robot.lookup("#fusion").queryComboBox().getSelectionModel().select(0));
        assertThat(workbench.scoresProperty().get().fused(clip))
                .isCloseTo((clip.z()[0] + clip.z()[1]) / 2, within(1e-12));
        assertThat(robot.lookup("#own-weights").queryAs(ToggleButton.class).isSelected())
                .isFalse();
        assertThat(fusion.getItems()).as("the run's fusions alone").hasSize(2);
    }
}
