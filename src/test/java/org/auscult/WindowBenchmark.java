package org.auscult;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import org.auscult.file.Json;

/**
 * How fast the window answers over 20,000 recordings with one run, painted by software:
 * {@code mvn -P window test-compile exec:exec}. With {@code -Dwindow=start}, how long a start takes; with
 * {@code -Dwindow=training}, how long it stands still while a training runs.
 */
public final class WindowBenchmark {
    private static final int CLIPS = 20_000;
    private static final int TURNS = 20;
    private static final long BETWEEN_LETTERS = 100;

    private WindowBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments.length > 0 && arguments[0].equals("start")) {
            Launcher.open(StartProbe.class);
            return;
        }
        Path home = Files.createTempDirectory("auscult-window");
        System.setProperty("auscult.home", home.toString());
        try {
            if (arguments.length > 0 && arguments[0].equals("training")) {
                TrainingProbe.prepare(home);
                System.clearProperty("javafx.animation.fullspeed");
                Application.launch(TrainingProbe.class);
                return;
            }
            Path plant = home.resolve("many");
            new ManyClips(CLIPS, 1).write(plant);
            SmallPlant.train(home, plant, "fan");
            new Json().write(home.resolve("settings.json"), Map.of("recentFolders", List.of(plant.toString())));
            Application.launch(Measured.class);
        } finally {
            remove(home);
        }
    }

    /** The program, used by a hurried user. */
    public static final class Measured extends UsedProgram {

        @Override
        void use(Scene scene) throws Exception {
            Pulses pulses = new Pulses(scene);
            Pulses.onFx(() -> {
                scene.getRoot().lookupAll(".recent-entry").stream()
                        .map(Button.class::cast)
                        .findFirst()
                        .orElseThrow()
                        .fire();
                return null;
            });
            TableView<?> table = (TableView<?>) Pulses.await(scene, "#recordings-table");
            while (Pulses.onFx(() -> table.getItems().size() < CLIPS
                    || table.getColumns().stream().noneMatch(column -> "Fused".equals(column.getId())))) {
                Thread.sleep(100);
            }
            Thread.sleep(10_000);
            TextField filter = (TextField) Pulses.await(scene, "#filter-text");
            String[] queries = {"id:02", "split:test fused>0", "condition:anomalous", ""};
            List<Double> rows = new ArrayList<>();
            List<Double> plotted = new ArrayList<>();
            for (int turn = 0; turn < TURNS; turn++) {
                String query = queries[turn % queries.length];
                rows.add(untilLaidOut(pulses, () -> filter.setText(query)));
                plotted.add(untilLaidOut(pulses, () -> {}));
                Thread.sleep(BETWEEN_LETTERS);
            }
            report(
                    "filter of 20,000 rows, to the end of layout",
                    50,
                    rows.stream().mapToDouble(Double::doubleValue));
            report(
                    "the plots that follow it in the next frame, to the end of layout",
                    50,
                    plotted.stream().mapToDouble(Double::doubleValue));
            Node dots = Pulses.await(scene, "#clusters-canvas");
            List<Double> frames =
                    pulses.frames(3 * TURNS, frame -> Event.fireEvent(dots, wheel(dots, frame % 10 < 5 ? 40 : -40)));
            report("repaint of 20,000 dots, a frame", 33, frames.stream().mapToDouble(Double::doubleValue));
            Labeled title = (Labeled) Pulses.await(scene, "#spectrogram-title");
            Pulses.onFx(() -> {
                table.getSelectionModel().clearAndSelect(0);
                return null;
            });
            Thread.sleep(1000);
            report(
                    "another recording focused, to the end of layout",
                    100,
                    IntStream.range(0, TURNS)
                            .mapToDouble(turn -> untilLaidOut(
                                    pulses, () -> table.getSelectionModel().clearAndSelect(turn % 2 == 0 ? 1 : 0))));
            ComboBox<?> fusion = (ComboBox<?>) Pulses.await(scene, "#fusion");
            report(
                    "the clips fused in another way, to the end of layout",
                    100,
                    IntStream.range(0, TURNS)
                            .mapToDouble(turn -> untilLaidOut(
                                    pulses, () -> fusion.getSelectionModel().select(turn % 2))));
            TabPane plots = (TabPane) Pulses.await(scene, "#plots");
            Pulses.onFx(() -> {
                plots.getSelectionModel()
                        .select(plots.getTabs().stream()
                                .filter(tab -> "Threshold".equals(tab.getText()))
                                .findFirst()
                                .orElseThrow());
                return null;
            });
            Node histogram = Pulses.await(scene, "#threshold-histogram");
            Thread.sleep(2000);
            for (String when : List.of("the threshold moved over 20,000 clips", "the same again, Java warm")) {
                report(
                        when + ", a frame of the whole window",
                        16,
                        pulses
                                .frames(
                                        3 * TURNS,
                                        frame -> Event.fireEvent(
                                                histogram, key(frame % 20 < 10 ? KeyCode.RIGHT : KeyCode.LEFT)))
                                .stream()
                                .mapToDouble(Double::doubleValue));
            }
            if (title.getText().isEmpty()) {
                throw new IllegalStateException("No recording is shown");
            }
        }

        private static double untilLaidOut(Pulses pulses, Runnable change) {
            try {
                return pulses.untilLaidOut(change);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }

        private static KeyEvent key(KeyCode code) {
            return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
        }

        private static ScrollEvent wheel(Node node, double delta) {
            double x = node.getLayoutBounds().getCenterX();
            double y = node.getLayoutBounds().getCenterY();
            return new ScrollEvent(
                    ScrollEvent.SCROLL,
                    x,
                    y,
                    x,
                    y,
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                    0,
                    delta,
                    0,
                    delta,
                    ScrollEvent.HorizontalTextScrollUnits.NONE,
                    0,
                    ScrollEvent.VerticalTextScrollUnits.NONE,
                    0,
                    0,
                    null);
        }

        private static void report(String what, double bound, DoubleStream times) {
            double[] sorted = times.sorted().toArray();
            long kept = Arrays.stream(sorted).filter(time -> time <= bound).count();
            System.out.println(String.format(
                    Locale.ROOT,
                    "%s: median %.1f ms, worst %.1f ms; %d of %d within %.0f ms",
                    what,
                    sorted[sorted.length / 2],
                    sorted[sorted.length - 1],
                    kept,
                    sorted.length,
                    bound));
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
