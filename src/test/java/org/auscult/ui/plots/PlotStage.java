package org.auscult.ui.plots;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javax.xml.parsers.DocumentBuilderFactory;
import org.auscult.dataset.Dataset;
import org.auscult.dataset.MachineId;
import org.auscult.experiment.Experiment;
import org.auscult.workbench.Fakes;
import org.auscult.workbench.FileExport;
import org.auscult.workbench.FixedPaths;
import org.auscult.workbench.Jobs;
import org.auscult.workbench.MeanAucs;
import org.auscult.workbench.Notices;
import org.auscult.workbench.Opener;
import org.auscult.workbench.OperatingPoint;
import org.auscult.workbench.PlotLooks;
import org.auscult.workbench.Selection;
import org.auscult.workbench.TrainingSession;
import org.auscult.workbench.Verdicts;
import org.auscult.workbench.Workbench;
import org.jfree.svg.SVGGraphics2D;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A window with every plot of the list in a tab, over a small data set. */
final class PlotStage implements AutoCloseable {
    static final MachineId FAN = new MachineId("fan", "00");

    final Workbench workbench = new Workbench();
    final Selection selection = new Selection(workbench);
    final OperatingPoint point = new OperatingPoint(workbench);
    final PlotLooks looks = new PlotLooks();
    final Notices notices = new Notices();
    final TabPane tabs = new TabPane();
    final Dataset dataset;
    final TrainingSession session;
    final PlotFrames frames;
    final List<PlotFrame> shown;
    private final Path folder;
    private final ExecutorService lane = Executors.newSingleThreadExecutor();

    PlotStage(Stage window, Path folder) {
        this.folder = folder;
        dataset = Fakes.dataset(folder, 30);
        Jobs jobs = new Jobs(Platform::runLater);
        session = Fakes.session(
                workbench, jobs, notices, lane, Platform::runLater, Fakes.engine(5, 20, Duration.ofMillis(40)));
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
        shown = PlotViews.all(
                        workbench,
                        selection,
                        point,
                        looks,
                        session,
                        new MeanAucs(workbench, jobs, Runnable::run),
                        jobs,
                        Runnable::run)
                .stream()
                .map(frames::frame)
                .toList();
        shown.forEach(frame -> tabs.getTabs().add(new Tab(frame.plot().title(), frame)));
        window.setScene(new Scene(tabs, 600, 900));
        window.show();
    }

    @Override
    public void close() {
        lane.shutdownNow();
    }

    PlotFrame frame(String title) {
        return shown.stream()
                .filter(frame -> frame.plot().title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    PlotView plot(String title) {
        return frame(title).plot();
    }

    List<List<String>> table(String title) throws Exception {
        return WaitForAsyncUtils.asyncFx(() -> plot(title).table()).get();
    }

    Verdicts verdicts() {
        return point.verdictsProperty().get();
    }

    Experiment run(long seed) {
        return Fakes.experiment(dataset, Fakes.settings(seed), false);
    }

    Experiment moved(Experiment run) {
        return Fakes.moved(run, folder.resolve("other"));
    }

    /** To be called on the FX thread. */
    void select(String title) {
        tabs.getSelectionModel().select(shown.indexOf(frame(title)));
    }

    /** A run in a plot. */
    void show(FxRobot robot, Experiment run, String title) {
        robot.interact(() -> {
            workbench.datasetProperty().set(dataset);
            workbench.shownProperty().set(run);
            select(title);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** The first of two runs, so that the other is pinned; to be called on the FX thread. */
    void showTwo() {
        workbench.datasetProperty().set(dataset);
        workbench.experiments().setAll(run(1), moved(run(2)));
        workbench.shownProperty().set(workbench.experiments().get(0));
    }

    static void dragAside(FxRobot robot, Point2D from, MouseButton button, double by) {
        robot.moveTo(from).press(button);
        robot.moveBy(by, 0).release(button);
        WaitForAsyncUtils.waitForFxEvents();
    }

    static void writeHistory(Experiment run) throws IOException {
        Files.writeString(run.folder().resolve("history.csv"), """
                phase,epoch,batch,loss_total,loss_id,heldout_S_id,auc_S_id,learning_rate,gradient_norm,seconds,waited
                Stage 1,1,1,6.0,4.0,,,0.001,9,1,0
                Stage 1,1,2,5.0,3.5,0.25,0.75,0.001,7,2,0
                Stage 1,2,1,4.0,3.0,,,0.0005,6,3,0
                Stage 1,2,2,1.0,0.5,0.5,1.0,0.0005,5,4,0
                """);
    }

    /** What a plot draws, its text as text. */
    static String drawn(PlotView plot) {
        SVGGraphics2D page = new SVGGraphics2D(560, 400);
        plot.figure().get().orElseThrow().paint(page, 560, 400);
        return page.getSVGElement();
    }

    static List<String> textsOf(String svg) throws Exception {
        NodeList texts = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)))
                .getElementsByTagName("text");
        return IntStream.range(0, texts.getLength())
                .mapToObj(i -> texts.item(i).getTextContent())
                .toList();
    }
}
