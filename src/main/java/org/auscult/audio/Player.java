package org.auscult.audio;

import java.io.IOException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.auscult.task.DaemonThreads;
import org.jspecify.annotations.Nullable;

/**
 * Plays one sound at a time, from a thread of its own. With no sound device, or when it goes away while playing, a silent
 * clock moves the playhead; the next sound tries the device again.
 */
public final class Player implements AutoCloseable {
    private static final int CHUNKS_PER_SECOND = 100;
    private static final int IDLE_SECONDS = 5;

    private final ScheduledThreadPoolExecutor thread =
            new ScheduledThreadPoolExecutor(1, new DaemonThreads("auscult-audio"));
    private final AtomicReference<@Nullable Playhead> current = new AtomicReference<>();
    private final Resampler resampler = new Resampler();
    private final SoundOutput output;
    private final SoundOutput silence = new SilentOutput();
    private final Runnable onChange;
    private volatile String status;
    private volatile double restingSeconds;
    private long plays;
    private int openRate;
    private SoundOutput.@Nullable Stream open;

    /**
     * @param output where sound goes
     * @param onChange told when a sound ended by itself and when {@link #status()} changed, on the player's thread
     */
    public Player(SoundOutput output, Runnable onChange) {
        this.output = output;
        this.onChange = onChange;
        status = output.label();
        thread.execute(() -> tell(output.isThere() ? output.label() : silence.label()));
    }

    /** Starts a passage at a second of its sound, replacing what plays; returns at once. */
    public void play(Passage passage, double fromSeconds) {
        stop();
        Playhead playhead = new Playhead(passage, fromSeconds, resampler);
        current.set(playhead);
        thread.execute(() -> run(playhead));
    }

    /** Goes on at the same second with something else; does nothing if nothing plays. */
    public void change(Passage passage) {
        Playhead playhead = current.get();
        if (playhead == null) {
            return;
        }
        if (playhead.reaches(passage)) {
            playhead.change(passage);
        } else {
            play(passage, playhead.seconds());
        }
    }

    /** Stops; the position stays where it is. */
    public void stop() {
        Playhead playhead = current.getAndSet(null);
        if (playhead != null) {
            playhead.stop();
            restingSeconds = playhead.seconds();
        }
    }

    /** Whether a sound plays. */
    public boolean isPlaying() {
        return current.get() != null;
    }

    /** The second of the sound that is audible now, or was when it ended. Cheap: may be called each frame. */
    public double positionSeconds() {
        Playhead playhead = current.get();
        return playhead == null ? restingSeconds : playhead.seconds();
    }

    /** Where sound goes, for the status line. */
    public String status() {
        return status;
    }

    @Override
    public void close() {
        stop();
        thread.execute(this::closeOutput);
        thread.shutdown();
    }

    private void run(Playhead playhead) {
        if (playhead.isStopped()) {
            return;
        }
        plays++;
        try {
            SoundOutput.Stream stream = ready(playhead.wantedRate());
            tell(output.label());
            feed(playhead, stream, openRate);
        } catch (IOException e) {
            closeOutput();
            tell(silence.label());
            playSilently(playhead);
        } finally {
            end(playhead);
        }
    }

    private void playSilently(Playhead playhead) {
        int rate = playhead.wantedRate();
        try (SoundOutput.Stream clock = silence.open(rate)) {
            feed(playhead, clock, rate);
        } catch (IOException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void end(Playhead playhead) {
        double second = playhead.seconds();
        if (current.compareAndSet(playhead, null)) {
            restingSeconds = second;
            onChange.run();
        }
        long own = plays;
        if (!thread.isShutdown()) {
            thread.schedule(() -> closeIfIdle(own), IDLE_SECONDS, TimeUnit.SECONDS);
        }
    }

    private static void feed(Playhead playhead, SoundOutput.Stream stream, int rate) throws IOException {
        stream.flush();
        long before = stream.playedFrames();
        playhead.follow(() -> stream.playedFrames() - before, rate);
        byte[] bytes = new byte[2 * Math.max(1, rate / CHUNKS_PER_SECOND)];
        int n = playhead.next(bytes);
        while (n > 0) {
            stream.write(bytes, n);
            n = playhead.next(bytes);
        }
        if (playhead.isStopped()) {
            stream.flush();
        } else {
            stream.drain();
        }
    }

    /** The output stays open for a while: opening it takes longer than a hover may. */
    private SoundOutput.Stream ready(int sampleRate) throws IOException {
        SoundOutput.Stream stream = open;
        if (stream == null || openRate != sampleRate) {
            closeOutput();
            stream = output.open(sampleRate);
            open = stream;
            openRate = sampleRate;
        }
        return stream;
    }

    private void closeIfIdle(long playsThen) {
        if (plays == playsThen) {
            closeOutput();
        }
    }

    private void closeOutput() {
        if (open != null) {
            open.close();
            open = null;
        }
    }

    private void tell(String text) {
        if (!text.equals(status)) {
            status = text;
            onChange.run();
        }
    }
}
