package org.auscult.ui.spectrogram;

import java.util.Locale;
import javafx.animation.AnimationTimer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.auscult.ui.Icons;
import org.auscult.ui.LabelConverter;
import org.auscult.ui.ToolRow;
import org.auscult.workbench.Heard;
import org.auscult.workbench.HoverToHear;
import org.auscult.workbench.Listening;
import org.auscult.workbench.Speed;
import org.kordamp.ikonli.javafx.FontIcon;

/** What plays, how, and where it stands. */
final class TransportBar extends HBox {
    private final Listening listening;
    private final HoverToHear hover;
    private final Label position = new Label();

    TransportBar(Listening listening, HoverToHear hover) {
        super(8);
        this.listening = listening;
        this.hover = hover;
        setId("transport");
        getStyleClass().add("spectrogram-tools");
        setAlignment(Pos.CENTER_LEFT);
        position.setId("position");
        position.setMinWidth(USE_PREF_SIZE);
        ToolRow tools = new ToolRow(
                play(),
                playRegion(),
                toggle("loop", "mdi2r-repeat", "Loop (L)", listening.modes().loopProperty()),
                speeds(),
                toggle(
                        "levelled",
                        "mdi2a-arrow-collapse-vertical",
                        "Same loudness: every sound is brought to one RMS, at most −20 dBFS",
                        listening.modes().levelledProperty()),
                toggle(
                        "autoplay",
                        "mdi2p-playlist-play",
                        "Autoplay: a recording plays as soon as it is focused (A)",
                        listening.modes().autoplayProperty()),
                toggle(
                        "hover-to-hear",
                        "mdi2e-ear-hearing",
                        "Hover to hear: the recording under the pointer plays, in any view (H)",
                        hover.onProperty()),
                flip());
        HBox.setHgrow(tools, Priority.ALWAYS);
        getChildren().addAll(tools, position);
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                showPosition();
            }
        }.start();
    }

    private Button play() {
        Button play = new Button();
        play.setId("play");
        play.getStyleClass().add("button-icon");
        FontIcon icon = Icons.of("mdi2p-play");
        play.setGraphic(icon);
        Tooltip tip = new Tooltip();
        play.setTooltip(tip);
        Runnable show = () -> {
            boolean plays = listening.playingProperty().get();
            icon.setIconLiteral(plays ? "mdi2p-pause" : "mdi2p-play");
            play.setAccessibleText(plays ? "Pause" : "Play");
            tip.setText(plays ? "Pause (Space)" : "Play from the playhead (Space)");
        };
        listening.playingProperty().addListener((property, old, value) -> show.run());
        show.run();
        play.disableProperty().bind(Bindings.isNull(listening.heardProperty()));
        play.setOnAction(event -> listening.togglePlay());
        return play;
    }

    private Button playRegion() {
        Button play = new Button(null, Icons.of("mdi2s-selection-drag"));
        play.setId("play-region");
        play.getStyleClass().add("button-icon");
        play.setAccessibleText("Play the region");
        play.setTooltip(new Tooltip("Play the region, and only its band (S). Drag over the spectrogram to mark one; "
                + "drag far up or down as well for a band"));
        play.disableProperty()
                .bind(Bindings.isNull(listening.heardProperty()).or(Bindings.isNull(listening.regionProperty())));
        play.setOnAction(event -> listening.playRegion());
        return play;
    }

    /** Says which of both is audible. */
    private ToggleButton flip() {
        ToggleButton flip = toggle(
                "flip",
                "mdi2c-compare-horizontal",
                "A is this recording, B the chosen neighbour: flips at the same second, both as loud (X)",
                listening.flippedProperty());
        flip.textProperty()
                .bind(Bindings.when(listening.flippedProperty()).then("B").otherwise("A"));
        flip.getStyleClass().remove("button-icon");
        flip.setMinWidth(USE_PREF_SIZE);
        flip.disableProperty().bind(Bindings.isNull(listening.otherProperty()));
        return flip;
    }

    private static ToggleButton toggle(String id, String icon, String text, BooleanProperty on) {
        ToggleButton toggle = new ToggleButton(null, Icons.of(icon));
        toggle.setId(id);
        toggle.getStyleClass().add("button-icon");
        toggle.setAccessibleText(text);
        toggle.setTooltip(new Tooltip(text));
        toggle.selectedProperty().bindBidirectional(on);
        return toggle;
    }

    private ChoiceBox<Speed> speeds() {
        ChoiceBox<Speed> speeds = new ChoiceBox<>();
        speeds.setId("speed");
        speeds.getItems().addAll(Speed.values());
        speeds.setConverter(new LabelConverter<>(Speed::label));
        speeds.valueProperty().bindBidirectional(listening.modes().speedProperty());
        speeds.setPrefWidth(52);
        speeds.setAccessibleText("Speed of playing");
        speeds.setTooltip(new Tooltip("Speed, as a tape's: at half speed all is an octave lower, which brings "
                + "what lies too high into earshot (comma and period)"));
        return speeds;
    }

    private void showPosition() {
        Heard focused = listening.heardProperty().get();
        String text = hover.playing()
                .map(sound -> "Under the pointer: " + place(listening.auditionSeconds(), sound))
                .orElseGet(() -> focused == null ? "" : place(listening.positionSeconds(), focused));
        if (!text.equals(position.getText())) {
            position.setText(text);
        }
    }

    private static String place(double second, Heard sound) {
        double seconds = sound.waveform().seconds();
        return String.format(Locale.ROOT, seconds < 1 ? "%.3f / %.3f s" : "%.1f / %.1f s", second, seconds);
    }
}
