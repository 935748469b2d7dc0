package org.auscult.audio;

import java.io.IOException;
import java.io.InterruptedIOException;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

/** The system's default sound device. */
public final class DeviceOutput implements SoundOutput {
    private static final int BUFFERS_PER_SECOND = 10;
    private static final int POLL_MILLIS = 2;
    private static final long LOST_NANOS = 1_500_000_000L;

    @Override
    public Stream open(int sampleRate) throws IOException {
        AudioFormat format = new AudioFormat(sampleRate, 16, 1, true, false);
        if (!AudioSystem.isLineSupported(new DataLine.Info(SourceDataLine.class, format))) {
            throw new IOException("no device takes " + format);
        }
        try {
            SourceDataLine line = AudioSystem.getSourceDataLine(format);
            line.open(format, 2 * sampleRate / BUFFERS_PER_SECOND);
            line.start();
            return new Line(line);
        } catch (LineUnavailableException | IllegalArgumentException | SecurityException e) {
            throw new IOException("the sound device can't be opened: " + e.getMessage(), e);
        }
    }

    @Override
    public boolean isThere() {
        return AudioSystem.isLineSupported(new DataLine.Info(SourceDataLine.class, null));
    }

    @Override
    public String label() {
        return "Sound: default device";
    }

    /** A device that was pulled out takes nothing more, without an error: that is told by its standing still. */
    private record Line(SourceDataLine line) implements Stream {
        @Override
        public void write(byte[] bytes, int length) throws IOException {
            int done = 0;
            long last = System.nanoTime();
            while (done < length) {
                int room = Math.min(length - done, line.available()) & ~1;
                int taken = room > 0 ? line.write(bytes, done, room) : 0;
                if (taken < room) {
                    throw new IOException("the sound device is gone");
                }
                done += taken;
                if (taken > 0) {
                    last = System.nanoTime();
                } else {
                    pause(last);
                }
            }
        }

        @Override
        public long playedFrames() {
            return line.getLongFramePosition();
        }

        @Override
        public void drain() throws IOException {
            long last = System.nanoTime();
            int room = line.available();
            while (room < line.getBufferSize()) {
                pause(last);
                int now = line.available();
                last = now == room ? last : System.nanoTime();
                room = now;
            }
        }

        private void pause(long lastMove) throws IOException {
            if (!line.isOpen() || System.nanoTime() - lastMove > LOST_NANOS) {
                throw new IOException("the sound device is gone");
            }
            try {
                Thread.sleep(POLL_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("stopped");
            }
        }

        @Override
        public void flush() {
            line.flush();
        }

        @Override
        public void close() {
            line.close();
        }
    }
}
