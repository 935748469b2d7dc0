package org.auscult.ui.plots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import atlantafx.base.theme.Styles;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Slider;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.auscult.FxConditions;
import org.auscult.dataset.Dataset;
import org.auscult.dataset.MachineId;
import org.auscult.dataset.Recording;
import org.auscult.detector.EpochEmbeddings;
import org.auscult.evaluation.EpochFilm;
import org.auscult.experiment.EpochFiles;
import org.auscult.experiment.Experiment;
import org.auscult.score.Fusions;
import org.auscult.score.Role;
import org.auscult.score.ScoredClip;
import org.auscult.ui.Decimals;
import org.auscult.workbench.Action;
import org.auscult.workbench.DisagreementView;
import org.auscult.workbench.Fakes;
import org.auscult.workbench.FileExport;
import org.auscult.workbench.FixedPaths;
import org.auscult.workbench.Form;
import org.auscult.workbench.Jobs;
import org.auscult.workbench.MeanAucs;
import org.auscult.workbench.Notices;
import org.auscult.workbench.Opener;
import org.auscult.workbench.OperatingPoint;
import org.auscult.workbench.PlotLooks;
import org.auscult.workbench.RecordingFilter;
import org.auscult.workbench.RunWords;
import org.auscult.workbench.Selection;
import org.auscult.workbench.TrainingQueue;
import org.auscult.workbench.TrainingSession;
import org.auscult.workbench.Verdicts;
import org.auscult.workbench.Viewport;
import org.auscult.workbench.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.w3c.dom.NodeList;

/** Every plot of the list: it has a table twin, and leaves the window as picture and as numbers. */
@ExtendWith(ApplicationExtension.class)
class PlotViewsTest {
    @TempDir
    Path folder;

    private final Workbench workbench = new Workbench();
    private final Selection selection = new Selection(workbench);
    private OperatingPoint point;
    private final PlotLooks looks = new PlotLooks();
    private List<PlotView> plots;
    private static final Map<String, String> AXES = Map.of(
            "Clusters",
            "PC 1",
            "Disagreement",
            "Rank by S_maha (%)",
            "ROC",
            "False positive rate",
            "Threshold",
            "Fused score (standard deviations of the normals)",
            "Epochs",
            "PC 2",
            "Curves",
            "Loss");

    private static final Map<String, List<String>> KEYS = Map.of(
            "Clusters",
            List.of("fan 00", "fan 02", "test, anomalous"),
            "Disagreement",
            List.of("normal", "anomalous"),
            "ROC",
            List.of(),
            "Threshold",
            List.of("normal", "anomalous"),
            "Epochs",
            List.of("fan 00", "test, anomalous"),
            "Curves",
            List.of("total", "id"));

    private static final Map<String, String> BASES =
            Map.of("ROC", "Fused by Mean", "Threshold", "Fused by Mean; threshold ", "Disagreement", "Fused by Mean; ");

    private static final MachineId FAN = new MachineId("fan", "00");

    private final List<PlotFrame> shownFrames = new ArrayList<>();
    private final ExecutorService lane = Executors.newSingleThreadExecutor();
    private TrainingSession session;
    private final Notices notices = new Notices();
    private PlotFrames frames;
    private Dataset dataset;

    @Start
    void start(Stage stage) {
        dataset = Fakes.dataset(folder, 30);
        point = new OperatingPoint(workbench);
        Jobs jobs = new Jobs(Platform::runLater);
        session = Fakes.session(
                workbench, jobs, notices, lane, Platform::runLater, Fakes.engine(5, 20, Duration.ofMillis(40)));
        plots = PlotViews.all(
                workbench,
                selection,
                point,
                looks,
                session,
                new MeanAucs(workbench, jobs, Runnable::run),
                jobs,
                Runnable::run);
        frames = new PlotFrames(
                new PlotExport(
                        new FileExport(
                                new FixedPaths(Optional.of(folder.resolve("saved"))),
                                jobs,
                                notices,
                                Runnable::run,
                                new Opener(path -> {}, jobs, notices, Runnable::run)),
                        notices),
                workbench,
                selection);
        TabPane tabs = new TabPane();
        plots.forEach(plot -> {
            PlotFrame frame = frames.frame(plot);
            shownFrames.add(frame);
            tabs.getTabs().add(new Tab(plot.title(), frame));
        });
        stage.setScene(new Scene(tabs, 600, 900));
        stage.show();
    }

    @AfterEach
    void stop() {
        lane.shutdownNow();
    }

    @Test
    void theEpochsFormWhileTheTrainingRunsAndAreScrubbedAfterwards(FxRobot robot) throws Exception {
        Experiment run = run(1);
        for (int epoch = 1; epoch <= 4; epoch++) {
            EpochFiles.write(run.folder(), Fakes.epoch(dataset, "fan", epoch));
        }
        robot.interact(() -> {
            workbench.datasetProperty().set(dataset);
            tabs(robot).getSelectionModel().select(index("Epochs"));
            new TrainingQueue(session).start(dataset, run.settings());
        });
        FxConditions.await(() -> epochs().filmProperty().get().length() >= 2
                && session.runningProperty().get());
        FxConditions.await(() -> !session.runningProperty().get());
        robot.interact(() -> workbench.shownProperty().set(run));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(epochs().filmProperty().get().epochs()).containsExactly(1, 2, 3, 4);
        assertThat(robot.lookup("#epochs-state").queryAs(Label.class).getText()).isEqualTo("Epoch 4 of 4");
        robot.clickOn("#epochs-moment");
        robot.push(KeyCode.HOME);
        assertThat(robot.lookup("#epochs-state").queryAs(Label.class).getText()).isEqualTo("Epoch 1 of 4");
        assertAllEpochsAreSeen(robot);
        robot.clickOn("#epochs-play");
        FxConditions.await(() ->
                robot.lookup("#epochs-state").queryAs(Label.class).getText().equals("Epoch 4 of 4"));
    }

    @Test
    void whatWasZoomedToAmongTheEpochsIsSeenAgainWithTheirRun(FxRobot robot) throws Exception {
        Experiment run = run(1);
        EpochFiles.write(run.folder(), Fakes.epoch(dataset, "fan", 1));
        robot.interact(() -> {
            workbench.datasetProperty().set(dataset);
            workbench.shownProperty().set(run);
            tabs(robot).getSelectionModel().select(index("Epochs"));
        });
        FxConditions.await(() -> epochs().filmProperty().get().length() == 1);
        ScatterCanvas canvas = robot.lookup("#epochs-canvas").queryAs(ScatterCanvas.class);
        robot.interact(canvas::requestFocus).type(KeyCode.PLUS, 2);
        Viewport seen = canvas.view().part();
        assertThat(seen).isNotEqualTo(canvas.view().all());
        robot.interact(() -> workbench.shownProperty().set(null));
        FxConditions.await(() -> epochs().filmProperty().get().length() == 0);
        assertThat(canvas.view().part()).isNotEqualTo(seen);
        robot.interact(() -> workbench.shownProperty().set(run));
        FxConditions.await(() -> epochs().filmProperty().get().length() == 1);
        assertThat(canvas.view().part()).isEqualTo(seen);
    }

