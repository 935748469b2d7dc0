package org.auscult.audio;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;
import org.jspecify.annotations.Nullable;

/** Plays one sound at a time, from a thread of its own. With no sound device a silent clock moves the playhead. */
public final class Player implements AutoCloseable {
    private static final int BUFFER_PER_SECOND = 10;

    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        Thread daemon = new Thread(task, "auscult-audio");
        daemon.setDaemon(true);
        return daemon;
    });
    private final AtomicReference<@Nullable Playhead> current = new AtomicReference<>();
    private volatile boolean silent = !AudioSystem.isLineSupported(new DataLine.Info(SourceDataLine.class, null));
    private volatile double restingSeconds;

    /** Starts the sound at a position, replacing what plays; returns at once. */
    public void play(Waveform waveform, double fromSeconds, boolean loop) {
        stop();
        Playhead playhead = new Playhead(waveform, fromSeconds, loop);
        current.set(playhead);
        thread.execute(() -> run(playhead));
    }

    /** Stops; the playhead stays where it is. */
    public void stop() {
        Playhead playhead = current.getAndSet(null);
        if (playhead != null) {
            restingSeconds = playhead.seconds();
            playhead.stop();
        }
    }

    /** Whether a sound plays. */
    public boolean isPlaying() {
        return current.get() != null;
    }

    /** The position that is audible now, in seconds of the sound. Cheap: may be called each frame. */
    public double positionSeconds() {
        Playhead playhead = current.get();
        return playhead == null ? restingSeconds : playhead.seconds();
    }

    /** Whether there is a sound device, for the status line. */
    public String deviceStatus() {
        return silent ? "No sound device: the playhead moves silently" : "Sound: default device";
    }

    @Override
    public void close() {
        stop();
        thread.shutdownNow();
    }

    private void run(Playhead playhead) {
        try {
            if (silent) {
                playhead.runSilently();
            } else {
                playLine(playhead);
            }
        } catch (LineUnavailableException | IllegalArgumentException e) {
            silent = true;
            playhead.runSilently();
        } finally {
            if (current.compareAndSet(playhead, null)) {
                restingSeconds = playhead.seconds();
            }
        }
    }

    private static void playLine(Playhead playhead) throws LineUnavailableException {
        AudioFormat format = new AudioFormat(playhead.sampleRate(), 16, 1, true, false);
        try (SourceDataLine line = AudioSystem.getSourceDataLine(format)) {
            int chunk = playhead.sampleRate() / BUFFER_PER_SECOND / 4;
            line.open(format, 2 * playhead.sampleRate() / BUFFER_PER_SECOND);
            line.start();
            playhead.follow(line::getLongFramePosition);
            byte[] bytes = new byte[2 * chunk];
            int n = playhead.next(bytes);
            while (n > 0) {
                line.write(bytes, 0, n);
                n = playhead.next(bytes);
            }
            if (playhead.isStopped()) {
                line.flush();
            } else {
                line.drain();
            }
        }
    }
}
