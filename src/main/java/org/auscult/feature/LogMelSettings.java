package org.auscult.feature;

/**
 * The front end of METHOD: sample rate in Hz, FFT length and hop in samples, number of Mel bands, band limits in Hz.
 */
public record LogMelSettings(int sampleRate, int fftLength, int hop, int mels, double lowestHz, double highestHz) {
    /** The paper's: 16 kHz, 1024, 512, 128 bands from 0 to 8 kHz. */
    public static LogMelSettings paper() {
        return new LogMelSettings(16000, 1024, 512, 128, 0, 8000);
    }
}