    private void assertAllEpochsAreSeen(FxRobot robot) {
        Viewport seen = robot.lookup("#epochs-canvas")
                .queryAs(ScatterCanvas.class)
                .plane()
                .viewport();
        assertThat(epochs().filmProperty().get().pictures())
                .allSatisfy(picture -> assertThat(List.of(picture)).allSatisfy(place -> {
                    assertThat(place[0]).isBetween(seen.left(), seen.right());
                    assertThat(place[1]).isBetween(seen.bottom(), seen.top());
                }));
    }

    @Test
    void theRocFitsANarrowPlaceWithTheNumbersOfItsCurves(FxRobot robot) {
        robot.interact(() -> {
            workbench.datasetProperty().set(dataset);
            workbench.experiments().setAll(run(1), moved(run(2)));
            workbench.shownProperty().set(workbench.experiments().get(0));
            tabs(robot).getSelectionModel().select(index("ROC"));
        });
        WaitForAsyncUtils.waitForFxEvents();
        RocPane roc = robot.lookup("#roc").queryAs(RocPane.class);
        assertThat(roc.minWidth(-1)).isLessThan(230);
        robot.interact(() -> {
            roc.setMaxWidth(230);
            roc.getScene().getRoot().layout();
        });
        assertThat(robot.from(roc).lookup(".legend-entry").<ToggleButton>queryAllAs(ToggleButton.class))
                .allSatisfy(entry -> assertThat(entry.getWidth()).isLessThanOrEqualTo(214))
                .anySatisfy(entry -> assertThat(((Text) entry.lookup(".text")).getText())
                        .as("not cut")
                        .startsWith("pinned: " + RunWords.apart(run(2)) + "  ")
                        .matches(".* \\d\\.\\d{3}\u00a0\u00a0\\d\\.\\d{3}"))
                .first()
                .satisfies(entry -> assertThat(entry.getText())
                        .as("seen however low the pane")
                        .startsWith("fused"));
        robot.interact(() -> {
            roc.setMaxSize(230, 220);
            roc.getScene().getRoot().layout();
        });
        assertThat(roc.getBottom().getLayoutBounds().getHeight())
                .as("the plot keeps its room")
                .isLessThanOrEqualTo(90);
        robot.interact(() -> {
            roc.setMaxSize(400, 260);
            roc.getScene().getRoot().layout();
        });
        assertThat(roc.getRight().getLayoutBounds().getWidth())
                .as("beside it where it is low")
                .isLessThanOrEqualTo(200);
        assertThat(roc.getBottom()).isNull();
    }

    @Test
    void theLegendOfTheEpochsCountsAndSelectsAMachinesProbes(FxRobot robot) throws Exception {
        Experiment run = run(1);
        EpochFiles.write(run.folder(), Fakes.epoch(dataset, "fan", 1));
        robot.interact(() -> {
            workbench.datasetProperty().set(dataset);
            workbench.shownProperty().set(run);
            tabs(robot).getSelectionModel().select(index("Epochs"));
        });
        FxConditions.await(() -> epochs().filmProperty().get().length() == 1);
        Button entry = robot.from(epochs()).lookup(".dot-legend").queryAll().stream()
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow();
        List<Recording> probes = epochs().filmProperty().get().clips().stream()
                .filter(probe -> entry.getText().startsWith(probe.machine().toString()))
                .toList();
        assertThat(entry.getText()).endsWith("  " + probes.size());
        assertThat(robot.lookup("#epochs-sample").queryAs(Label.class).getText())
                .as("of all of the machine")
                .matches("Followed: \\d+ of \\d+ test clips, \\d+ held-out clips?");
        robot.clickOn(entry);
        assertThat(selection.selectedProperty().get()).containsExactlyInAnyOrderElementsOf(probes);
    }

    @Test
    void theFilmOfATrainingHasNoEpochOfTheRunShownBefore(FxRobot robot) throws Exception {
        Experiment run = run(1);
        EpochEmbeddings other = Fakes.epoch(dataset, "fan", 4);
        EpochFiles.write(run.folder(), new EpochEmbeddings(1, other.clips(), other.embeddings()));
        robot.interact(() -> {
            workbench.datasetProperty().set(dataset);
            workbench.shownProperty().set(run);
            tabs(robot).getSelectionModel().select(index("Epochs"));
        });
        FxConditions.await(() -> epochs().filmProperty().get().length() == 1);
        robot.interact(() -> new TrainingQueue(session).start(dataset, run.settings()));
        FxConditions.await(() -> epochs().filmProperty().get().length() == 2);
        assertThat(epochs().filmProperty().get().pictures().get(0))
                .isDeepEqualTo(EpochFilm.of(List.of(Fakes.epoch(dataset, "fan", 1)))
                        .pictures()
                        .get(0));
    }

