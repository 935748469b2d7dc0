package org.auscult;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
        List<Double> gaps = new Pulses(scene).gaps(() -> {
            Thread.sleep(GLANCE_MILLIS);
            return Pulses.onFx(() -> {
                table.getSelectionModel()
                        .clearAndSelect(row[0]++ % table.getItems().size());
                return !(scene.getRoot().lookup("#training-phase") instanceof Label phase
                        && phase.getText().startsWith("Done"));
            });
        });
        double[] sorted =
                gaps.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        System.out.println(String.format(
                Locale.ROOT,
                "between two frames while a training runs and %d recordings are looked at (≤ 100 ms):"
                        + " median %.1f ms, 99.9 %% %.1f ms, worst %.1f ms after %.0f of %.0f s",
                row[0],
                sorted[sorted.length / 2],
                sorted[(int) (sorted.length * 0.999)],
                sorted[sorted.length - 1],
                seconds(gaps.subList(0, gaps.indexOf(sorted[sorted.length - 1]))),
                seconds(gaps)));
    }

    private static double seconds(List<Double> gaps) {
        return gaps.stream().mapToDouble(Double::doubleValue).sum() / 1000;
    }
}
