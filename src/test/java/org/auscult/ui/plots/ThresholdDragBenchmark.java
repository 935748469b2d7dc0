package org.auscult.ui.plots;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.Stage;
import org.auscult.dataset.Dataset;
import org.auscult.dataset.MachineId;
import org.auscult.ui.shell.Theme;
import org.auscult.workbench.Fakes;
import org.auscult.workbench.Jobs;
import org.auscult.workbench.OperatingPoint;
import org.auscult.workbench.RocView;
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
 * the flip list and the ROC's mark, laid out and rendered by software as the window is.
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
            "-Djavafx.animation.fullspeed=true",
            "-Dheadless.geometry=1600x1000"
        })
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class ThresholdDragBenchmark {
    private static final MachineId FAN = new MachineId("fan", "00");

    private final Semaphore frames = new Semaphore(0);
    private OperatingPoint point;

    @Setup
    public void window() throws Exception {
        CompletableFuture<Void> shown = new CompletableFuture<>();
        Platform.startup(() -> {
            Dataset dataset = Fakes.dataset(Path.of("plant"), 5000);
            Workbench workbench = new Workbench();
            Selection selection = new Selection(workbench);
            point = new OperatingPoint(workbench);
            RocPane roc =
                    new RocPane(workbench, selection, point, new RocView(), new Jobs(Runnable::run), Runnable::run);
            ThresholdPane threshold = new ThresholdPane(workbench, point, selection);
            HBox.setHgrow(roc, Priority.ALWAYS);
            HBox.setHgrow(threshold, Priority.ALWAYS);
            Scene scene = new Scene(new HBox(roc, threshold), 1200, 800);
            Theme.style(scene);
            Theme.follow(new SimpleBooleanProperty(false), scene);
            Stage stage = new Stage();
            stage.setScene(scene);
            stage.show();
            workbench.datasetProperty().set(dataset);
            workbench.shownProperty().set(Fakes.run(dataset));
            new Hand().start();
            shown.complete(null);
        });
        shown.get();
    }

    /** A frame: the toolkit runs at full speed, and begins the next one when this one is rendered. */
    @Benchmark
    public void drag() throws InterruptedException {
        frames.acquire();
    }

    private final class Hand extends AnimationTimer {
        private double at;

        @Override
        public void handle(long now) {
            at = (at + 0.01) % 3;
            point.set(FAN, at);
            frames.release();
        }
    }
}
