package org.auscult.ui.spectrogram;

import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import org.auscult.ui.Icons;
import org.auscult.ui.LabelConverter;
import org.auscult.ui.ToolRow;
import org.auscult.workbench.FrequencyAxis;
import org.auscult.workbench.Heard;
import org.auscult.workbench.Listening;
import org.auscult.workbench.Shown;
import org.auscult.workbench.SpectrogramView;
import org.jspecify.annotations.Nullable;

/** How spectrograms are shown. */
final class ViewBar extends ToolRow {
    private static final List<Integer> LENGTHS = List.of(256, 512, 1024, 2048, 4096, 8192);

    ViewBar(SpectrogramView view, Listening listening) {
        ChoiceBox<FrequencyAxis> axis = new ChoiceBox<>();
        axis.getItems().addAll(FrequencyAxis.values());
        axis.setConverter(new LabelConverter<>(FrequencyAxis::label));
        axis.valueProperty().bindBidirectional(view.axisProperty());
        name(axis, "frequency-axis", "Frequency axis: linear, logarithmic or Mel");
        ChoiceBox<Integer> length = new ChoiceBox<>();
        length.getItems().addAll(LENGTHS);
        length.setConverter(new LabelConverter<>(n -> "FFT " + n));
        length.setValue(view.fftLengthProperty().get());
        length.valueProperty()
                .addListener((property, old, n) -> view.fftLengthProperty().set(n));
        view.fftLengthProperty().addListener((property, old, n) -> length.setValue(n.intValue()));
        name(
                length,
                "fft-length",
                "FFT length in samples: longer tells frequencies apart, shorter tells times apart. "
                        + "The hop is a quarter of it");
        ChoiceBox<String> colors = new ChoiceBox<>();
        colors.getItems().addAll(ColorMap.NAMES);
        colors.valueProperty().bindBidirectional(view.colorsProperty());
        colors.setId("color-map");
        colors.setAccessibleText("Colour map of the levels");
        colors.disableProperty().bind(view.shownProperty().isNotEqualTo(Shown.LEVELS));
        ChoiceBox<Shown> shown = new ChoiceBox<>();
        shown.getItems().addAll(Shown.values());
        shown.setConverter(new LabelConverter<>(Shown::label));
        shown.valueProperty().bindBidirectional(view.shownProperty());
        name(shown, "shown", "What the colours stand for: levels, or how far they lie above a normal (D)");
        Slider blend = new Slider(0, 1, 0);
        blend.valueProperty().bindBidirectional(view.blendProperty());
        blend.setPrefWidth(60);
        blend.setMinWidth(40);
        blend.setId("blend");
        blend.setAccessibleText("Waveform over spectrogram");
        blend.setTooltip(new Tooltip("From spectrogram (left) to waveform (right)"));
        Button fit = new Button(null, Icons.of("mdi2f-fit-to-page-outline"));
        fit.setId("fit");
        fit.getStyleClass().add("button-icon");
        fit.setAccessibleText("Show all of the recording");
        fit.setTooltip(new Tooltip("Show all of the recording (F). The wheel zooms in time, with Ctrl in frequency; "
                + "the middle button, or Ctrl, drags. Hold P to look elsewhere and come back"));
        fit.setOnAction(event -> view.fit());
        axis.setPrefWidth(96);
        length.setPrefWidth(82);
        colors.setPrefWidth(76);
        shown.setPrefWidth(122);
        getItems().addAll(axis, shown, fit, length, told(colors), blend);
        offerChannels(listening);
    }

    private static void name(ChoiceBox<?> box, String id, String text) {
        box.setId(id);
        box.setAccessibleText(text);
        box.setTooltip(new Tooltip(text));
    }

    /** What is disabled tells nothing itself, also not why it is. */
    private static StackPane told(ChoiceBox<?> colors) {
        StackPane place = new StackPane(colors);
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty()
                .bind(Bindings.when(colors.disabledProperty())
                        .then("Differences have colours of their own: choose Levels first (D)")
                        .otherwise("Colour map of the levels, the same in all spectrograms"));
        Tooltip.install(place, tooltip);
        return place;
    }

    /** Only for recordings that have several. */
    private void offerChannels(Listening listening) {
        ChoiceBox<Integer> channels = new ChoiceBox<>();
        channels.setConverter(new LabelConverter<>(c -> "Channel " + c));
        channels.setPrefWidth(92);
        name(channels, "channel", "The channel that is seen and heard, counted from 0");
        Runnable fill = () -> {
            @Nullable Heard sound = listening.heardProperty().get();
            if (sound != null) {
                int count = sound.waveform().channels().length;
                if (count != channels.getItems().size()) {
                    channels.getItems().setAll(IntStream.range(0, count).boxed().toList());
                }
                channels.setValue(listening.modes().channelProperty().get());
            }
            boolean isChoice = channels.getItems().size() > 1;
            if (isChoice && !getItems().contains(channels)) {
                getItems().add(3, channels);
            } else if (!isChoice) {
                getItems().remove(channels);
            }
        };
        listening.heardProperty().addListener((property, old, sound) -> fill.run());
        listening.modes().channelProperty().addListener((property, old, c) -> fill.run());
        channels.valueProperty().addListener((property, old, c) -> {
            if (c != null) {
                listening.modes().channelProperty().set(c);
            }
        });
        fill.run();
    }
}
