package org.auscult;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import org.auscult.demo.DemoPlant;
import org.auscult.demo.PlantSettings;
import org.auscult.file.Json;
import org.auscult.task.StopSignal;

/** The program while it trains and its user goes from recording to recording; prints how long the window stood still. */
public final class TrainingProbe extends UsedProgram {
    private static final PlantSettings PLANT = new PlantSettings(3, 30, 8, 10, 0, 1);
    private static final long GLANCE_MILLIS = 400;
    private static final long AFTERWARDS_NANOS = 2_000_000_000L;

    /** Makes a plant, and a home from which it was opened last. */
    static void prepare(Path home) throws Exception {
        Path plant = home.resolve("plant");
        new DemoPlant(PLANT).write(plant, progress -> {}, new StopSignal());
        new Json().write(home.resolve("settings.json"), Map.of("recentFolders", List.of(plant.toString())));
    }

    @Override
    void use(Scene scene) throws Exception {
        Button open = (Button) Pulses.await(scene, ".recent-entry");
        Pulses.onFx(() -> {
            open.fire();
            return null;
        });
        TableView<?> table = (TableView<?>) Pulses.await(scene, "#recordings-table");
        while (Pulses.onFx(() -> table.getItems().isEmpty())) {
            Thread.sleep(100);
        }
        Thread.sleep(10_000);
        Button start = (Button) Pulses.await(scene, "#training-start");
        Pulses.onFx(() -> {
            start.fire();
            return null;
        });
        int[] row = {0};
        AtomicLong done = new AtomicLong(Long.MAX_VALUE);
        Label phase = (Label) Pulses.await(scene, "#training-phase");
        Pulses.onFx(() -> {
            noteEnd(phase, done);
            return null;
        });
        List<Pulses.Gap> gaps = new Pulses(scene).gaps(() -> {
            Thread.sleep(GLANCE_MILLIS);
            return Pulses.onFx(() -> {
                table.getSelectionModel()
                        .clearAndSelect(row[0]++ % table.getItems().size());
                return done.get() == Long.MAX_VALUE || System.nanoTime() < done.get() + AFTERWARDS_NANOS;
            });
        });
        report(
                row[0] + " recordings are looked at while a training runs (≤ 100 ms)",
                gaps,
                gap -> gap.at() < done.get());
        report("its run is shown", gaps, gap -> gap.at() >= done.get());
    }

    private static void noteEnd(Label phase, AtomicLong done) {
        phase.textProperty().addListener((property, old, text) -> {
            if (text.startsWith("Done") && done.get() == Long.MAX_VALUE) {
                done.set(System.nanoTime());
            }
        });
    }

    private static void report(String when, List<Pulses.Gap> gaps, Predicate<Pulses.Gap> counts) {
        double[] sorted = gaps.stream()
                .filter(counts)
                .mapToDouble(Pulses.Gap::millis)
                .sorted()
                .toArray();
        System.out.println(String.format(
                Locale.ROOT,
                "between two frames while %s: median %.1f ms, 99.9 %% %.1f ms, worst %.1f ms of %d",
                when,
                sorted[sorted.length / 2],
                sorted[(int) (sorted.length * 0.999)],
                sorted[sorted.length - 1],
                sorted.length));
    }
}
