package org.auscult.audio;

import java.io.InterruptedIOException;
import java.util.function.LongSupplier;

/** Takes the place of a device where there is none: time passes as if it played. */
public final class SilentOutput implements SoundOutput {
    private static final int BUFFERS_PER_SECOND = 10;
    private static final int POLL_MILLIS = 5;

    private final LongSupplier nanos;

    /** Follows the system's clock. */
    public SilentOutput() {
        this(System::nanoTime);
    }

    /** @param nanos the clock */
    SilentOutput(LongSupplier nanos) {
        this.nanos = nanos;
    }

    @Override
    public Stream open(int sampleRate) {
        return new Clock(sampleRate);
    }

    @Override
    public boolean isThere() {
        return true;
    }

    @Override
    public String label() {
        return "No sound device: the playhead moves silently";
    }

    private final class Clock implements Stream {
        private final int sampleRate;
        private long written;
        private long playedAtStart;
        private long start;

        Clock(int sampleRate) {
            this.sampleRate = sampleRate;
        }

        @Override
        public void write(byte[] bytes, int length) throws InterruptedIOException {
            begin();
            while (waiting() > sampleRate / BUFFERS_PER_SECOND) {
                sleep();
            }
            add(length / 2);
        }

        /** An empty output starts its clock with the first frame, as a device does. */
        private synchronized void begin() {
            if (playedFrames() == written) {
                playedAtStart = written;
                start = nanos.getAsLong();
            }
        }

        private synchronized void add(int frames) {
            written += frames;
        }

        private synchronized long waiting() {
            return written - playedFrames();
        }

        @Override
        public synchronized long playedFrames() {
            long passed = (long) ((nanos.getAsLong() - start) * 1e-9 * sampleRate);
            return Math.min(written, playedAtStart + passed);
        }

        @Override
        public void drain() throws InterruptedIOException {
            while (waiting() > 0) {
                sleep();
            }
        }

        @Override
        public synchronized void flush() {
            playedAtStart = written;
            start = nanos.getAsLong();
        }

        @Override
        public void close() {
            flush();
        }

        private void sleep() throws InterruptedIOException {
            try {
                Thread.sleep(POLL_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("stopped");
            }
        }
    }
}
