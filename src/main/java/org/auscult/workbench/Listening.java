package org.auscult.workbench;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.auscult.audio.Passage;
import org.auscult.audio.Player;
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
    private final Executor fxThread;
    private final Player player;
    private final Sounds.Listener focusedSound;
    private final FlipSide flipSide;
    private final ReadOnlyObjectWrapper<@Nullable Heard> heard = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper auditioning = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper device;
    private final BooleanProperty loop = new SimpleBooleanProperty();
    private final BooleanProperty autoplay = new SimpleBooleanProperty();
    private final BooleanProperty levelled = new SimpleBooleanProperty();
    private final ObjectProperty<Speed> speed = new SimpleObjectProperty<>(Speed.NORMAL);
    private final ObjectProperty<@Nullable Region> region;
    private final IntegerProperty channel = new SimpleIntegerProperty();
    /** Whether no more than the region is played, and only its band. */
    private boolean confined;

    private double resting;

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
        this.fxThread = fxThread;
        focusedSound = sounds.listener();
        flipSide = new FlipSide(sounds, this::refresh);
        player = new Player(output, this::playerChanged);
        device = new ReadOnlyStringWrapper(player.status());
        selection.focusedProperty().addListener((property, old, recording) -> focus(recording));
        loop.addListener((property, old, value) -> refresh());
        levelled.addListener((property, old, value) -> refresh());
        speed.addListener((property, old, value) -> refresh());
        channel.addListener((property, old, value) -> refresh());
        region.addListener((property, old, value) -> {
            confined = value != null && playing.get();
            refresh();
        });
        focus(selection.focusedProperty().get());
    }

    private void focus(@Nullable Recording recording) {
        stop();
        resting = 0;
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
        if (channel.get() >= shown.waveform().channels().length) {
            channel.set(0);
        }
        heard.set(shown);
        if (autoplay.get()) {
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
        return playing.getReadOnlyProperty();
    }

    /** Whether another sound plays. */
    public ReadOnlyBooleanProperty auditioningProperty() {
        return auditioning.getReadOnlyProperty();
    }

    /** Where sound goes, for people. */
    public ReadOnlyStringProperty deviceProperty() {
        return device.getReadOnlyProperty();
    }

    /** Whether what plays begins again at its end. */
    public BooleanProperty loopProperty() {
        return loop;
    }

    /** Whether a recording plays as soon as it is focused. */
    public BooleanProperty autoplayProperty() {
        return autoplay;
    }

    /** Whether all sounds are brought to one RMS. */
    public BooleanProperty levelledProperty() {
        return levelled;
    }

    /** How fast sounds are played. */
    public ObjectProperty<Speed> speedProperty() {
        return speed;
    }

    /** The marked region of the focused recording; null if none. */
    public ObjectProperty<@Nullable Region> regionProperty() {
        return region;
    }

    /** The channel that is heard and seen, from 0. */
    public IntegerProperty channelProperty() {
        return channel;
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
        return playing.get() ? player.positionSeconds() : resting;
    }

    /** The audible second of the sound that is auditioned; of no meaning while none is. */
    public double auditionSeconds() {
        return player.positionSeconds();
    }

    /** Plays from where it stands, from the start if it stands at the end; or pauses there. */
    public void togglePlay() {
        if (playing.get() || auditioning.get()) {
            stop();
        } else {
            Heard sound = heard.get();
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
        if (playing.get()) {
            start(second);
        } else {
            resting = second;
        }
    }

    /** Stops whatever plays; the focused recording stays where it is. */
    public void stop() {
        if (playing.get()) {
            player.stop();
            resting = player.positionSeconds();
        } else {
            player.stop();
        }
        passages.stop();
        playing.set(false);
        auditioning.set(false);
    }

    /** Flips between the focused recording and the other; if neither plays, begins. */
    public void flip() {
        if (otherProperty().get() != null) {
            flippedProperty().set(!flippedProperty().get());
            if (!playing.get()) {
                togglePlay();
            }
        }
    }

    /** Plays another sound, of which nothing is seen, in the chosen channel at the chosen speed; the focused one pauses. */
    public void audition(Waveform sound, double fromSeconds) {
        stop();
        flipSide.forget();
        auditioning.set(true);
        passages.make(wish(List.of(sound), 0, null, false), passage -> player.play(passage, fromSeconds));
    }

    private void start(double second) {
        Heard sound = heard.get();
        if (sound != null) {
            stop();
            resting = second;
            withPassage(sound.waveform(), passage -> {
                playing.set(true);
                player.play(passage, second);
            });
        }
    }

    private void refresh() {
        Heard sound = heard.get();
        if (sound != null && playing.get()) {
            withPassage(sound.waveform(), player::change);
        }
    }

    /** Hands over what is to be heard of the focused sound, or of the other at its place. */
    private void withPassage(Waveform focused, Consumer<Passage> then) {
        Waveform compared = flipSide.waveform();
        List<Waveform> sounds = compared == null ? List.of(focused) : List.of(focused, compared);
        int audible = flippedProperty().get() && compared != null ? 1 : 0;
        passages.make(wish(sounds, audible, confined ? region.get() : null, loop.get()), then);
    }

    /** Sounds that are compared are matched, from the first flip on; otherwise a sound is heard as it is. */
    private Passages.Wish wish(List<Waveform> sounds, int audible, @Nullable Region confinedTo, boolean isLooped) {
        boolean isMatched = levelled.get() || flipSide.isCompared();
        return new Passages.Wish(sounds, audible, channel.get(), speed.get().factor(), isMatched, confinedTo, isLooped);
    }

    private void playerChanged() {
        fxThread.execute(() -> {
            device.set(player.status());
            if (!player.isPlaying()) {
                if (playing.get()) {
                    resting = player.positionSeconds();
                    confined = false;
                }
                playing.set(false);
                auditioning.set(false);
            }
        });
    }

    @Override
    public void close() {
        player.close();
    }
}
