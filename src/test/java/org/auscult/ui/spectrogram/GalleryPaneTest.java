package org.auscult.ui.spectrogram;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.auscult.Dropped;
import org.auscult.FxConditions;
import org.auscult.audio.Waveform;
import org.auscult.dataset.Dataset;
import org.auscult.dataset.Recording;
import org.auscult.workbench.Fakes;
import org.auscult.workbench.Jobs;
import org.auscult.workbench.RecordingFilter;
import org.auscult.workbench.Selection;
import org.auscult.workbench.SpectrogramView;
import org.auscult.workbench.Thumbnails;
import org.auscult.workbench.Workbench;
import org.controlsfx.control.GridView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
final class GalleryPaneTest {
    private final Workbench workbench = new Workbench();
    private final Selection selection = new Selection(workbench);
    private final List<Recording> read = new CopyOnWriteArrayList<>();
    private final StringProperty wanted = new SimpleStringProperty("");
    private Dataset dataset;

    @Start
    void start(Stage stage) {
        dataset = Fakes.dataset(Path.of("plant"), 100);
        SpectrogramView view = new SpectrogramView();
        Thumbnails thumbnails = new Thumbnails(
                recording -> {
                    read.add(recording);
                    return Waveform.mono(new float[16000], 16000);
                },
                view,
                new Jobs(Platform::runLater),
                Runnable::run);
        workbench.onOpening(thumbnails::forgetAll);
        stage.setScene(new Scene(new GalleryPane(workbench, selection, view, thumbnails, wanted), 640, 420));
        stage.show();
        workbench.datasetProperty().set(dataset);
        workbench.shownProperty().set(Fakes.run(dataset));
    }

    @Test
    void showsWhatIsListedHighestScoreFirstAndReadsOnlyWhatIsSeen(FxRobot robot) throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(items(robot)).hasSize(dataset.recordings().size());
        assertThat(items(robot).subList(0, 400)).isSortedAccordingTo((a, b) -> Double.compare(fused(b), fused(a)));
        Set<Recording> seen = cells(robot).stream().map(GalleryCell::getItem).collect(Collectors.toSet());
        // How many fit depends on the theme that an earlier test has left.
        assertThat(seen).isNotEmpty().hasSizeLessThan(dataset.recordings().size() / 4);
        // Asked anew each time: a frame that brings the scores puts others in sight.
        FxConditions.await(() -> cells(robot).stream().map(GalleryCell::getItem).allMatch(read::contains));
        // As listed first, then by score as soon as there are some: what was in sight of both orders may have been
        // read.
        assertThat(read)
                .doesNotHaveDuplicates()
                .hasSizeLessThan(dataset.recordings().size());
        assertThat(cells(robot))
                .as("what tells it apart may find no room in its caption")
                .allSatisfy(cell -> assertThat(cell.getTooltip().getText())
                        .isEqualTo(cell.getItem().name()));
        assertThat(cells(robot))
                .allSatisfy(cell -> assertThat(robot.from(cell).lookup(".label").queryAllAs(Label.class).stream()
                                .map(Label::getText))
                        .contains(cell.getItem().machine() + " · "
                                + cell.getItem().condition().label()));
        assertThat(cells(robot))
                .allSatisfy(cell -> assertThat(((ImageView) cell.lookup(".image-view")).getImage())
                        .isNotNull());

