package org.auscult.workbench;

import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.auscult.audio.Waveform;
import org.auscult.dataset.Recording;
import org.jspecify.annotations.Nullable;

/**
 * Plays the recording under the pointer, from any view, while it rests there. It is read from the disk as soon as the
 * pointer comes, and heard once it has rested. Used on the FX thread.
 */
public final class HoverToHear {
    private final Selection selection;
    private final Listening listening;
    private final Sounds.Listener sound;
    private final Executor rested;
    private final Start start;
    private final BooleanProperty on = new SimpleBooleanProperty();
    private @Nullable Waveform ready;
    private boolean hasRested;
    private @Nullable Heard playing;
    private int visit;

    /** Where a sound begins. */
    @FunctionalInterface
    public interface Start {
        /** The second of a sound to begin at. */
        double second(Heard sound);

        /** The pointer has come to a recording, whose sound may be asked for soon. */
        default void prepare(Recording recording) {}
    }

    /**
     * Off, until it is turned on.
     *
     * @param rested runs things on the FX thread after the time that a pointer must rest
     * @param start where a sound begins
     */
    public HoverToHear(Selection selection, Listening listening, Sounds sounds, Executor rested, Start start) {
        this.selection = selection;
        this.listening = listening;
        this.sound = sounds.listener();
        this.rested = rested;
        this.start = start;
        selection.hoveredProperty().addListener((property, old, recording) -> {
            leave();
            if (on.get() && recording != null) {
                come(recording);
            }
        });
        on.addListener((property, old, value) -> leave());
        listening.auditioningProperty().addListener((property, old, auditioning) -> playing = null);
    }

    /** Whether it is on. */
    public BooleanProperty onProperty() {
        return on;
    }

    /** What plays because the pointer rests on it, if anything does. */
    public Optional<Heard> playing() {
        return Optional.ofNullable(playing);
    }

    private void leave() {
        sound.cancel();
        ready = null;
        hasRested = false;
        visit++;
        if (playing != null) {
            listening.stop();
        }
    }

    private void come(Recording recording) {
        start.prepare(recording);
        sound.get(
                recording,
                waveform -> {
                    ready = waveform;
                    playIfReady(recording);
                },
                error -> {});
        int own = visit;
        rested.execute(() -> {
            if (own == visit) {
                hasRested = true;
                playIfReady(recording);
            }
        });
    }

    private void playIfReady(Recording recording) {
        Waveform waveform = ready;
        if (hasRested && waveform != null) {
            ready = null;
            Heard heard = new Heard(recording, waveform);
            listening.audition(waveform, start.second(heard));
            playing = listening.auditioningProperty().get() ? heard : null;
        }
    }
}
