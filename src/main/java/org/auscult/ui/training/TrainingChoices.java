package org.auscult.ui.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleExpression;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableDoubleValue;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.auscult.audio.AudioInfo;
import org.auscult.audio.Channel;
import org.auscult.dataset.Dataset;
import org.auscult.detector.Detector;
import org.auscult.detector.Detectors;
import org.auscult.experiment.ExperimentSettings;
import org.auscult.ui.LabelConverter;
import org.auscult.ui.ShownWhile;
import org.auscult.ui.WholeSpinner;
import org.jspecify.annotations.Nullable;

/** The choices of each training, whatever its detector: on which machines, with which preset, on which clips. */
final class TrainingChoices extends GridPane {
    private final ChoiceBox<String> type = new ChoiceBox<>();
    private final ChoiceBox<Detector> detector = new ChoiceBox<>();
    private final ChoiceBox<String> preset = new ChoiceBox<>();
    private final ChoiceBox<Channel> channel = new ChoiceBox<>();
    private final WholeSpinner seed = new WholeSpinner(0, Integer.MAX_VALUE, 1);
    private final Slider heldOut = new Slider(0, 50, 10);
    private final DoubleExpression heldOutShare = heldOut.valueProperty().divide(100);

    TrainingChoices(Detectors detectors) {
        setHgap(10);
        setVgap(8);
        detector.setItems(FXCollections.observableArrayList(detectors.all()));
        detector.setConverter(new LabelConverter<>(Detector::title));
        detector.valueProperty().addListener((property, old, chosen) -> offerPresets(chosen));
        detector.getSelectionModel().selectFirst();
        channel.setConverter(new LabelConverter<>(Channel::label));
        heldOut.setBlockIncrement(5);
        heldOut.setMajorTickUnit(10);
        Label share = new Label();
        share.setMinWidth(38);
        share.textProperty().bind(Bindings.format("%.0f %%", heldOut.valueProperty()));
        HBox slider = new HBox(8, heldOut, share);
        slider.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(heldOut, Priority.ALWAYS);
        row(0, 0, "Machine type", type, type, "training-type");
        row(0, 2, "Seed", seed, seed, "training-seed");
        row(1, 0, "Detector", detector, detector, "training-detector");
        setColumnSpan(detector, REMAINING);
        row(2, 0, "Preset", preset, preset, "training-preset");
        row(2, 2, "Held out", slider, heldOut, "training-held-out");
        ObservableBooleanValue isChoice = Bindings.size(channel.getItems()).greaterThan(1);
        ShownWhile.holds(isChoice, row(3, 0, "Channel", channel, channel, "training-channel"));
        ShownWhile.holds(isChoice, channel);
        ColumnConstraints label = new ColumnConstraints();
        label.setMinWidth(USE_PREF_SIZE);
        ColumnConstraints field = new ColumnConstraints();
        field.setHgrow(Priority.ALWAYS);
        ColumnConstraints narrow = new ColumnConstraints();
        narrow.setHgrow(Priority.SOMETIMES);
        narrow.setPrefWidth(110);
        getColumnConstraints().setAll(label, field, label, narrow);
    }

    /** Adds a field with its title, which it returns. */
    private Label row(int row, int column, String title, Region field, Node control, String id) {
        Label label = new Label(title);
        label.setLabelFor(control);
        label.setMinWidth(USE_PREF_SIZE);
        control.setId(id);
        control.setAccessibleText(title);
        field.setMaxWidth(Double.MAX_VALUE);
        field.setMinWidth(40);
        field.setPrefWidth(90);
        add(label, column, row);
        add(field, column + 1, row);
        return label;
    }

    private void offerPresets(@Nullable Detector chosen) {
        preset.getItems().setAll(chosen == null ? List.of() : chosen.presets());
        preset.getSelectionModel().selectFirst();
    }

    /** Offers what a data set has. */
    void offer(@Nullable Dataset dataset) {
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

    /** The type of machine to learn; null if there is none. */
    ObservableValue<@Nullable String> type() {
        return type.valueProperty();
    }

    /** The detector to train. */
    ObservableValue<Detector> detector() {
        return detector.valueProperty();
    }

    /** One of the detector's presets; null for the moment in which another detector is chosen. */
    ObservableValue<@Nullable String> preset() {
        return preset.valueProperty();
    }

    /** The share of the normal clips that is kept back, 0 … 1. */
    ObservableDoubleValue heldOut() {
        return heldOutShare;
    }

    /** What a training's cost follows from. */
    Stream<Observable> decisive() {
        return Stream.of(
                type.valueProperty(), detector.valueProperty(), preset.valueProperty(), heldOut.valueProperty());
    }

    /** What was chosen, with the detector's own settings. */
    ExperimentSettings settings(Map<String, String> overrides, int threads) {
        return new ExperimentSettings(
                detector.getValue().key(),
                preset.getValue(),
                overrides,
                type.getValue(),
                seed.getValue(),
                channel.getValue(),
                Math.round(heldOut.getValue()) / 100.0,
                threads);
    }
}
