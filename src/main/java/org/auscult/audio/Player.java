package org.auscult.audio;

/** Plays one sound at a time. With no sound device a silent clock moves the playhead. */
public final class Player implements AutoCloseable {
    /** Starts the sound at a position, replacing what plays; returns at once. */
    public void play(Waveform waveform, double fromSeconds, boolean loop) {
        throw new UnsupportedOperationException();
    }

    /** Stops; the playhead stays where it is. */
    public void stop() {
        throw new UnsupportedOperationException();
    }

    /** Whether a sound plays. */
    public boolean isPlaying() {
        throw new UnsupportedOperationException();
    }

    /** The position that is audible now, in seconds of the sound. Cheap: may be called each frame. */
    public double positionSeconds() {
        throw new UnsupportedOperationException();
    }

    /** "Playing on …", or that there is no sound device and what that means; for the status line. */
    public String deviceStatus() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }
}
