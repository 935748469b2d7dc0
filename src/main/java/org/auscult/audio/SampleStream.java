package org.auscult.audio;

import java.io.Closeable;
import java.io.IOException;

/** The samples of a file, one stretch after the other. For one thread. */
public interface SampleStream extends Closeable {
    /** What the file says of itself. */
    AudioInfo info();

    /**
     * Reads the next frames.
     *
     * @param into one array a channel, full scale −1 … 1
     * @param frames how many at most; each array holds as many
     * @return how many were read; 0 at the end
     * @throws IOException if the file can't be read on
     */
    int read(float[][] into, int frames) throws IOException;

    /**
     * Passes over frames, at most to the end.
     *
     * @throws IOException if the file can't be read on
     */
    void skip(long frames) throws IOException;
}
