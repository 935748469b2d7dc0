package org.auscult.workbench;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.auscult.audio.Waveform;
import org.auscult.dataset.Recording;
import org.jspecify.annotations.Nullable;

/** The sound to flip to, in the place of the focused one. Used on the FX thread. */
final class FlipSide {
    private final Sounds.Listener sound;
    private final Runnable onChange;
    private final ObjectProperty<@Nullable Recording> recording = new SimpleObjectProperty<>();
    private final BooleanProperty flipped = new SimpleBooleanProperty();
    private @Nullable Waveform waveform;
    private boolean compared;

    /** @param onChange called when something else is to be heard */
    FlipSide(Sounds sounds, Runnable onChange) {
        sound = sounds.listener();
        this.onChange = onChange;
        recording.addListener((property, old, chosen) -> take(chosen));
        flipped.addListener((property, old, value) -> {
            compared |= value;
            onChange.run();
        });
    }

    private void take(@Nullable Recording chosen) {
        waveform = null;
        compared = false;
        sound.cancel();
        if (chosen == null) {
            flipped.set(false);
            return;
        }
        sound.get(
                chosen,
                read -> {
                    waveform = read;
                    onChange.run();
                },
                error -> flipped.set(false));
    }

    /** The recording; null if there is none. */
    ObjectProperty<@Nullable Recording> recordingProperty() {
        return recording;
    }

    /** Whether it is heard. */
    BooleanProperty flippedProperty() {
        return flipped;
    }

    /** Its sound; null until it is read. */
    @Nullable
    Waveform waveform() {
        return waveform;
    }

    /** Whether it has been flipped to: from then on both are matched in loudness. */
    boolean isCompared() {
        return compared;
    }

    /** Something else was heard: the next flip begins anew. */
    void forget() {
        compared = false;
    }
}
