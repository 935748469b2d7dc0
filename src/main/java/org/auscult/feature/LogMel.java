package org.auscult.feature;

/** Log-mel spectrograms. Safe for use by several threads. */
public final class LogMel {
    public LogMel(LogMelSettings settings) {
        throw new UnsupportedOperationException();
    }

    /** The spectrogram of samples at the settings' rate: 1 + samples / hop frames. */
    public LogMelSpectrogram compute(float[] samples) {
        throw new UnsupportedOperationException();
    }
}
