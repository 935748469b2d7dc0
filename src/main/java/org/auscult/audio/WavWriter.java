package org.auscult.audio;

import java.io.IOException;
import java.nio.file.Path;

/** Writes 16-bit PCM WAV files. */
public final class WavWriter {
    /** Writes in one piece or not at all; samples beyond full scale are clipped. */
    public void write(Path file, Waveform waveform) throws IOException {
        throw new UnsupportedOperationException();
    }
}
