package org.auscult.audio;

import java.nio.file.Path;

/** Reads WAV files. */
public final class WavReader {
    /** Reads the whole file. */
    public Waveform read(Path file) throws UnreadableAudioException {
        throw new UnsupportedOperationException();
    }

    /** Reads the header only: format, rate, channels, frames; says what is wrong with the file without reading the samples. */
    public WavInfo info(Path file) throws UnreadableAudioException {
        throw new UnsupportedOperationException();
    }
}
