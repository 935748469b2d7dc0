package org.auscult.ui.training;

import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.auscult.dataset.Condition;
import org.auscult.dataset.Dataset;
import org.auscult.dataset.Recording;
import org.auscult.detector.Detector;
import org.auscult.detector.Detectors;
import org.auscult.experiment.ExperimentSettings;
import org.auscult.ui.FewNormals;
import org.auscult.ui.Icons;
import org.auscult.words.Counted;
import org.auscult.workbench.Forecast;
import org.auscult.workbench.TrainingQueue;
import org.auscult.workbench.Workbench;
import org.jspecify.annotations.Nullable;

/** What to train, and the button that starts it. */
final class TrainingForm extends VBox {
    /** In place of what was said before: it no longer holds. */
    private static final String ESTIMATING = "Working out what the training takes";

    private final TrainingChoices choices;
    private final Button start = new Button(null, Icons.of("mdi2p-play"));
    private final SettingsEditor editor = new SettingsEditor();
    private final Forecast forecast;
    private final CostLine cost;
    private final Workbench workbench;
    private final IntSupplier threads;
    private final ReadOnlyStringWrapper obstacle = new ReadOnlyStringWrapper("");

    TrainingForm(
            Workbench workbench, Detectors detectors, TrainingQueue queue, Forecast forecast, IntSupplier threads) {
        this.workbench = workbench;
        this.forecast = forecast;
        this.cost = new CostLine(forecast);
        this.threads = threads;
        choices = new TrainingChoices(detectors);
        getStyleClass().add("training-form");
        choices.preset().addListener((property, old, chosen) -> showSettings());
        showSettings();
        workbench.datasetProperty().addListener((property, old, dataset) -> choices.offer(dataset));
        choices.offer(workbench.datasetProperty().get());

        InvalidationListener changed = observable -> estimate();
        Stream.<Observable>concat(
                        choices.decisive(),
                        Stream.of(workbench.datasetProperty(), editor.overridesProperty(), editor.obstacleProperty()))
                .forEach(source -> source.addListener(changed));
        estimate();
        Label reason = new Label();
        reason.setId("training-obstacle");
        reason.setWrapText(true);
        reason.setMinWidth(0);
        reason.setMinHeight(USE_PREF_SIZE);
        reason.getStyleClass().add("text-muted");
        reason.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> obstacle.get().isEmpty() ? summary() : obstacle.get(),
                        obstacle,
                        choices.type(),
                        choices.heldOut()));
        start.setId("training-start");
        start.getStyleClass().add("accent");
        start.setDefaultButton(false);
        start.textProperty()
                .bind(Bindings.when(forecast.trainingProperty())
                        .then("Add to queue")
                        .otherwise("Start training"));
        start.disableProperty().bind(obstacle.isNotEmpty());
        start.setOnAction(event -> {
            Dataset dataset = workbench.datasetProperty().get();
            if (dataset != null) {
                queue.start(dataset, settings());
            }
        });
        HBox.setHgrow(reason, Priority.ALWAYS);
        HBox row = new HBox(12, start, reason);
        row.setAlignment(Pos.CENTER_LEFT);
        start.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(choices, row, cost, editor);
    }

    /** Puts the keyboard on the start button. */
    void focusStart() {
        start.requestFocus();
    }

    private ExperimentSettings settings() {
        return choices.settings(editor.overridesProperty().get(), threads.getAsInt());
    }

    private void showSettings() {
        Detector detector = choices.detector().getValue();
        String preset = choices.preset().getValue();
        if (preset != null && detector.presets().contains(preset)) {
            editor.show(detector, preset);
        }
    }

    /** What stands in the way of the start, or what it will cost. */
    private void estimate() {
        Dataset dataset = workbench.datasetProperty().get();
        String why = obstacle(dataset, choices.type().getValue());
        if (why.isEmpty()) {
            why = editor.obstacleProperty().get();
        }
        if (!why.isEmpty() || dataset == null || choices.preset().getValue() == null) {
            forecast.dismiss();
            refuse(why);
            return;
        }
        ExperimentSettings asked = settings();
        if (!obstacle.get().isEmpty()) {
            obstacle.set(ESTIMATING);
        }
        forecast.estimate(dataset, asked, workload -> {
            obstacle.set(workload.obstacle());
            cost.show(workload, asked);
        });
    }

    private void refuse(String why) {
        obstacle.set(why);
        cost.clear();
    }

    private static String obstacle(@Nullable Dataset dataset, @Nullable String type) {
        if (dataset == null) {
            return "Open a folder of recordings first";
        }
        if (type == null) {
            return "The folder holds no recording that could be learned from";
        }
        if (normals(dataset, type) > 0) {
            return "";
        }
        List<Recording> own = dataset.ofType(type);
        return own.stream().allMatch(recording -> recording.condition() == Condition.UNKNOWN)
                ? "The recordings of " + type + " have no label: " + Condition.HOW_TO_LABEL
                : "There are no normal training clips of " + type
                        + ": a detector learns what normal sounds like from them";
    }

    private String summary() {
        Dataset dataset = workbench.datasetProperty().get();
        String type = choices.type().getValue();
        if (dataset == null || type == null) {
            return "";
        }
        long normals = normals(dataset, type);
        long kept = Math.round(normals * choices.heldOut().get());
        int machines = dataset.machines(type).size();
        return "Learns from about " + Counted.of(normals - kept, "normal clip") + " of "
                + Counted.of(machines, "machine") + ", keeps " + kept + " back" + fewest(dataset, type);
    }

    private static String fewest(Dataset dataset, String type) {
        return dataset.ofType(type).stream()
                .filter(Recording::isTrainingNormal)
                .collect(Collectors.groupingBy(Recording::machine, Collectors.counting()))
                .entrySet()
                .stream()
                .min(Map.Entry.comparingByValue())
                .map(least -> FewNormals.words(least.getKey(), least.getValue()))
                .filter(words -> !words.isEmpty())
                .map(words -> ". " + words)
                .orElse("");
    }

    private static long normals(Dataset dataset, String type) {
        return dataset.ofType(type).stream().filter(Recording::isTrainingNormal).count();
    }
}
