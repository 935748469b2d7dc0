package org.auscult.audio;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** One sound on its way to the ear: gives out bytes, and tells which second is audible by the frames that were played. */
final class Playhead {
    private final Waveform waveform;
    private final int start;
    private final boolean loop;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final long startNanos = System.nanoTime();
    private volatile LongSupplier playedFrames = this::clockFrames;
    private int next;

    Playhead(Waveform waveform, double fromSeconds, boolean loop) {
        this.waveform = waveform;
        this.loop = loop;
        start = (int) Math.max(0, Math.min(waveform.frames() - 1.0, fromSeconds * waveform.sampleRate()));
        next = start;
    }

    int sampleRate() {
        return waveform.sampleRate();
    }

    /** From now on a device counts the frames. */
    void follow(LongSupplier deviceFrames) {
        playedFrames = deviceFrames;
    }

    /** Fills 16-bit little-endian frames, all channels mixed; 0 at the end or when stopped. */
    int next(byte[] bytes) {
        int n = 0;
        while (n < bytes.length && !isStopped()) {
            if (next == waveform.frames()) {
                if (!loop) {
                    break;
                }
                next = 0;
            }
            float sum = 0;
            for (float[] channel : waveform.channels()) {
                sum += channel[next];
            }
            int value = Math.round(Math.max(-1, Math.min(1, sum / waveform.channels().length)) * 32767);
            bytes[n++] = (byte) value;
            bytes[n++] = (byte) (value >> 8);
            next++;
        }
        return n;
    }

    /** Waits as long as the sound lasts. */
    void runSilently() {
        double left = (double) (waveform.frames() - start) / sampleRate();
        try {
            if (loop) {
                stopped.await();
            } else if (stopped.await((long) (left * 1e6), TimeUnit.MICROSECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    double seconds() {
        long frame = start + playedFrames.getAsLong();
        long shown = loop ? frame % waveform.frames() : Math.min(frame, waveform.frames());
        return (double) shown / sampleRate();
    }

    void stop() {
        long frames = playedFrames.getAsLong();
        playedFrames = () -> frames;
        stopped.countDown();
    }

    boolean isStopped() {
        return stopped.getCount() == 0;
    }

    private long clockFrames() {
        return (long) ((System.nanoTime() - startNanos) * 1e-9 * sampleRate());
    }
}