    @Test
    void aRunWithoutEpochsIsToldToHaveKeptNone(FxRobot robot) {
        robot.interact(() -> tabs(robot).getSelectionModel().select(index("Epochs")));
        assertThat(emptyWords(robot)).anyMatch(text -> text.endsWith("train the conformer."));
        robot.interact(() -> {
            workbench.datasetProperty().set(dataset);
            workbench.shownProperty().set(run(1));
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(emptyWords(robot)).anyMatch(text -> text.startsWith("This run kept no epochs"));
    }

    @Test
    void aRunWithNothingToFollowIsNotToldToHaveBeenTrainedTooEarly(FxRobot robot) {
        robot.interact(() -> {
            tabs(robot).getSelectionModel().select(index("Epochs"));
            workbench.datasetProperty().set(dataset);
            workbench.shownProperty().set(learnedOnly(run(1)));
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(emptyWords(robot))
                .anyMatch(
                        text -> text.startsWith("This run has no held-out and no test clips that could be followed."));
    }

    /** A run on a folder without test clips, with none held out. */
    private static Experiment learnedOnly(Experiment run) {
        return Fakes.scored(
                run,
                run.table().clips().stream()
                        .filter(clip -> clip.role() == Role.LEARNED)
                        .toList());
    }

    private List<String> emptyWords(FxRobot robot) {
        return robot.from(epochs()).lookup(".empty-state .label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }

    private static void writeHistory(Experiment run) throws IOException {
        Files.writeString(run.folder().resolve("history.csv"), """
                phase,epoch,batch,loss_total,loss_id,heldout_S_id,auc_S_id,learning_rate,gradient_norm,seconds,waited
                Stage 1,1,1,6.0,4.0,,,0.001,9,1,0
                Stage 1,1,2,5.0,3.5,0.25,0.75,0.001,7,2,0
                Stage 1,2,1,4.0,3.0,,,0.0005,6,3,0
                Stage 1,2,2,1.0,0.5,0.5,1.0,0.0005,5,4,0
                """);
    }

    @Test
    void theCurvesGrowWhileATrainingRunsAndThoseOfTheShownRunFollow(FxRobot robot) throws Exception {
        Experiment run = run(1);
        Files.createDirectories(run.folder());
        writeHistory(run);
        PlotView curves = plots.get(index("Curves"));
        robot.interact(() -> {
            workbench.datasetProperty().set(dataset);
            tabs(robot).getSelectionModel().select(index("Curves"));
            new TrainingQueue(session).start(dataset, run.settings());
        });
        FxConditions.await(
                () -> curves.table().size() > 20 && session.runningProperty().get());
        assertThat(robot.lookup("#curves-legend-total").query().isVisible()).isTrue();
        robot.moveTo(robot.lookup("#curves-canvas").queryAs(Node.class));
        int before = curves.table().size();
        FxConditions.await(() -> curves.table().size() > before + 10);
        assertThat(robot.lookup("#curves-reading").queryAs(Label.class).getText())
                .as("what is under the resting pointer is read on, while batches come")
                .startsWith("Epoch ");
        robot.interact(() -> session.discard());
        FxConditions.await(() -> !session.runningProperty().get());
        robot.interact(() -> workbench.shownProperty().set(run));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(curves.table())
                .contains(List.of("Losses", "total", "2.0000", "1.0", RunWords.titled(run)))
                .contains(List.of("Held-out scores", "S_id", "1.0000", "0.25", RunWords.titled(run)))
                .contains(List.of("Held-out AUC", "S_id", "1.0000", "0.75", RunWords.titled(run)));

        robot.interact(
                () -> robot.lookup("#curves-smoothing").queryAs(Slider.class).setValue(0));
        robot.clickOn("#curves-log");
        Node canvas = robot.lookup("#curves-canvas").query();
        Bounds all = canvas.localToScreen(canvas.getBoundsInLocal());
        robot.moveTo(all.getMaxX() - 15, all.getCenterY());
        assertThat(robot.lookup("#curves-reading").queryAs(Label.class).getText())
                .startsWith("Epoch 2.00")
                .contains("total 1.00 ")
                .contains("id 0.5");
        robot.clickOn(canvas).type(KeyCode.HOME);
        assertThat(robot.lookup("#curves-reading").queryAs(Label.class).getText())
                .startsWith("Epoch 0.00");
        robot.type(KeyCode.RIGHT, 3);
        assertThat(robot.lookup("#curves-reading").queryAs(Label.class).getText())
                .startsWith("Epoch 0.06");
        robot.type(KeyCode.END);
        assertThat(robot.lookup("#curves-reading").queryAs(Label.class).getText())
                .startsWith("Epoch 2.00");
        robot.clickOn("#curves-legend-id");
        robot.moveTo(all.getMaxX() - 15, all.getCenterY());
        assertThat(robot.lookup("#curves-reading").queryAs(Label.class).getText())
                .doesNotContain("id 0.5");

        robot.moveTo("#curves-log");
        robot.interact(() -> shownFrames.get(index("Curves")).setMaxWidth(470));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#curves-reading").queryAs(Label.class).getTooltip())
                .as("what the numbers are is not cut in a narrow place")
                .isNull();
    }

    private int index(String title) {
        return plots.stream().map(PlotView::title).toList().indexOf(title);
    }

    private EpochsPane epochs() {
        return (EpochsPane) plots.get(index("Epochs")).node();
    }

    @Test
    void everyPlotHasATableAndLeavesTheWindow(FxRobot robot) throws Exception {
        EpochFiles.write(run(1).folder(), Fakes.epoch(dataset, "fan", 1));
        writeHistory(run(1));
        robot.interact(() -> {
            workbench.datasetProperty().set(dataset);
            workbench.experiments().setAll(run(1), moved(run(2)));
            workbench.shownProperty().set(workbench.experiments().get(0));
        });
        WaitForAsyncUtils.waitForFxEvents();
        for (PlotFrame frame : shownFrames) {
            PlotView plot = frame.plot();
            robot.interact(() -> tabs(robot).getSelectionModel().select(shownFrames.indexOf(frame)));
            assertThat(plot.table()).as(plot.title()).hasSizeGreaterThan(1);
            assertThat(plot.table())
                    .allSatisfy(
                            row -> assertThat(row).hasSameSizeAs(plot.table().get(0)));
            robot.interact(() -> frame.menu().getItems().stream()
                    .filter(item -> item.getText() != null && item.getText().startsWith("Save"))
                    .forEach(MenuItem::fire));
            WaitForAsyncUtils.waitForFxEvents();
            Path saved = folder.resolve("saved/" + plot.title().toLowerCase(java.util.Locale.ROOT));
            assertThat(Files.readAllLines(Path.of(saved + ".csv")))
                    .hasSize(plot.table().size());
            if (plot.form() == PlotView.Form.TABLE) {
                assertThat(Path.of(saved + ".png")).doesNotExist();
                assertThat(Path.of(saved + ".svg")).doesNotExist();
                continue;
            }
            BufferedImage picture = ImageIO.read(Path.of(saved + ".png").toFile());
            assertThat(picture.getWidth()).isEqualTo((int) (2 * plot.node().getWidth()));
            assertThat(picture.getRGB(0, picture.getHeight() - 1) >>> 24)
                    .as("the ground is painted")
                    .isEqualTo(255);
            assertThat(textsOf(Path.of(saved + ".svg")))
                    .as(plot.title())
                    .contains(AXES.get(plot.title()), RunWords.titled(run(1)))
                    .containsAll(KEYS.get(plot.title()))
                    .anyMatch(text -> text.startsWith(BASES.getOrDefault(plot.title(), "")));
        }
    }

    @Test
    void aPlotWithinAnotherIsMeantWhileItHasTheKeyboard(FxRobot robot) {
        Button inside = new Button("Inside");
        Button beside = new Button("Beside");
        PlotFrame inner = frames.frame(PlotView.ofTable("Inner", new StackPane(inside), List::of));
        PlotFrame outer = frames.frame(PlotView.ofTable("Outer", new VBox(beside, inner), List::of));
        Action table = action("plot-table");
        robot.interact(() -> {
            tabs(robot).getTabs().add(new Tab("Both", outer));
            tabs(robot).getSelectionModel().selectLast();
        });
        robot.interact(inside::requestFocus);
        assertThat(table.words()).contains("(Inner)");
        robot.interact(beside::requestFocus);
        assertThat(table.words()).contains("(Outer)");
        robot.interact(inside::requestFocus);
        assertThat(table.words()).contains("(Inner)");
    }

    @Test
    void whatIsEmptyIsNotSavedAndSaysSo(FxRobot robot) {
        for (PlotFrame frame : shownFrames.subList(0, index("Compare"))) {
            robot.interact(() -> frame.menu().getItems().stream()
                    .filter(item -> item.getText() != null && item.getText().startsWith("Save"))
                    .forEach(MenuItem::fire));
        }
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(folder.resolve("saved")).doesNotExist();
        assertThat(notices.shown())
                .isNotEmpty()
                .allMatch(notice -> notice.text().startsWith("Nothing to take from "));
    }

    private static <T> T onFx(Callable<T> question) throws Exception {
        return WaitForAsyncUtils.asyncFx(question).get();
    }

    @Test
    void theTableTwinTakesThePlotsPlaceAndFollowsTheRun(FxRobot robot) throws Exception {
        robot.interact(() -> {
            workbench.datasetProperty().set(dataset);
            workbench.shownProperty().set(run(1));
        });
        for (PlotFrame frame : shownFrames) {
            robot.interact(() -> {
                tabs(robot).getSelectionModel().select(shownFrames.indexOf(frame));
                frames.use(frame);
                action("plot-table").run().run();
            });
            WaitForAsyncUtils.waitForFxEvents();
            TableView<List<String>> table =
                    robot.from(frame).lookup("#plot-table").queryTableView();
            assertThat(table.isVisible()).isTrue();
            assertThat(frame.plot().node().isVisible()).isFalse();
            List<List<String>> rows = onFx(() -> frame.plot().table());
            assertThat(table.getItems()).as(frame.plot().title()).hasSize(rows.size() - 1);
        }
        PlotFrame roc = shownFrames.get(1);
        TableView<List<String>> table = robot.from(roc).lookup("#plot-table").queryTableView();
        List<String> before = table.getItems().get(3);
        robot.interact(() -> {
            tabs(robot).getSelectionModel().select(1);
            workbench.shownProperty().set(run(2));
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(table.getItems().get(3)).isNotEqualTo(before);
        robot.interact(() -> roc.asTableProperty().set(false));
        assertThat(roc.plot().node().isVisible()).isTrue();
    }

    @Test
    void theActionsMeanThePlotUsedLast(FxRobot robot) {
        robot.interact(() -> frames.use(shownFrames.get(1)));
        assertThat(action("plot-save-vector").isEnabled()).isTrue();
        robot.interact(() -> frames.use(shownFrames.get(index("Compare"))));
        assertThat(action("plot-save-vector").obstacle().getValue()).startsWith("Compare is a table");
        assertThat(action("plot-save-data").isEnabled()).isTrue();
        robot.interact(() -> frames.useNone("Gallery"));
        assertThat(action("plot-save-data").obstacle().getValue()).isEqualTo("Gallery has no plot");
        Action data = action("plot-save-data");
        assertThat(data.obstacle().getValue()).isEqualTo("Gallery has no plot");
        robot.interact(() -> frames.useNone("Jobs"));
        assertThat(data.obstacle().getValue()).as("from none to none").isEqualTo("Jobs has no plot");
    }

    private Action action(String id) {
        return frames.group().actions().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static TabPane tabs(FxRobot robot) {
        return (TabPane) robot.lookup(".tab-pane").query();
    }

    private static List<String> textsOf(Path svg) throws Exception {
        NodeList texts = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(svg.toFile())
                .getElementsByTagName("text");
        return IntStream.range(0, texts.getLength())
                .mapToObj(i -> texts.item(i).getTextContent())
                .toList();
    }

    @Test
    void theThresholdIsDraggedInTheHistogramAndFollowedByTheFlipList(FxRobot robot) throws Exception {
        show(robot, run(1), 2);
        double before = point.verdictsProperty().get().chosen().get(FAN).value();
        Node histogram = robot.lookup("#threshold-histogram").query();
        robot.moveTo(histogram).press(MouseButton.PRIMARY);
        robot.moveBy(60, 0).release(MouseButton.PRIMARY);
        FxConditions.await(
                () -> point.verdictsProperty().get().chosen().get(FAN).value() != before);
        assertThat(robot.lookup("#flip-list").queryTableView().getItems())
                .isNotEmpty()
                .hasSameSizeAs(flipped(point.verdictsProperty().get()));
        assertThat(promise(robot))
                .as("what was checked is the proposal")
                .startsWith(String.format(
                        Locale.ROOT, "Threshold: set by hand. As proposed (%.2f): none was held out", before));
        Label otherwise = robot.lookup("#threshold-otherwise").queryAs(Label.class);
        assertThat(otherwise.getText()).isEqualTo("set by hand");
        robot.clickOn("#threshold-reset");
        assertThat(otherwise.isVisible()).isFalse();
        assertThat(point.verdictsProperty().get().chosen().get(FAN).value()).isEqualTo(before);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(promise(robot)).doesNotContain("As proposed").contains(". None was held out");
    }

    @Test
    void theRowsOfATwinAreTheirRecordings(FxRobot robot) {
        PlotFrame frame = shownFrames.get(index("Disagreement"));
        robot.interact(() -> {
            workbench.datasetProperty().set(dataset);
            workbench.shownProperty().set(run(1));
            tabs(robot).getSelectionModel().select(index("Disagreement"));
            frame.asTableProperty().set(true);
        });
        WaitForAsyncUtils.waitForFxEvents();
        TableView<List<String>> twin = robot.from(frame).lookup("#plot-table").queryTableView();
        assertThat(twin.getItems())
                .as("what it is ordered by can be read")
                .isSortedAccordingTo(Comparator.comparingDouble(row -> -Double.parseDouble(row.get(5))));
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.DOWN);
        assertThat(chosen(twin)).isEqualTo(selection.focusedProperty().get().name());

        Recording other = named(twin.getItems().get(9).get(0));
        robot.interact(() -> {
            selection.focusedProperty().set(other);
            selection.select(List.of(other), Selection.Combine.REPLACE);
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(chosen(twin)).isEqualTo(other.name());
        assertThat(robot.from(twin).lookup(".table-row-cell").queryAllAs(TableRow.class).stream()
                        .filter(row -> row.getPseudoClassStates().contains(PseudoClass.getPseudoClass("brushed")))
                        .map(TableRow::getIndex))
                .containsExactly(9);

        robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        assertThat(selection.selectedProperty().get().stream().map(Recording::name))
                .as("all rows")
                .containsExactlyInAnyOrderElementsOf(
                        twin.getItems().stream().map(row -> row.get(0)).toList());

        robot.interact(() -> workbench.shownProperty().set(run(2)));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(selection.focusedProperty().get())
                .as("other rows move no focus")
                .isEqualTo(other);
        assertThat(chosen(twin)).isEqualTo(other.name());
    }

    private static String chosen(TableView<List<String>> twin) {
        return twin.getSelectionModel().getSelectedItem().get(0);
    }

    private Recording named(String name) {
        return dataset.recordings().stream()
                .filter(recording -> recording.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String promise(FxRobot robot) {
        return robot.lookup("#threshold-promise").queryAs(Label.class).getText();
    }

    @Test
    void theCrossOfDisagreementFollowsTheThresholdAndTheDotsTheScores(FxRobot robot) throws Exception {
        robot.interact(() -> {
            workbench.datasetProperty().set(dataset);
            workbench.shownProperty().set(run(1));
            tabs(robot).getSelectionModel().select(index("Disagreement"));
        });
        WaitForAsyncUtils.waitForFxEvents();
        PlotView plot = plots.get(index("Disagreement"));
        List<List<String>> placed = onFx(plot::table);
        Set<String> corners = corners(robot);
        robot.interact(
                () -> point.verdictsProperty().get().chosen().keySet().forEach(machine -> point.set(machine, -99)));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#disagreement-cut").queryAs(Label.class).getText())
                .isEqualTo("Lines: the top 60 of 60 by each score, as many as the fused score calls");
        assertThat(corners(robot)).isNotEqualTo(corners).anyMatch(words -> words.startsWith("both\n60 clips"));
        assertThat(onFx(plot::table)).isEqualTo(placed);
        Label both = robot.lookup(".corner-words").queryAllAs(Label.class).stream()
                .filter(words -> words.getText().startsWith("both\n60 clips"))
                .findFirst()
                .orElseThrow();
        robot.clickOn(both);
        assertThat(selection.selectedProperty().get()).as("all of that corner").hasSize(60);
        robot.press(KeyCode.CONTROL).clickOn(both).release(KeyCode.CONTROL);
        assertThat(selection.selectedProperty().get()).isEmpty();
        robot.interact(() -> selection.filterProperty().set(new RecordingFilter("condition:anomalous")));
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn(both);
        int left = selection.selectedProperty().get().size();
        assertThat(left).as("what the filter leaves").isBetween(1, 59);
        assertThat(corners(robot)).anyMatch(words -> words.startsWith("both\n" + left + " clip"));
        robot.interact(() -> selection.filterProperty().set(RecordingFilter.ALL));

        robot.interact(() -> robot.lookup("#disagreement-up")
                .queryAs(ChoiceBox.class)
                .getSelectionModel()
                .select(0));
        robot.interact(() -> robot.lookup("#disagreement-across")
                .queryAs(ChoiceBox.class)
                .getSelectionModel()
                .select(0));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(onFx(plot::table).stream().skip(1))
                .allSatisfy(row -> assertThat(row.get(3)).isEqualTo(row.get(4)));

        robot.interact(() -> workbench.shownProperty().set(run(2)));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(onFx(plot::table)).hasSameSizeAs(placed).isNotEqualTo(placed);
        robot.interact(() -> workbench.shownProperty().set(null));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(onFx(plot::table)).hasSize(1);
    }

    @Test
    void theScoresThatWereSetAgainstEachOtherAndTheZoomAreThereAgain(FxRobot robot) {
        robot.interact(() -> {
            workbench.datasetProperty().set(dataset);
            workbench.shownProperty().set(run(1));
            tabs(robot).getSelectionModel().select(index("Disagreement"));
        });
        WaitForAsyncUtils.waitForFxEvents();
        ChoiceBox<?> across = robot.lookup("#disagreement-across").queryAs(ChoiceBox.class);
        ChoiceBox<?> up = robot.lookup("#disagreement-up").queryAs(ChoiceBox.class);
        List<?> differing = List.of(across.getValue(), up.getValue());
        assertThat(looks.disagreement().state().pair()).as("none was chosen").isNull();
        robot.interact(
                () -> up.getSelectionModel().select(across.getSelectionModel().getSelectedIndex()));
        ScatterCanvas canvas = robot.lookup("#disagreement-canvas").queryAs(ScatterCanvas.class);
        robot.interact(canvas::requestFocus).type(KeyCode.PLUS, 2);
        WaitForAsyncUtils.waitForFxEvents();
        DisagreementView.State chosen = looks.disagreement().state();
        Viewport seen = canvas.view().part();
        assertThat(seen).isNotEqualTo(canvas.view().all());

        robot.interact(() -> looks.disagreement().restore(new DisagreementView.State(null, null)));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(List.of(across.getValue(), up.getValue())).isEqualTo(differing);
        assertThat(canvas.view().part()).isEqualTo(canvas.view().all());
        robot.interact(() -> looks.disagreement().restore(chosen));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(up.getValue()).isEqualTo(across.getValue()).isEqualTo(differing.get(0));
        assertThat(canvas.view().part()).isEqualTo(seen);
        robot.interact(() -> looks.disagreement()
                .restore(new DisagreementView.State(new DisagreementView.Pair("S_none", "S_maha"), null)));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(List.of(across.getValue(), up.getValue()))
                .as("of scores that the run has not")
                .isEqualTo(differing);
    }

    private static Set<String> corners(FxRobot robot) {
        return robot.lookup(".corner-words").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .collect(Collectors.toSet());
    }

    private static List<ScoredClip> flipped(Verdicts verdicts) {
        double proposed = verdicts.proposed().get(FAN).value();
        return verdicts.tests(FAN).stream()
                .filter(clip -> verdicts.isAnomalous(clip) != verdicts.view().fused(clip) >= proposed)
                .toList();
    }

    @Test
    void aBarOfTheHistogramIsItsClips(FxRobot robot) {
        showThresholds(robot);
        HistogramCanvas canvas = robot.lookup("#threshold-histogram").queryAs(HistogramCanvas.class);
        double[] at = barOf(canvas);
        Histogram.Bar bar = canvas.barAt(at[0], at[1]);
        Set<Recording> clips = bar.clips().stream().map(ScoredClip::recording).collect(Collectors.toSet());
        Point2D place = canvas.localToScreen(at[0], at[1]);
        double before = point.verdictsProperty().get().chosen().get(FAN).value();

        robot.moveTo(place);
        assertThat(clips).contains(selection.hoveredProperty().get());
        assertThat(robot.lookup("#threshold-reading").queryAs(Label.class).getText())
                .startsWith(clips.size() + " " + bar.series().name());
        robot.clickOn(place);
        assertThat(selection.selectedProperty().get()).isEqualTo(clips);
        assertThat(selection.focusedProperty().get())
                .as("the one that is read out is seen")
                .isNotNull()
                .isEqualTo(selection.hoveredProperty().get());
        robot.press(KeyCode.CONTROL).clickOn(place).release(KeyCode.CONTROL);
        assertThat(selection.selectedProperty().get()).isEmpty();
        robot.press(KeyCode.SHIFT).clickOn(place).release(KeyCode.SHIFT);
        assertThat(selection.selectedProperty().get()).isEqualTo(clips);
        assertThat(point.verdictsProperty().get().chosen().get(FAN).value())
                .as("a click moves no threshold")
                .isEqualTo(before);
        robot.press(KeyCode.CONTROL).clickOn(place).release(KeyCode.CONTROL);
        dragAside(robot, place, MouseButton.SECONDARY, 30);
        robot.clickOn(place, MouseButton.SECONDARY);
        assertThat(selection.selectedProperty().get())
                .as("the menu's button selects nothing")
                .isEmpty();
        assertThat(point.verdictsProperty().get().chosen().get(FAN).value())
                .as("nor does it move the threshold")
                .isEqualTo(before);
    }

    private static void dragAside(FxRobot robot, Point2D from, MouseButton button, double by) {
        robot.moveTo(from).press(button);
        robot.moveBy(by, 0).release(button);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void theThresholdShownIsOfTheFocusedRecordingsMachine(FxRobot robot) {
        MachineId second = new MachineId("fan", "02");
        Recording focused = dataset.recordings().stream()
                .filter(recording -> recording.machine().equals(second))
                .findFirst()
                .orElseThrow();
        robot.interact(() -> {
            workbench.datasetProperty().set(dataset);
            workbench.shownProperty().set(run(1));
            selection.focusedProperty().set(focused);
            tabs(robot).getSelectionModel().select(2);
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#threshold-machine").queryAs(ChoiceBox.class).getValue())
                .as("also when it was focused before")
                .isEqualTo(second);
        robot.interact(
                () -> selection.focusedProperty().set(dataset.recordings().get(0)));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#threshold-machine").queryAs(ChoiceBox.class).getValue())
                .isEqualTo(FAN);
        TableView<ThresholdTable.Row> table = robot.lookup("#threshold-table").queryTableView();
        assertThat(table.getSelectionModel().getSelectedItem().machine()).isEqualTo(FAN);
        robot.interact(() -> selection.focusedProperty().set(focused));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(table.getSelectionModel().getSelectedItem().machine()).isEqualTo(second);
    }

    @Test
    void theThresholdIsMovedByKeysAndTypedForEachMachine(FxRobot robot) {
        showThresholds(robot);
        double before = point.verdictsProperty().get().chosen().get(FAN).value();
        robot.interact(() -> robot.lookup("#threshold-histogram").query().requestFocus());
        robot.type(KeyCode.RIGHT, 3);
        double after = point.verdictsProperty().get().chosen().get(FAN).value();
        assertThat(after).isGreaterThan(before);
        robot.type(KeyCode.LEFT, 3);
        assertThat(point.verdictsProperty().get().chosen().get(FAN).value()).isCloseTo(before, within(1e-9));
        robot.clickOn("#threshold-method").type(KeyCode.ESCAPE).clickOn("#threshold-histogram", MouseButton.PRIMARY);
        robot.type(KeyCode.RIGHT);
        assertThat(point.verdictsProperty().get().chosen().get(FAN).value())
                .as("after a click, too")
                .isGreaterThan(before);

        TableView<ThresholdTable.Row> table = robot.lookup("#threshold-table").queryTableView();
        assertThat(table.getItems()).hasSize(2);
        MachineId other = table.getItems().get(1).machine();
        robot.interact(() -> {
            table.requestFocus();
            table.getSelectionModel().select(1);
            table.edit(1, table.getColumns().get(1));
        });
        robot.interact(() -> {
            TextField field = robot.from(table).lookup(".text-field").queryAs(TextField.class);
            field.setText("0,75");
            field.fireEvent(new javafx.event.ActionEvent());
        });
        assertThat(point.verdictsProperty().get().chosen().get(other).value()).isEqualTo(0.75);
        assertThat(robot.lookup("#threshold-machine").queryAs(ChoiceBox.class).getValue())
                .isEqualTo(other);
        robot.interact(table::requestFocus);
        robot.type(KeyCode.DELETE);
        assertThat(point.verdictsProperty().get().chosen().get(other))
                .isEqualTo(point.verdictsProperty().get().proposed().get(other));
    }

    @Test
    void aThresholdThatIsNoNumberStaysInItsFieldMarkedAndToldOf(FxRobot robot) {
        showThresholds(robot);
        Verdicts before = point.verdictsProperty().get();
        TableView<ThresholdTable.Row> table = robot.lookup("#threshold-table").queryTableView();
        robot.interact(() -> table.edit(0, table.getColumns().get(1)));
        TextField field = robot.from(table).lookup(".text-field").queryAs(TextField.class);
        robot.interact(() -> {
            field.setText("abc");
            field.fireEvent(new javafx.event.ActionEvent());
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(field.getScene()).isNotNull();
        assertThat(field.getAlignment()).isEqualTo(Pos.CENTER_RIGHT);
        assertThat(field.getPseudoClassStates()).contains(Styles.STATE_DANGER);
        assertThat(promise(robot)).startsWith("“abc” is not a number");
        assertThat(point.verdictsProperty().get()).isEqualTo(before);
        robot.interact(() -> table.edit(-1, null));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(promise(robot)).startsWith("Threshold: ");
    }

    @Test
    void threeFlippedRecordingsHaveRoomBelowTheHistogramBeforeTheRest(FxRobot robot) {
        showThresholds(robot);
        robot.interact(() -> shownFrames.get(2).setMaxSize(400, 400));
        WaitForAsyncUtils.waitForFxEvents();
        Node flips = robot.lookup("#flip-list").query();
        assertThat(flips.getLayoutBounds().getHeight()).isGreaterThanOrEqualTo(120);
        assertThat(flips.localToScene(flips.getLayoutBounds()).getMaxY())
                .isLessThan(robot.lookup("#budget-alarms")
                        .query()
                        .localToScene(0, 0)
                        .getY());
        TableView<ThresholdTable.Row> table = robot.lookup("#threshold-table").queryTableView();
        assertThat(table.getColumns().stream()
                        .mapToDouble(TableColumn::getWidth)
                        .sum())
                .as("all of how each came about is seen")
                .isLessThanOrEqualTo(table.getWidth());
    }

    @Test
    void movingThroughTheFlipListFocusesOneAfterTheOther(FxRobot robot) throws Exception {
        showThresholds(robot);
        robot.interact(() -> point.set(FAN, -1));
        TableView<ScoredClip> flips = robot.lookup("#flip-list").queryTableView();
        assertThat(flips.getItems()).hasSizeGreaterThan(2);
        robot.interact(() -> {
            flips.requestFocus();
            flips.getSelectionModel().select(0);
        });
        robot.type(KeyCode.DOWN);
        ScoredClip chosen = flips.getItems().get(1);
        assertThat(selection.focusedProperty().get()).isEqualTo(chosen.recording());

        Verdicts verdicts = point.verdictsProperty().get();
        double own = verdicts.view().fused(chosen);
        robot.interact(() -> point.set(
                FAN, Math.nextUp(verdicts.view().fused(flips.getItems().get(2)))));
        assertThat(flips.getSelectionModel().getSelectedItem())
                .as("one that stays listed stays chosen")
                .isEqualTo(chosen);
        robot.interact(() -> point.set(FAN, Math.nextUp(own)));
        FxConditions.await(() -> !flips.getItems().contains(chosen));
        assertThat(flips.getItems()).isNotEmpty().doesNotContain(chosen);
        assertThat(flips.getSelectionModel().getSelectedItem()).isNull();
        assertThat(selection.focusedProperty().get())
                .as("a drag focuses no neighbour")
                .isEqualTo(chosen.recording());
    }

    private void showThresholds(FxRobot robot) {
        showThresholds(robot, run(1));
    }

    private void showThresholds(FxRobot robot, Experiment run) {
        robot.interact(() -> {
            workbench.datasetProperty().set(dataset);
            workbench.shownProperty().set(run);
            tabs(robot).getSelectionModel().select(2);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void withoutTestClipsTheThresholdStandsAmongTheNormalsThatItIsSetOn(FxRobot robot) {
        showThresholds(robot, learnedOnly(run(1)));
        HistogramCanvas canvas = robot.lookup("#threshold-histogram").queryAs(HistogramCanvas.class);
        double[] bar = barOf(canvas);
        robot.moveTo(canvas.localToScreen(bar[0], bar[1]));
        assertThat(robot.lookup("#threshold-reading").queryAs(Label.class).getText())
                .contains(" learned normal clips here: ");
        assertThat(robot.from(robot.lookup("#flip-list").queryTableView())
                        .lookup(".placeholder .label")
                        .queryAs(Label.class)
                        .getText())
                .isEqualTo("The shown run has no test clips of this machine: none can change side");
    }

    @Test
    void whereNoScoreCanBeDrawnItIsSaidInTheHistogramsPlace(FxRobot robot) {
        List<ScoredClip> unscored = run(1).table().clips().stream()
                .map(clip -> new ScoredClip(
                        clip.recording(),
                        clip.role(),
                        new float[2],
                        clip.raw(),
                        new double[] {Double.NaN, Double.NaN},
                        new float[0]))
                .toList();
        showThresholds(robot, Fakes.scored(run(1), unscored));
        assertThat(robot.lookup("#threshold-histogram").query().isVisible()).isFalse();
        assertThat(robot.from(plots.get(2).node()).lookup(".empty-state .label").queryAllAs(Label.class))
                .filteredOn(label -> label.getParent().isVisible())
                .extracting(Label::getText)
                .anyMatch(text -> text.startsWith("No clip of this machine has a fused score"));
        robot.interact(() -> workbench.shownProperty().set(run(1)));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#threshold-histogram").query().isVisible()).isTrue();
    }

    private static double[] barOf(HistogramCanvas canvas) {
        double y = canvas.getHeight() - 44;
        for (double x = 50; x < canvas.getWidth() - 20; x += 3) {
            Histogram.Bar bar = canvas.barAt(x, y);
            if (bar != null && bar.clips().size() > 1 && !canvas.isOnLine(x)) {
                return new double[] {x, y};
            }
        }
        throw new AssertionError("There is no bar of two clips");
    }

    private void show(FxRobot robot, Experiment run, int plot) {
        robot.interact(() -> {
            workbench.datasetProperty().set(dataset);
            workbench.shownProperty().set(run);
            tabs(robot).getSelectionModel().select(plot);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void aStepOfTheRocIsItsClip(FxRobot robot) {
        show(robot, run(1), 1);
        RocCurves curves = RocCurves.ofScores(workbench.scoresProperty().get(), clip -> true)
                .with(workbench.fusionProperty().get());
        RocCurves.Curve fused = curves.fused().orElseThrow();
        RocChart chart = robot.lookup("#roc-chart").queryAs(RocChart.class);
        RocChart.Hit middle = new RocChart.Hit(fused, fused.roc().thresholds().length / 2);
        Recording there = curves.at(fused, middle.point()).get(0).recording();
        double[] at = chart.placeOf(middle);
        Point2D place = chart.localToScreen(at[0], at[1]);

        robot.clickOn("#roc-legend-S_maha").clickOn("#roc-legend-S_id");
        WaitForAsyncUtils.waitForFxEvents();
        robot.moveTo(place);
        assertThat(selection.hoveredProperty().get()).isEqualTo(there);
        assertThat(robot.lookup("#roc-reading").queryAs(Label.class).getText()).startsWith("fused ≥ ");
        robot.clickOn(place, MouseButton.SECONDARY);
        assertThat(selection.focusedProperty().get())
                .as("the menu's button focuses nothing")
                .isNotEqualTo(there);
        Verdicts proposed = point.verdictsProperty().get();
        dragAside(robot, place, MouseButton.SECONDARY, 30);
        dragAside(robot, place, MouseButton.PRIMARY, 1);
        assertThat(point.verdictsProperty().get())
                .as("neither the menu's button nor a click that trembles sets a threshold")
                .isEqualTo(proposed);
        robot.clickOn(place);
        assertThat(selection.focusedProperty().get()).isEqualTo(there);
        assertThat(selection.selectedProperty().get()).isEmpty();
        robot.press(KeyCode.SHIFT).clickOn(place).release(KeyCode.SHIFT);
        assertThat(selection.selectedProperty().get()).containsExactly(there);
        robot.press(KeyCode.CONTROL).clickOn(place).release(KeyCode.CONTROL);
        assertThat(selection.selectedProperty().get()).isEmpty();
        robot.moveTo(tabs(robot).lookup(".tab-header-area"));
        assertThat(selection.hoveredProperty().get()).isNull();
    }

    @Test
    void whereCurvesCoincideTheOneOnTopIsNamed(FxRobot robot) {
        robot.interact(() -> {
            workbench.datasetProperty().set(dataset);
            workbench.shownProperty().set(run(1));
            workbench.fusionProperty().set(Fusions.weighted("own", "S_maha alone", new double[] {1, 0}));
            tabs(robot).getSelectionModel().select(1);
        });
        WaitForAsyncUtils.waitForFxEvents();
        RocCurves curves = RocCurves.ofScores(workbench.scoresProperty().get(), clip -> true)
                .with(workbench.fusionProperty().get());
        RocCurves.Curve fused = curves.fused().orElseThrow();
        RocChart chart = robot.lookup("#roc-chart").queryAs(RocChart.class);
        double[] at = chart.placeOf(new RocChart.Hit(fused, fused.roc().thresholds().length / 2));
        robot.moveTo(chart.localToScreen(at[0], at[1]));
        assertThat(robot.lookup("#roc-reading").queryAs(Label.class).getText()).startsWith("fused ≥ ");
    }

    @Test
    void theRocTellsWhereTheThresholdsStandAndWhoseCanBeDragged(FxRobot robot) {
        show(robot, run(1), 1);
        Label operating = robot.lookup("#roc-operating").queryAs(Label.class);
        assertThat(operating.getText()).startsWith("At the set thresholds: recall ");
        Verdicts proposed = point.verdictsProperty().get();
        dragAside(robot, center(robot, "#roc-chart"), MouseButton.PRIMARY, 30);
        assertThat(robot.lookup("#roc-reading").queryAs(Label.class).getText())
                .isEqualTo("Choose a machine to drag its threshold");
        assertThat(point.verdictsProperty().get()).isEqualTo(proposed);

        robot.interact(() -> looks.roc().machineProperty().set("fan 00"));
        WaitForAsyncUtils.waitForFxEvents();
        String before = operating.getText();
        dragAside(robot, center(robot, "#roc-chart"), MouseButton.PRIMARY, 60);
        double set = point.verdictsProperty().get().chosen().get(FAN).value();
        assertThat(set).isNotEqualTo(proposed.chosen().get(FAN).value());
        assertThat(operating.getText())
                .isNotEqualTo(before)
                .startsWith("Threshold " + new Decimals(2).format(set) + ": recall ")
                .contains(", FPR ", ", precision ");
    }

    private static Point2D center(FxRobot robot, String query) {
        Bounds bounds = robot.lookup(query)
                .query()
                .localToScreen(robot.lookup(query).query().getBoundsInLocal());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    @Test
    void theRocsMachineIsThereAgainWithTheNextRunThatHasIt(FxRobot robot) {
        robot.interact(() -> {
            workbench.datasetProperty().set(dataset);
            workbench.shownProperty().set(run(1));
            tabs(robot).getSelectionModel().select(1);
        });
        ChoiceBox<String> machine = machineOfRoc(robot);
        robot.interact(() -> machine.setValue("fan 02"));
        assertThat(looks.roc().machineProperty().get()).isEqualTo("fan 02");
        robot.interact(() -> workbench.shownProperty().set(null));
        assertThat(machine.getValue()).isEqualTo("all machines");
        robot.interact(() -> workbench.shownProperty().set(run(2)));
        assertThat(machine.getValue()).isEqualTo("fan 02");
    }

    private static ChoiceBox<String> machineOfRoc(FxRobot robot) {
        return robot.lookup("#roc-machine").queryAs(ChoiceBox.class);
    }

    @Test
    void theRocAndTheHistogramCountWhatIsSelected(FxRobot robot) {
        showThresholds(robot);
        Button anomalous = robot.from(plots.get(2).node()).lookup(".dot-legend").queryAllAs(Button.class).stream()
                .filter(entry -> entry.getText().startsWith("anomalous"))
                .findFirst()
                .orElseThrow();
        assertThat(anomalous.getText()).isEqualTo("anomalous  15");
        robot.clickOn(anomalous);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(anomalous.getText()).isEqualTo("anomalous  15/15");
        assertThat(selection.selectedProperty().get()).hasSize(15);
        robot.interact(() -> tabs(robot).getSelectionModel().select(1));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#roc-counts").queryAs(Label.class).getText())
                .isEqualTo("normal  0/30   anomalous  15/30");
    }

    @Test
    void theRocShowsThePinnedRunABandAndOnlyTheCurvesThatAreOn(FxRobot robot) throws Exception {
        robot.interact(() -> {
            workbench.datasetProperty().set(dataset);
            workbench.experiments().setAll(run(1), moved(run(2)));
            workbench.shownProperty().set(workbench.experiments().get(0));
            tabs(robot).getSelectionModel().select(1);
        });
        PlotView roc = plots.get(1);
        String pinned = "pinned: " + RunWords.apartFirst(run(2));
        assertThat(curveNames(roc)).containsExactlyInAnyOrder("S_maha", "S_id", "fused", pinned);
        robot.clickOn("#roc-decades").clickOn("#roc-legend-S_id").clickOn("#roc-band");
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> shownFrames.get(1).menu().getItems().stream()
                .filter(item -> "save-vector".equals(item.getId()))
                .forEach(MenuItem::fire));
        WaitForAsyncUtils.waitForFxEvents();
        Path svg = folder.resolve("saved/roc.svg");
        assertThat(textsOf(svg))
                .anyMatch(text -> text.startsWith("fused"))
                .anyMatch(text -> text.startsWith(pinned))
                .noneMatch(text -> text.startsWith("S_id"));
        assertThat(Files.readString(svg)).as("the band is shaded").contains("fill-opacity");
        assertThat(Files.readString(svg)).as("the pinned run is dashed").contains("stroke-dasharray");
        assertThat(textsOf(svg)).as("what marks the thresholds is told").contains("at the set thresholds");
    }

    @Test
    void thePinnedRunsCurvesAreDashedBesideThoseOfTheShownOne(FxRobot robot) throws Exception {
        Experiment shown = run(1);
        Experiment longer = moved(run(2));
        Experiment plain = Fakes.moved(run(3), folder.resolve("plain"));
        Files.createDirectories(longer.folder());
        Files.createDirectories(shown.folder());
        writeHistory(shown);
        writeHistory(longer);
        Files.writeString(
                longer.folder().resolve("history.csv"),
                "Stage 2,4,1,2.0,0.7,,,0.0005,5,5,0\n",
                StandardOpenOption.APPEND);
        PlotView curves = plots.get(index("Curves"));
        robot.interact(() -> {
            workbench.datasetProperty().set(dataset);
            workbench.experiments().setAll(shown, longer, plain);
            workbench.shownProperty().set(shown);
            workbench.pin(longer);
            tabs(robot).getSelectionModel().select(index("Curves"));
        });
        WaitForAsyncUtils.waitForFxEvents();
        String pinned = "pinned: " + RunWords.apartFirst(longer);
        assertThat(curves.table())
                .contains(List.of("Losses", "total", "2.0000", "1.0", RunWords.titled(shown)))
                .contains(List.of("Losses", "total", "4.0000", "2.0", pinned));
        assertThat(robot.lookup("#curves-legend-total")
                        .queryAs(ToggleButton.class)
                        .getText())
                .isEqualTo("total  1.00, pinned 2.00");
        Label reading = robot.lookup("#curves-reading").queryAs(Label.class);
        robot.interact(
                () -> robot.lookup("#curves-smoothing").queryAs(Slider.class).setValue(0));
        robot.clickOn("#curves-canvas").type(KeyCode.END);
        assertThat(reading.getText()).as("as far as the longer").startsWith("Epoch 4.00 · total pinned 2.00 · id");
        robot.type(KeyCode.LEFT, 50);
        assertThat(reading.getText()).startsWith("Epoch 2.00 · total 1.00, pinned 1.00 · id");

        Path svg = folder.resolve("saved/curves.svg");
        Runnable save = () -> shownFrames.get(index("Curves")).menu().getItems().stream()
                .filter(item -> "save-vector".equals(item.getId()))
                .forEach(MenuItem::fire);
        robot.interact(save);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(textsOf(svg)).contains("total", pinned);
        assertThat(Files.readString(svg)).contains("stroke-dasharray");
        robot.clickOn("#curves-legend-pinned").interact(save);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(textsOf(svg)).contains("total").doesNotContain(pinned);

        robot.interact(() -> workbench.pin(plain));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#curves-pinned-lack").queryAs(Label.class).getText())
                .startsWith("The pinned run's history can't be read: ");
        assertThat(robot.lookup("#curves-legend-pinned").tryQuery()).isEmpty();
    }

    @Test
    void theRunsToCompareWithAreToldApartByTheBeginningOfTheirWords(FxRobot robot) {
        robot.interact(() -> {
            workbench.datasetProperty().set(dataset);
            workbench.experiments().setAll(run(1), moved(run(2)));
            workbench.shownProperty().set(workbench.experiments().get(0));
            tabs(robot).getSelectionModel().select(index("Compare"));
            assertThat(robot.lookup("#compare-rows").queryTableView().getPlaceholder())
                    .as("before its numbers are there")
                    .isInstanceOfSatisfying(
                            Label.class, words -> assertThat(words.getText()).isEqualTo("Comparing …"));
        });
        WaitForAsyncUtils.waitForFxEvents();
        ComboBox<?> pinned = robot.lookup("#compare-pinned").queryComboBox();
        assertThat(words(pinned))
                .startsWith(
                        run(2).settings().detector() + " · " + run(2).settings().preset() + " · seed 2 · ");
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

    @Test
    void aPinnedRunThatIsFusedAnotherWayIsNamedWithIt(FxRobot robot) {
        robot.interact(() -> {
            workbench.datasetProperty().set(dataset);
            workbench.experiments().setAll(run(1), moved(run(2)));
            workbench.shownProperty().set(workbench.experiments().get(0));
            workbench.fusionProperty().set(Fusions.weighted("own", "Own weights", new double[] {0.2, 0.8}));
            tabs(robot).getSelectionModel().select(1);
        });
        assertThat(curveNames(plots.get(1))).contains("pinned: " + RunWords.apartFirst(run(2)) + ", fused by Mean");
    }

    @Test
    void besidePublishedResultsStandsTheMeanOfOnesOwnRuns(FxRobot robot) throws Exception {
        robot.interact(() -> {
            workbench.datasetProperty().set(dataset);
            workbench.experiments().setAll(run(1), moved(run(2)));
        });
        PlotView published = plots.get(index("Published"));
        FxConditions.await(() -> onFx(published::table).get(1).get(1).endsWith("; mean of 2 runs"));
        assertThat(onFx(published::table).get(1).get(0)).isEqualTo("Your runs: spectrum, quick");
    }

    private static Set<String> curveNames(PlotView roc) {
        return roc.table().stream().skip(1).map(row -> row.get(0)).collect(Collectors.toSet());
    }

    @Test
    void aRunWithoutLabelsHasNoRocButTheButtonThatLeadsToThem(FxRobot robot) {
        List<Form> asked = new ArrayList<>();
        workbench.onAsked(Form.READING, () -> asked.add(Form.READING));
        Dataset untold = Fakes.untold(dataset);
        robot.interact(() -> {
            workbench.datasetProperty().set(untold);
            workbench.shownProperty().set(run(untold, 1));
            tabs(robot).getSelectionModel().select(index("ROC"));
        });
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn("Tell which are anomalous");
        assertThat(asked).containsExactly(Form.READING);
        robot.interact(() -> workbench.shownProperty().set(run(1)));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("Tell which are anomalous").query().getParent().isVisible())
                .isFalse();
    }

    private Experiment run(long seed) {
        return run(dataset, seed);
    }

    private static Experiment run(Dataset dataset, long seed) {
        return Fakes.experiment(dataset, Fakes.settings(seed), false);
    }

    private Experiment moved(Experiment run) {
        return Fakes.moved(run, folder.resolve("other"));
    }
}
