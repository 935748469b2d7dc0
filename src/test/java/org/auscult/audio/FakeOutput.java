package org.auscult.audio;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** A device of which everything is known. It takes what it is given until it is full; the test plays it. */
public final class FakeOutput implements SoundOutput {
    private static final int ROOM = 1600;
    private static final int QUIET = 6;

    private final ByteArrayOutputStream heard = new ByteArrayOutputStream();
    private long written;
    private long played;
    private boolean gone;

    @Override
    public synchronized Stream open(int sampleRate) throws IOException {
        check();
        return new Line();
    }

    @Override
    public boolean isThere() {
        return true;
    }

    @Override
    public String label() {
        return "Sound: fake";
    }

    /** Makes so many more frames audible, as they come. */
    public synchronized void play(long frames) throws InterruptedException {
        long until = System.nanoTime() + 5_000_000_000L;
        for (long left = frames; left > 0; ) {
            long now = Math.min(left, written - played);
            played += now;
            left -= now;
            notifyAll();
            if (left > 0) {
                if (System.nanoTime() > until) {
                    throw new AssertionError(left + " frames did not come");
                }
                wait(20);
            }
        }
    }

    /** Makes so many more frames audible, or as many as wait: a moment of a device's time. */
    public synchronized void pass(int frames) {
        played = Math.min(written, played + frames);
        notifyAll();
    }

    /** Plays on until nothing more comes: what was stopped is then dropped. */
    public synchronized void settle() throws InterruptedException {
        for (int quiet = 0; quiet < QUIET; quiet++) {
            if (written > played) {
                played = written;
                notifyAll();
                quiet = 0;
            }
            wait(10);
        }
    }

    /** Pulls the plug. */
    public synchronized void pull() {
        gone = true;
        notifyAll();
    }

    /** Puts it in again. */
    public synchronized void plug() {
        gone = false;
    }

    /** Waits for the first bytes after {@link #forget}. */
    public synchronized void awaitBytes() throws InterruptedException {
        while (heard.size() == 0) {
            wait();
        }
    }

    /** Forgets what was heard. */
    public synchronized void forget() {
        heard.reset();
    }

    /** All samples that were handed over, −1 … 1. */
    public synchronized float[] samples() {
        ByteBuffer bytes = ByteBuffer.wrap(heard.toByteArray()).order(ByteOrder.LITTLE_ENDIAN);
        float[] samples = new float[bytes.remaining() / 2];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = bytes.getShort() / 32767f;
        }
        return samples;
    }

    private void check() throws IOException {
        if (gone) {
            throw new IOException("the sound device is gone");
        }
    }

    private final class Line implements Stream {
        @Override
        public void write(byte[] bytes, int length) throws IOException {
            synchronized (FakeOutput.this) {
                await(ROOM - length / 2);
                heard.write(bytes, 0, length);
                written += length / 2;
                FakeOutput.this.notifyAll();
            }
        }

        private void await(long mostWaiting) throws IOException {
            try {
                while (written - played > mostWaiting && !gone) {
                    FakeOutput.this.wait(20);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException(e);
            }
            check();
        }

        @Override
        public long playedFrames() {
            synchronized (FakeOutput.this) {
                return played;
            }
        }

        @Override
        public void drain() throws IOException {
            synchronized (FakeOutput.this) {
                await(0);
            }
        }

        @Override
        public void flush() {
            synchronized (FakeOutput.this) {
                played = written;
                FakeOutput.this.notifyAll();
            }
        }

        @Override
        public void close() {
            flush();
        }
    }
}
