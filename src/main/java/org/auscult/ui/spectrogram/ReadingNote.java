package org.auscult.ui.spectrogram;

import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Label;
import javafx.util.Duration;

/** Says that a sound is being read, once that takes long enough to wonder. */
final class ReadingNote extends Label {
    private static final Duration UNNOTICED = Duration.millis(200);

    private final PauseTransition pause = new PauseTransition(UNNOTICED);

    ReadingNote(ObservableBooleanValue reading) {
        super("Reading …");
        setId("reading-note");
        getStyleClass().addAll("reading-note", "text-muted");
        setMouseTransparent(true);
        setVisible(false);
        pause.setOnFinished(event -> setVisible(reading.get()));
        reading.addListener((property, old, isReading) -> {
            setVisible(false);
            if (isReading) {
                pause.playFromStart();
            } else {
                pause.stop();
            }
        });
    }
}
