package org.auscult.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.stage.WindowHelper;
import com.sun.javafx.tk.TKClipboard;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.application.Platform;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.TransferMode;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.auscult.FxConditions;
import org.auscult.audio.Channel;
import org.auscult.experiment.Experiment;
import org.auscult.experiment.ExperimentSettings;
import org.auscult.workbench.Fakes;
import org.auscult.workbench.PaneLayout;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Panes leave their strips and come back; files are dropped on the window. */
@ExtendWith(ApplicationExtension.class)
final class FrameTest {
    @TempDir
    Path home;

    private FakeApplication application;
    private Stage stage;
    private List<Experiment> runs;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        var plant = Fakes.dataset(home.resolve("plant"), 4);
        runs = List.of(run(plant, 1), run(plant, 2));
        application = new FakeApplication(stage, home, 4, Platform::runLater, Runnable::run, runs);
        stage.setWidth(1600);
        stage.setHeight(1000);
        stage.show();
    }

    @BeforeEach
    void makeFolders() throws IOException {
        Files.createDirectories(home.resolve("plant/fan"));
        Files.createDirectories(home.resolve("plant/pump"));
    }

    @Test
    void aPaneIsPulledApartByItsMenuKeepsTheShortcutsAndIsPutBack(FxRobot robot) throws Exception {
        openDemo(robot);
        robot.clickOn("#tab-roc");
        Node roc = pane("ROC");
        menuOfRoc(robot);
        robot.clickOn("Pull Apart");
        Stage own = Objects.requireNonNull(apart());
        assertThat(own.getTitle()).startsWith("ROC");
        assertThat(roc.getScene()).isEqualTo(own.getScene());
        assertThat(own.getScene().getStylesheets()).isEqualTo(stage.getScene().getStylesheets());
        assertThat(titles("plots")).containsExactly("Clusters");

        boolean wasDark = application.settings.darkProperty().get();
        robot.interact(own::requestFocus);
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L).release(KeyCode.L, KeyCode.SHIFT, KeyCode.CONTROL);
        assertThat(application.settings.darkProperty().get()).isEqualTo(!wasDark);
        assertThat(own.getScene().getFill())
                .as("what a window shows before its first picture")
                .isEqualTo(wasDark ? Color.WHITE : Color.web("#0d1117"));

        List<KeyCode> released = new ArrayList<>();
        stage.getScene().addEventFilter(KeyEvent.KEY_RELEASED, event -> released.add(event.getCode()));
        robot.push(KeyCode.P);
        assertThat(released).containsExactly(KeyCode.P);

        assertThat(own.isFocused()).isTrue();
        robot.press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        Node query = robot.lookup("#palette-query").query();
        assertThat(query.getScene()).as("not hidden by this window").isEqualTo(own.getScene());
        assertThat(query.isFocused()).as("what is typed is the palette's").isTrue();
        robot.push(KeyCode.ESCAPE);
        assertThat(query.getScene()).isEqualTo(stage.getScene());

        robot.interact(() -> {
            WindowHelper.setFocused(own, true);
            roc.requestFocus();
        });
        assertThat(roc.isFocused()).isTrue();
        robot.interact(() -> own.fireEvent(new WindowEvent(own, WindowEvent.WINDOW_CLOSE_REQUEST)));
        assertThat(own.isShowing()).isFalse();
        assertThat(roc.getScene()).isEqualTo(stage.getScene());
        assertThat(roc.isFocused()).as("as its window has gone").isFalse();
        assertThat(titles("plots")).containsExactly("Clusters", "ROC");
        assertThat(chosen("plots")).isEqualTo("ROC");
    }

    @Test
    void whatIsCalledFromTheMainWindowLiesBeforeThePanesThatStandApart(FxRobot robot) throws Exception {
        openDemo(robot);
        Stage own = rocApart(robot);
        robot.interact(() -> {
            stage.requestFocus();
            WindowHelper.setFocused(own, false);
        });
        robot.press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        Node query = robot.lookup("#palette-query").query();
        assertThat(query.getScene().getWindow()).isInstanceOf(OverlayWindow.class);
        assertThat(query.getScene().getFocusOwner())
                .as("what is typed is the palette's")
                .isEqualTo(query);
        robot.push(KeyCode.F1);
        Node sheet = robot.lookup("#shortcut-sheet").query();
        assertThat(sheet.getScene().getWindow()).isInstanceOf(OverlayWindow.class);
        assertThat(query.getScene()).isEqualTo(stage.getScene());
        robot.push(KeyCode.ESCAPE);
        assertThat(sheet.getScene()).isEqualTo(stage.getScene());
        assertThat(Window.getWindows()).containsExactlyInAnyOrder(stage, own);

        robot.interact(() -> {
            own.setX(1100);
            own.setY(600);
        });
        robot.press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        assertThat(query.getScene()).as("nothing hides it there").isEqualTo(stage.getScene());
    }

    @Test
    void whatTheKeyboardLeadsToHasARing(FxRobot robot) {
        robot.push(KeyCode.TAB);
        WaitForAsyncUtils.waitForFxEvents();
        Button reached = (Button) stage.getScene().getFocusOwner();
        robot.interact(reached::applyCss);
        assertThat(reached.getBorder().getStrokes().get(0).getWidths().getTop()).isEqualTo(2);
    }

    @Test
    void aPlotThatIsPressedHasTheKeyboardAndItsArrows(FxRobot robot) throws Exception {
        openDemo(robot);
        Node clusters = pane("Clusters");
        clusters.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> clusters.requestFocus());
        robot.clickOn(clusters);
        assertThat(clusters.isFocused()).isTrue();
        robot.type(KeyCode.DOWN);
        assertThat(chosen("plots")).isEqualTo("Clusters");

        robot.clickOn("#tab-clusters").type(KeyCode.RIGHT);
        assertThat(chosen("plots")).isEqualTo("ROC");
    }

    @Test
    void aTabIsDraggedOutOfItsStripAndAnEmptyStripTakesNoRoom(FxRobot robot) throws Exception {
        openDemo(robot);
        robot.drag("#tab-contributions", MouseButton.PRIMARY).moveBy(0, -120).dropBy(0, -40);
        assertThat(Objects.requireNonNull(apart()).getTitle()).startsWith("Contributions");
        assertThat(titles("inspections")).doesNotContain("Contributions");

        robot.interact(application.work.moves()::putAllBack);
        assertThat(apart()).isNull();
        List<PaneLayout.Apart> all = titles("inspections").stream()
                .map(title -> new PaneLayout.Apart(title, 50, 50, 400, 300))
                .toList();
        robot.interact(() -> application.work.moves().restore(new PaneLayout(all, List.of())));
        assertThat(robot.lookup("#inspections").tryQuery()).isEmpty();
        robot.interact(application.work.moves()::putAllBack);
        assertThat(titles("inspections")).contains("Contributions");
    }

    @Test
    void twoPlotsStandBesideEachOtherAndTheLastOneStays(FxRobot robot) throws Exception {
        openDemo(robot);
        menuOfRoc(robot);
        robot.clickOn("Show Beside");
        assertThat(titles("beside")).containsExactly("ROC");
        Bounds clusters = onScreen(pane("Clusters"));
        Bounds roc = onScreen(pane("ROC"));
        assertThat(clusters.getMaxX()).isLessThanOrEqualTo(roc.getMinX());
        assertThat(clusters.getWidth()).isGreaterThan(100);

        robot.clickOn(pane("Clusters"));
        assertThat(application.actions.named("pane-beside").obstacle().getValue())
                .isEqualTo("It is the only plot here");
        robot.interact(application.work.moves()::putAllBack);
        assertThat(titles("plots")).containsExactly("Clusters", "ROC");
        assertThat(robot.lookup("#beside").tryQuery()).isEmpty();
    }

    @Test
    void aLayoutComesBackAsItWas(FxRobot robot) throws Exception {
        openDemo(robot);
        PaneLayout layout = new PaneLayout(
                List.of(
                        new PaneLayout.Apart("Runs", 90, 80, 500, 400),
                        new PaneLayout.Apart("No such pane", 0, 0, 9, 9)),
                List.of("ROC"));
        robot.interact(() -> application.work.moves().restore(layout));
        assertThat(application.work.moves().placesProperty().get())
                .isEqualTo(new PaneLayout(List.of(layout.apart().get(0)), List.of("ROC")));
        robot.interact(() -> application.work.moves().restore(new PaneLayout(List.of(), List.of())));
        assertThat(apart()).isNull();
        assertThat(titles("tools")).containsExactly("Training", "Runs", "Jobs", "Preferences");
    }

    @Test
    void aDroppedFolderOpensAfterItWasSaidWhatWillHappen(FxRobot robot) {
        robot.interact(() -> fire(DragEvent.DRAG_OVER, plant()));
        assertThat(words(robot)).isEqualTo("Open plant");
        robot.interact(() -> fire(DragEvent.DRAG_DROPPED, plant()));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(application.workbench.datasetProperty().get()).isEqualTo(application.dataset);
        assertThat(robot.lookup("#drop-target").query().isVisible()).isFalse();
    }

    @Test
    void severalFoldersAndFilesOpenTheFolderThatHoldsThem(FxRobot robot) throws Exception {
        Path list = Files.writeString(home.resolve("plant/list.csv"), "file,machine\n");
        robot.interact(() -> fire(DragEvent.DRAG_OVER, home.resolve("plant/fan"), home.resolve("plant/pump"), list));
        assertThat(words(robot)).isEqualTo("Open plant, the folder that holds these 3");
        robot.interact(() -> fire(DragEvent.DRAG_DROPPED, list));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(application.workbench.datasetProperty().get()).isEqualTo(application.dataset);
    }

    @Test
    void whatCannotBeUsedSaysWhyAndChangesNothing(FxRobot robot) throws Exception {
        Path text = Files.writeString(home.resolve("notes.txt"), "no sound");
        robot.interact(() -> fire(DragEvent.DRAG_OVER, text));
        assertThat(words(robot)).startsWith("notes.txt is no recording");
        robot.interact(() -> fire(DragEvent.DRAG_DROPPED, text));
        robot.interact(() -> fire(DragEvent.DRAG_DROPPED, home.resolve("plant/fan"), plant()));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(application.workbench.datasetProperty().get()).isNull();
        assertThat(application.notices.shown())
                .extracting(notice -> notice.text().split(":", 2)[0])
                .containsExactly("notes.txt is no recording", "These lie in different folders");
    }

    @Test
    void theWindowOfAPaneTakesWhatIsDroppedToo(FxRobot robot) throws Exception {
        openDemo(robot);
        Stage own = rocApart(robot);
        robot.interact(() -> fire(own, DragEvent.DRAG_OVER, plant()));
        assertThat(robot.from(own.getScene().getRoot())
                        .lookup("#drop-words")
                        .queryLabeled()
                        .getText())
                .isEqualTo("Open plant");
        robot.interact(() -> fire(own, DragEvent.DRAG_DROPPED, home.resolve("plant/fan"), plant()));
        assertThat(application.notices.shown())
                .extracting(notice -> notice.text().split(":", 2)[0])
                .contains("These lie in different folders");
    }

    @Test
    void aDroppedRunOpensItsRecordingsAndIsShown(FxRobot robot) throws Exception {
        Path folder = Files.createDirectories(runs.get(1).folder());
        Files.writeString(folder.resolve("experiment.json"), "{}");
        robot.interact(() -> fire(DragEvent.DRAG_OVER, folder));
        assertThat(words(robot)).contains("the run " + folder.getFileName());
        robot.interact(() -> fire(DragEvent.DRAG_DROPPED, folder));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(application.workbench.datasetProperty().get()).isEqualTo(application.dataset);
        assertThat(application.workbench.shownProperty().get()).isEqualTo(runs.get(1));
    }

    /** The window of a pane that stands apart. */
    private Stage rocApart(FxRobot robot) {
        robot.interact(() -> application
                .work
                .moves()
                .restore(new PaneLayout(List.of(new PaneLayout.Apart("ROC", 500, 60, 700, 500)), List.of())));
        return Objects.requireNonNull(apart());
    }

    private void openDemo(FxRobot robot) throws Exception {
        robot.clickOn("#welcome-open-demo");
        FxConditions.await(() -> application.workbench.datasetProperty().get() != null);
    }

    /** Headless windows have no right click of their own. */
    private void menuOfRoc(FxRobot robot) {
        robot.clickOn("#tab-roc");
        Bounds at = onScreen(pane("ROC"));
        robot.interact(() -> pane("ROC")
                .fireEvent(new ContextMenuEvent(
                        ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                        20,
                        20,
                        at.getMinX() + 20,
                        at.getMinY() + 20,
                        false,
                        new PickResult(pane("ROC"), 20, 20))));
    }

    private static Experiment run(org.auscult.dataset.Dataset plant, int seed) {
        Experiment run = Fakes.experiment(
                plant, new ExperimentSettings("fake", "quick", Map.of(), "fan", seed, Channel.FIRST, 0.1, 1), false);
        return Fakes.moved(run, plant.root().resolveSibling("runs").resolve("run-" + seed));
    }

    private Path plant() {
        return home.resolve("plant");
    }

    private static String words(FxRobot robot) {
        assertThat(robot.lookup("#drop-target").query().isVisible()).isTrue();
        return robot.lookup("#drop-words").queryAs(Label.class).getText();
    }

    private Node pane(String title) {
        return application.work.lookupAll(".tab-pane").stream()
                .map(TabPane.class::cast)
                .flatMap(tabs -> tabs.getTabs().stream())
                .filter(tab -> title.equals(tab.getText()))
                .findFirst()
                .orElseThrow()
                .getContent();
    }

    private List<String> titles(String strip) {
        return strip(strip).getTabs().stream().map(tab -> tab.getText()).toList();
    }

    private String chosen(String strip) {
        return strip(strip).getSelectionModel().getSelectedItem().getText();
    }

    private TabPane strip(String id) {
        return (TabPane) application.work.lookup("#" + id);
    }

    private static Bounds onScreen(Node node) {
        return node.localToScreen(node.getLayoutBounds());
    }

    private Stage apart() {
        return Window.getWindows().stream()
                .filter(window -> window instanceof PaneWindow)
                .map(Stage.class::cast)
                .findFirst()
                .orElse(null);
    }

    private void fire(EventType<DragEvent> type, Path... paths) {
        fire(stage, type, paths);
    }

    private static void fire(Stage window, EventType<DragEvent> type, Path... paths) {
        Node root = window.getScene().getRoot();
        root.fireEvent(new DragEvent(
                type,
                dragboard(paths),
                400,
                400,
                400,
                400,
                TransferMode.COPY,
                null,
                root,
                new PickResult(root, 400, 400)));
    }

    private static Dragboard dragboard(Path... paths) {
        List<File> files = Arrays.stream(paths).map(Path::toFile).toList();
        return DragboardHelper.createDragboard((TKClipboard) Proxy.newProxyInstance(
                FrameTest.class.getClassLoader(),
                new Class<?>[] {TKClipboard.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "hasContent" -> arguments[0] == DataFormat.FILES;
                    case "getContent" -> arguments[0] == DataFormat.FILES ? files : null;
                    case "getContentTypes" -> Set.of(DataFormat.FILES);
                    case "getTransferModes" -> EnumSet.allOf(TransferMode.class);
                    default -> null;
                }));
    }
}
