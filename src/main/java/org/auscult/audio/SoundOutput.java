package org.auscult.audio;

import java.io.IOException;

/** Where sound goes. */
public interface SoundOutput {
    /**
     * Makes ready for 16-bit little-endian frames of one channel.
     *
     * @throws IOException saying why, if nothing takes sound
     */
    Stream open(int sampleRate) throws IOException;

    /** Whether there is a device to open; may take a moment. */
    boolean isThere();

    /** What it is, for the status line: "Sound: default device". */
    String label();

    /** A running output. Used by one thread but for {@link #playedFrames()}. */
    interface Stream extends AutoCloseable {
        /**
         * Waits until the bytes find room, which is about a tenth of a second long.
         *
         * @throws IOException if the device is gone
         */
        void write(byte[] bytes, int length) throws IOException;

        /** Frames that were audible since it was opened; dropped ones count too. */
        long playedFrames();

        /**
         * Waits until all that was written was audible.
         *
         * @throws IOException if the device is gone
         */
        void drain() throws IOException;

        /** Drops what is not yet audible. */
        void flush();

        @Override
        void close();
    }
}