        robot.interact(() -> selection.filterProperty().set(new RecordingFilter("id:02 type:pump")));
        assertThat(items(robot))
                .containsExactlyElementsOf(selection.filteredProperty().get());
    }

    @Test
    void aDataSetThatIsReadAgainIsPaintedFromItsFiles(FxRobot robot) throws Exception {
        FxConditions.await(() -> cells(robot).stream().map(GalleryCell::getItem).allMatch(read::contains));
        robot.interact(() -> {
            read.clear();
            workbench.datasetProperty().set(dataset.withProblems(List.of()));
        });
        FxConditions.await(() -> cells(robot).stream().map(GalleryCell::getItem).allMatch(read::contains));
        assertThat(cells(robot)).isNotEmpty();
    }

    @Test
    void withoutScoresNoOrderByThemIsClaimed(FxRobot robot) {
        ChoiceBox<?> order = robot.lookup("#gallery-order").queryAs(ChoiceBox.class);
        assertThat(order.getValue()).isEqualTo(GalleryOrder.FUSED);
        robot.interact(() -> workbench.shownProperty().set(null));
        assertThat(order.getValue()).isEqualTo(GalleryOrder.LISTED);
        robot.interact(() -> workbench.shownProperty().set(Fakes.run(dataset)));
        assertThat(order.getValue()).as("as it was").isEqualTo(GalleryOrder.FUSED);
        robot.interact(() -> order.getSelectionModel().selectFirst());
        assertThat(wanted.get()).as("for the next start").isEqualTo(GalleryOrder.LISTED.name());
        robot.interact(() -> {
            workbench.shownProperty().set(null);
            wanted.set(GalleryOrder.SIMILAR.name());
            workbench.shownProperty().set(Fakes.run(dataset));
        });
        assertThat(order.getValue()).isEqualTo(GalleryOrder.SIMILAR);
    }

    @Test
    void isSortedByLikenessAndSelectsWithKeys(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        Recording model = dataset.recordings().get(5);
        robot.interact(() -> {
            selection.focusedProperty().set(model);
            robot.lookup("#gallery-order")
                    .queryAs(ChoiceBox.class)
                    .getSelectionModel()
                    .selectLast();
        });
        assertThat(items(robot).get(0)).isEqualTo(model);
        robot.interact(() -> robot.lookup("#gallery-order")
                .queryAs(ChoiceBox.class)
                .getSelectionModel()
                .select(0));
        WaitForAsyncUtils.waitForFxEvents();
        List<Recording> all = dataset.recordings();
        robot.clickOn(cell(robot, all.get(1)));
        assertThat(selection.focusedProperty().get()).isEqualTo(all.get(1));
        assertThat(selection.hoveredProperty().get()).isEqualTo(all.get(1));
        robot.press(KeyCode.SHIFT).clickOn(cell(robot, all.get(2))).clickOn(cell(robot, all.get(3)));
        robot.release(KeyCode.SHIFT);
        robot.press(KeyCode.CONTROL).clickOn(cell(robot, all.get(2))).release(KeyCode.CONTROL);
        assertThat(selection.selectedProperty().get()).containsExactly(all.get(3));
    }

    @Test
    void theButtonOfTheMenuFocusesNothing(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        Recording before = selection.focusedProperty().get();
        Recording other = cells(robot).get(1).getItem();
        robot.clickOn(cell(robot, other), MouseButton.SECONDARY);
        assertThat(selection.hoveredProperty().get()).isEqualTo(other);
        assertThat(selection.focusedProperty().get()).isEqualTo(before).isNotEqualTo(other);
    }

    @Test
    void aCellThatTheGridDropsIsForgotten() throws Exception {
        SpectrogramView view = new SpectrogramView();
        Thumbnails none = new Thumbnails(
                recording -> Waveform.mono(new float[1], 1), view, new Jobs(Platform::runLater), Runnable::run);
        WeakReference<GalleryCell> cell = WaitForAsyncUtils.asyncFx(
                        () -> new WeakReference<>(new GalleryCell(workbench, selection, view, none, new ColorMaps())))
                .get();
        WaitForAsyncUtils.waitForFxEvents();
        Dropped.assertForgotten(cell);
        assertThat(view.axisProperty().get()).as("the view outlives it").isNotNull();
    }

    private double fused(Recording recording) {
        return workbench
                .scoresProperty()
                .get()
                .of(recording)
                .map(workbench.scoresProperty().get()::fused)
                .orElse(Double.NEGATIVE_INFINITY);
    }

    @SuppressWarnings("unchecked")
    private static List<Recording> items(FxRobot robot) {
        return ((GridView<Recording>) robot.lookup("#gallery-grid").query()).getItems();
    }

    private static List<GalleryCell> cells(FxRobot robot) {
        return robot.lookup(".gallery-cell").queryAllAs(GalleryCell.class).stream()
                .filter(cell -> cell.getItem() != null && cell.getGraphic() != null && isShown(cell))
                .toList();
    }

    /** Rows that wait to be used again stay in the scene, but hidden. */
    private static boolean isShown(Node node) {
        return node == null || node.isVisible() && isShown(node.getParent());
    }

    private static Node cell(FxRobot robot, Recording recording) {
        return cells(robot).stream()
                .filter(cell -> recording.equals(cell.getItem()))
                .findFirst()
                .orElseThrow();
    }
}
