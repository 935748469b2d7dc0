package org.auscult.ui.plots;

import javafx.animation.AnimationTimer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.auscult.ui.Icons;

/** Goes through epochs: a slider by hand, a button that moves it, and what it stands at. */
final class EpochScrubber extends HBox {
    private static final double EPOCHS_A_SECOND = 4;

    private final Slider moment = new Slider(0, 0, 0);
    private final ToggleButton play = new ToggleButton(null, Icons.of("mdi2p-play"));
    private final Label state = new Label();

    EpochScrubber() {
        super(8);
        play.setId("epochs-play");
        play.setAccessibleText("Play the epochs");
        play.setTooltip(new Tooltip("Play the epochs one after the other"));
        play.getStyleClass().addAll("flat", "button-icon");
        play.graphicProperty()
                .bind(Bindings.when(play.selectedProperty())
                        .then(Icons.of("mdi2p-pause"))
                        .otherwise(Icons.of("mdi2p-play")));
        moment.setId("epochs-moment");
        moment.setAccessibleText("Epoch");
        moment.setBlockIncrement(1);
        HBox.setHgrow(moment, Priority.ALWAYS);
        state.setId("epochs-state");
        state.setMinWidth(USE_PREF_SIZE);
        new Film().follow();
        setAlignment(Pos.CENTER_LEFT);
        setPadding(new Insets(2, 12, 8, 8));
        getChildren().addAll(play, moment, state);
    }

    /** The moment shown, from 0, also between epochs. */
    DoubleProperty momentProperty() {
        return moment.valueProperty();
    }

    /** Says what it stands at. */
    void say(String text) {
        state.setText(text);
    }

    boolean isAtEnd() {
        return moment.getValue() >= moment.getMax();
    }

    /** Takes a number of epochs, and goes to the last if asked to. */
    void take(int epochs, boolean toTheEnd) {
        moment.setMax(Math.max(0, epochs - 1.0));
        if (toTheEnd) {
            moment.setValue(moment.getMax());
        }
    }

    /** Moves the slider while the button is down. */
    private final class Film extends AnimationTimer {
        private long last;

        void follow() {
            play.selectedProperty().addListener((property, old, isOn) -> {
                if (isOn) {
                    last = 0;
                    if (isAtEnd()) {
                        moment.setValue(0);
                    }
                    start();
                } else {
                    stop();
                }
            });
        }

        @Override
        public void handle(long now) {
            if (last > 0) {
                moment.setValue(moment.getValue() + EPOCHS_A_SECOND * (now - last) / 1e9);
            }
            last = now;
            if (isAtEnd()) {
                play.setSelected(false);
            }
        }
    }
}
