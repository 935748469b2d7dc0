package org.auscult.ui.training;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.auscult.audio.AudioInfo;
import org.auscult.audio.Channel;
import org.auscult.dataset.Dataset;
import org.auscult.dataset.Recording;
import org.auscult.detector.Detector;
import org.auscult.detector.Detectors;
import org.auscult.detector.Workload;
import org.auscult.experiment.ExperimentSettings;
import org.auscult.ui.Icons;
import org.auscult.ui.LabelConverter;
import org.auscult.workbench.Forecast;
import org.auscult.workbench.Notices;
import org.auscult.workbench.TrainingSession;
import org.auscult.workbench.Workbench;
import org.jspecify.annotations.Nullable;

/** What to train, and the button that starts it. */
final class TrainingForm extends VBox {
    private final ChoiceBox<String> type = new ChoiceBox<>();
    private final ChoiceBox<Detector> detector = new ChoiceBox<>();
    private final ChoiceBox<String> preset = new ChoiceBox<>();
    private final ChoiceBox<Channel> channel = new ChoiceBox<>();
    private final Spinner<Integer> seed = new Spinner<>(0, Integer.MAX_VALUE, 1);
    private final Slider heldOut = new Slider(0, 50, 10);
    private final Button start = new Button(null, Icons.of("mdi2p-play"));
    private final SettingsEditor editor = new SettingsEditor();
    private final Forecast forecast;
    private final CostLine cost;
    private final Workbench workbench;
    private final IntSupplier threads;
    private final ReadOnlyStringWrapper obstacle = new ReadOnlyStringWrapper("");

