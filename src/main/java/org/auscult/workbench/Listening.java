package org.auscult.workbench;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.auscult.audio.Passage;
import org.auscult.audio.SoundOutput;
import org.auscult.audio.Waveform;
import org.auscult.dataset.Recording;
import org.jspecify.annotations.Nullable;

/**
 * What is heard: the one place that plays. It follows the focused recording; every change is audible at once, at the same
 * second. Used on the FX thread.
 */
public final class Listening implements AutoCloseable {
    private static final double AT_THE_END = 0.005;

    private final Passages passages;
    private final Transport transport;
    private final Sounds.Listener focusedSound;
    private final FlipSide flipSide;
    private final ReadOnlyObjectWrapper<@Nullable Heard> heard = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final PlayModes modes = new PlayModes(this::refresh);
    private final ObjectProperty<@Nullable Region> region;
    /** Whether no more than the region is played, and only its band. */
    private boolean confined;

    /**
     * Silent, until something is focused.
     *
     * @param lane filters sounds
     * @param fxThread runs things on the FX thread
     * @param output where sound goes
     */
    public Listening(
            Selection selection, Sounds sounds, Jobs jobs, Executor lane, Executor fxThread, SoundOutput output) {
        passages = new Passages(jobs, lane);
        region = selection.regionProperty();
        focusedSound = sounds.listener();
        flipSide = new FlipSide(sounds, this::refresh);
        transport = new Transport(output, fxThread, () -> confined = false);
        selection.focusedProperty().addListener((property, old, recording) -> focus(recording));
        region.addListener((property, old, value) -> {
            confined = value != null && transport.playingProperty().get();
            refresh();
        });
        focus(selection.focusedProperty().get());
    }

    private void focus(@Nullable Recording recording) {
        stop();
        transport.restAt(0);
        flipSide.flippedProperty().set(false);
        heard.set(null);
        problem.set("");
        if (recording == null) {
            focusedSound.cancel();
            return;
        }
        focusedSound.get(
                recording,
                waveform -> show(new Heard(recording, waveform)),
                error -> problem.set(Notices.message(error)));
    }

    private void show(Heard shown) {
        Region marked = region.get();
        if (marked != null && marked.time().to() > shown.waveform().seconds() + AT_THE_END) {
            region.set(null);
        }
        if (modes.channelProperty().get() >= shown.waveform().channels().length) {
            modes.channelProperty().set(0);
        }
        heard.set(shown);
        if (modes.autoplayProperty().get()) {
            start(0);
        }
    }

    /** The focused recording once its sound is read; null before, and if none is focused. */
    public ReadOnlyObjectProperty<@Nullable Heard> heardProperty() {
        return heard.getReadOnlyProperty();
    }

    /** Why the focused recording can't be heard, with the remedy; empty if it can. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Whether the focused recording plays. */
    public ReadOnlyBooleanProperty playingProperty() {
        return transport.playingProperty();
    }

    /** Whether another sound plays. */
    public ReadOnlyBooleanProperty auditioningProperty() {
        return transport.auditioningProperty();
    }

    /** Where sound goes, for people. */
    public ReadOnlyStringProperty deviceProperty() {
        return transport.deviceProperty();
    }

    /** How sounds are played. */
    public PlayModes modes() {
        return modes;
    }

    /** The marked region of the focused recording; null if none. */
    public ObjectProperty<@Nullable Region> regionProperty() {
        return region;
    }

    /** The recording to flip to; null if there is none. */
    public ObjectProperty<@Nullable Recording> otherProperty() {
        return flipSide.recordingProperty();
    }

    /** Whether the other recording is heard in place of the focused one, at the same second, both as loud as each other. */
    public BooleanProperty flippedProperty() {
        return flipSide.flippedProperty();
    }

    /** The audible second of the focused recording, or where it would go on. Cheap: may be called each frame. */
    public double positionSeconds() {
        return transport.positionSeconds();
    }

    /** The audible second of the sound that is auditioned; of no meaning while none is. */
    public double auditionSeconds() {
        return transport.playerSeconds();
    }

    /** Plays from where it stands, from the start if it stands at the end; or pauses there. */
    public void togglePlay() {
        if (playingProperty().get() || auditioningProperty().get()) {
            stop();
        } else {
            Heard sound = heard.get();
            double resting = transport.positionSeconds();
            boolean atEnd = sound != null && resting >= sound.waveform().seconds() - AT_THE_END;
            start(atEnd ? 0 : resting);
        }
    }

    /** Plays the marked region, and only its band; does nothing if none is marked. */
    public void playRegion() {
        Region marked = region.get();
        if (marked != null) {
            confined = true;
            start(marked.time().from());
        }
    }

    /** Moves to a second, and goes on from there if it plays. */
    public void seek(double second) {
        Region marked = region.get();
        if (marked != null && !marked.time().contains(second)) {
            confined = false;
        }
        if (playingProperty().get()) {
            start(second);
        } else {
            transport.restAt(second);
        }
    }

    /** Stops whatever plays; the focused recording stays where it is. */
    public void stop() {
        passages.stop();
        transport.stop();
    }

    /** Flips between the focused recording and the other; if neither plays, begins. */
    public void flip() {
        if (otherProperty().get() != null) {
            flippedProperty().set(!flippedProperty().get());
            if (!playingProperty().get()) {
                togglePlay();
            }
        }
    }

    /** Plays another sound, of which nothing is seen, in the chosen channel at the chosen speed; the focused one pauses. */
    public void audition(Waveform sound, double fromSeconds) {
        stop();
        flipSide.forget();
        passages.make(wish(List.of(sound), 0, null, false), passage -> transport.audition(passage, fromSeconds));
    }

    private void start(double second) {
        Heard sound = heard.get();
        if (sound != null) {
            stop();
            transport.restAt(second);
            withPassage(sound.waveform(), passage -> transport.play(passage, second));
        }
    }

    private void refresh() {
        Heard sound = heard.get();
        if (sound != null && playingProperty().get()) {
            withPassage(sound.waveform(), transport::change);
        }
    }

    /** Hands over what is to be heard of the focused sound, or of the other at its place. */
    private void withPassage(Waveform focused, Consumer<Passage> then) {
        Waveform compared = flipSide.waveform();
        List<Waveform> sounds = compared == null ? List.of(focused) : List.of(focused, compared);
        int audible = flippedProperty().get() && compared != null ? 1 : 0;
        passages.make(
                wish(
                        sounds,
                        audible,
                        confined ? region.get() : null,
                        modes.loopProperty().get()),
                then);
    }

    /** Sounds that are compared are matched, from the first flip on; otherwise a sound is heard as it is. */
    private Passages.Wish wish(List<Waveform> sounds, int audible, @Nullable Region confinedTo, boolean isLooped) {
        boolean isMatched = modes.levelledProperty().get() || flipSide.isCompared();
        return new Passages.Wish(
                sounds,
                audible,
                modes.channelProperty().get(),
                modes.speedProperty().get().factor(),
                isMatched,
                confinedTo,
                isLooped);
    }

    @Override
    public void close() {
        transport.close();
    }
}
