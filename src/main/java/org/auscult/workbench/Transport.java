package org.auscult.workbench;

import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.auscult.audio.Passage;
import org.auscult.audio.Player;
import org.auscult.audio.SoundOutput;

/** Whether the focused recording plays or another sound does, and at which second it stands. Used on the FX thread. */
final class Transport implements AutoCloseable {
    private final Executor fxThread;
    private final Runnable onEnd;
    private final Player player;
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper auditioning = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper device;
    private double resting;

    /**
     * Nothing plays.
     *
     * @param fxThread runs things on the FX thread
     * @param onEnd called when the focused recording has come to its end
     */
    Transport(SoundOutput output, Executor fxThread, Runnable onEnd) {
        this.fxThread = fxThread;
        this.onEnd = onEnd;
        player = new Player(output, this::playerChanged);
        device = new ReadOnlyStringWrapper(player.status());
    }

    /** Whether the focused recording plays. */
    ReadOnlyBooleanProperty playingProperty() {
        return playing.getReadOnlyProperty();
    }

    /** Whether another sound plays. */
    ReadOnlyBooleanProperty auditioningProperty() {
        return auditioning.getReadOnlyProperty();
    }

    /** Where sound goes, for people. */
    ReadOnlyStringProperty deviceProperty() {
        return device.getReadOnlyProperty();
    }

    /** The audible second of the focused recording, or where it would go on. */
    double positionSeconds() {
        return playing.get() ? player.positionSeconds() : resting;
    }

    /** The audible second of whatever plays. */
    double playerSeconds() {
        return player.positionSeconds();
    }

    /** Sets where the focused recording would go on, while it does not play. */
    void restAt(double second) {
        resting = second;
    }

    /** Plays of the focused recording. */
    void play(Passage passage, double fromSeconds) {
        playing.set(true);
        player.play(passage, fromSeconds);
    }

    /** Plays another sound. */
    void audition(Passage passage, double fromSeconds) {
        auditioning.set(true);
        player.play(passage, fromSeconds);
    }

    /** Goes on with something else at the same second. */
    void change(Passage passage) {
        player.change(passage);
    }

    /** Stops whatever plays; the focused recording stays where it is. */
    void stop() {
        player.stop();
        if (playing.get()) {
            resting = player.positionSeconds();
        }
        playing.set(false);
        auditioning.set(false);
    }

    private void playerChanged() {
        fxThread.execute(() -> {
            device.set(player.status());
            if (!player.isPlaying()) {
                if (playing.get()) {
                    resting = player.positionSeconds();
                    onEnd.run();
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