    TrainingForm(
            Workbench workbench, Detectors detectors, TrainingSession session, Forecast forecast, IntSupplier threads) {
        this.workbench = workbench;
        this.forecast = forecast;
        this.cost = new CostLine(forecast);
        this.threads = threads;
        getStyleClass().add("training-form");
        detector.setItems(FXCollections.observableArrayList(detectors.all()));
        detector.setConverter(new LabelConverter<>(Detector::title));
        detector.valueProperty().addListener((property, old, chosen) -> offerPresets(chosen));
        preset.valueProperty().addListener((property, old, chosen) -> showSettings());
        detector.getSelectionModel().selectFirst();
        channel.setConverter(new LabelConverter<>(Channel::label));
        seed.setEditable(true);
        heldOut.setBlockIncrement(5);
        heldOut.setMajorTickUnit(10);
        workbench.datasetProperty().addListener((property, old, dataset) -> offerTypes(dataset));
        offerTypes(workbench.datasetProperty().get());

        InvalidationListener changed = observable -> estimate();
        Stream.of(
                        workbench.datasetProperty(),
                        type.valueProperty(),
                        detector.valueProperty(),
                        preset.valueProperty(),
                        heldOut.valueProperty(),
                        editor.overridesProperty(),
                        editor.obstacleProperty())
                .forEach(source -> source.addListener(changed));
        estimate();
        Label reason = new Label();
        reason.setId("training-obstacle");
        reason.setWrapText(true);
        reason.getStyleClass().add("text-muted");
        reason.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> obstacle.get().isEmpty()
                                ? summary(workbench.datasetProperty().get(), type.getValue())
                                : obstacle.get(),
                        obstacle,
                        type.valueProperty(),
                        heldOut.valueProperty()));
        start.setId("training-start");
        start.getStyleClass().add("accent");
        start.setDefaultButton(false);
        start.textProperty()
                .bind(Bindings.when(session.runningProperty())
                        .then("Add to queue")
                        .otherwise("Start training"));
        start.disableProperty().bind(obstacle.isNotEmpty());
        start.setOnAction(event -> {
            Dataset dataset = workbench.datasetProperty().get();
            if (dataset != null) {
                session.start(dataset, settings());
            }
        });
        HBox.setHgrow(reason, Priority.ALWAYS);
        HBox row = new HBox(12, start, reason);
        row.setAlignment(Pos.CENTER_LEFT);
        start.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(grid(), row, cost, editor);
    }

    /** Puts the keyboard on the start button. */
    void focusStart() {
        start.requestFocus();
    }

    private Node grid() {
        Label share = new Label();
        share.setMinWidth(38);
        share.textProperty().bind(Bindings.format("%.0f %%", heldOut.valueProperty()));
        HBox slider = new HBox(8, heldOut, share);
        slider.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(heldOut, Priority.ALWAYS);
        GridPane grid = new GridPane();
        grid.setHgap(10);
        grid.setVgap(8);
        row(grid, 0, 0, "Machine type", type, type, "training-type");
        row(grid, 0, 2, "Seed", seed, seed, "training-seed");
        row(grid, 1, 0, "Detector", detector, detector, "training-detector");
        row(grid, 1, 2, "Held out", slider, heldOut, "training-held-out");
        row(grid, 2, 0, "Preset", preset, preset, "training-preset");
        row(grid, 2, 2, "Channel", channel, channel, "training-channel");
        ColumnConstraints label = new ColumnConstraints();
        label.setMinWidth(USE_PREF_SIZE);
        ColumnConstraints field = new ColumnConstraints();
        field.setHgrow(Priority.ALWAYS);
        ColumnConstraints narrow = new ColumnConstraints();
        narrow.setHgrow(Priority.SOMETIMES);
        narrow.setPrefWidth(110);
        grid.getColumnConstraints().setAll(label, field, label, narrow);
        return grid;
    }

    private static void row(GridPane grid, int row, int column, String title, Region field, Node control, String id) {
        Label label = new Label(title);
        label.setLabelFor(control);
        label.setMinWidth(USE_PREF_SIZE);
        control.setId(id);
        control.setAccessibleText(title);
        field.setMaxWidth(Double.MAX_VALUE);
        field.setMinWidth(40);
        field.setPrefWidth(90);
        grid.add(label, column, row);
        grid.add(field, column + 1, row);
    }

    private ExperimentSettings settings() {
        return new ExperimentSettings(
                detector.getValue().key(),
                preset.getValue(),
                editor.overridesProperty().get(),
                type.getValue(),
                seed.getValue(),
                channel.getValue(),
                Math.round(heldOut.getValue()) / 100.0,
                threads.getAsInt());
    }

    private void offerPresets(@Nullable Detector chosen) {
        preset.getItems().setAll(chosen == null ? List.of() : chosen.presets());
        preset.getSelectionModel().selectFirst();
    }

    private void showSettings() {
        Detector chosen = detector.getValue();
        if (chosen != null && preset.getValue() != null && chosen.presets().contains(preset.getValue())) {
            editor.show(chosen, preset.getValue());
        }
    }

    /** What stands in the way of the start, or what it will cost. */
    private void estimate() {
        Dataset dataset = workbench.datasetProperty().get();
        String why = obstacle(dataset, type.getValue());
        Workload workload = null;
        if (why.isEmpty() && !editor.obstacleProperty().get().isEmpty()) {
            why = editor.obstacleProperty().get();
        }
        if (why.isEmpty() && dataset != null && detector.getValue() != null && preset.getValue() != null) {
            try {
                workload = forecast.workload(dataset, settings());
                why = workload.obstacle();
            } catch (IllegalArgumentException refused) {
                why = Notices.message(refused);
            }
        }
        obstacle.set(why);
        cost.show(workload, workload == null ? null : settings());
    }

    private void offerTypes(@Nullable Dataset dataset) {
        type.getItems().setAll(dataset == null ? List.of() : dataset.types());
        type.getSelectionModel().selectFirst();
        channel.getItems().setAll(dataset == null ? List.of(Channel.FIRST) : channels(dataset));
        channel.getSelectionModel().selectFirst();
    }

    /** Each that every file has, and their mean. */
    private static List<Channel> channels(Dataset dataset) {
        int least = dataset.sounds().values().stream()
                .mapToInt(AudioInfo::channels)
                .min()
                .orElse(1);
        List<Channel> channels = new ArrayList<>();
        for (int i = 0; i < least; i++) {
            channels.add(new Channel(i));
        }
        if (least > 1) {
            channels.add(Channel.MEAN);
        }
        return channels;
    }

    private static String obstacle(@Nullable Dataset dataset, @Nullable String type) {
        if (dataset == null) {
            return "Open a folder of recordings first";
        }
        if (type == null) {
            return "The folder holds no recording that could be learned from";
        }
        return normals(dataset, type) > 0
                ? ""
                : "There are no normal training clips of " + type
                        + ": a detector learns what normal sounds like from them";
    }

    private String summary(@Nullable Dataset dataset, @Nullable String type) {
        if (dataset == null || type == null) {
            return "";
        }
        long normals = normals(dataset, type);
        long kept = Math.round(normals * heldOut.getValue() / 100);
        int machines = dataset.machines(type).size();
        return "Learns from about " + (normals - kept) + " normal clips of " + machines
                + (machines == 1 ? " machine" : " machines") + ", keeps " + kept + " back";
    }

    private static long normals(Dataset dataset, String type) {
        return dataset.ofType(type).stream().filter(Recording::isTrainingNormal).count();
    }
}
