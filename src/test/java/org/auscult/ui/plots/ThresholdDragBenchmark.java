package org.auscult.ui.plots;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.Stage;
import org.auscult.audio.Channel;
import org.auscult.dataset.Dataset;
import org.auscult.dataset.MachineId;
import org.auscult.experiment.ExperimentSettings;
import org.auscult.workbench.Fakes;
import org.auscult.workbench.Jobs;
import org.auscult.workbench.OperatingPoint;
import org.auscult.workbench.Selection;
import org.auscult.workbench.Workbench;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What a frame of a dragged threshold costs over 20,000 scored clips with its painting: the verdict, the histogram, the numbers,
 * the flip list and the ROC's mark, laid out and rendered by software into a picture of the window.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {
            "--add-modules=jdk.incubator.vector",
            "-Djava.awt.headless=true",
            "-Dglass.platform=Monocle",
            "-Dmonocle.platform=Headless",
            "-Dprism.order=sw",
            "-Dheadless.geometry=1600x1000"
        })
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class ThresholdDragBenchmark {
    private static final MachineId FAN = new MachineId("fan", "00");

    private OperatingPoint point;
    private Scene scene;
    private WritableImage picture;
    private double at;

    @Setup
    public void window() throws Exception {
        CompletableFuture<Void> shown = new CompletableFuture<>();
        Platform.startup(() -> {
            Dataset dataset = Fakes.dataset(Path.of("plant"), 5000);
            Workbench workbench = new Workbench();
            Selection selection = new Selection(workbench);
            point = new OperatingPoint(workbench);
            RocPane roc = new RocPane(workbench, selection, point, new Jobs(Runnable::run), Runnable::run);
            ThresholdPane threshold = new ThresholdPane(point, selection);
            HBox.setHgrow(roc, Priority.ALWAYS);
            HBox.setHgrow(threshold, Priority.ALWAYS);
            scene = new Scene(new HBox(roc, threshold), 1200, 800);
            Stage stage = new Stage();
            stage.setScene(scene);
            stage.show();
            workbench.datasetProperty().set(dataset);
            workbench
                    .shownProperty()
                    .set(Fakes.experiment(
                            dataset,
                            new ExperimentSettings("spectrum", "quick", Map.of(), "fan", 1, Channel.FIRST, 0.1, 1),
                            false));
            picture = scene.snapshot(null);
            shown.complete(null);
        });
        shown.get();
    }

    @Benchmark
    public void drag() throws Exception {
        at = (at + 0.01) % 3;
        CompletableFuture<Void> painted = new CompletableFuture<>();
        Platform.runLater(() -> {
            point.set(FAN, at);
            scene.snapshot(picture);
            painted.complete(null);
        });
        painted.get();
    }
}
