package org.auscult.audio;

/**
 * What a WAV header says, corrected by the file's real size.
 *
 * @param encoding for people, e.g. "16-bit PCM"
 * @param sampleRate in Hz
 * @param channels number of channels
 * @param frames samples in each channel
 */
public record WavInfo(String encoding, int sampleRate, int channels, long frames) {
    /** Length in seconds. */
    public double seconds() {
        return (double) frames / sampleRate;
    }
}
