package org.auscult.audio;

/**
 * What a sound file says of itself, corrected by what it really holds.
 *
 * @param encoding for people, e.g. "WAV, 16-bit PCM"
 * @param sampleRate in Hz
 * @param channels number of channels
 * @param frames samples in each channel that are there
 * @param missingFrames samples in each channel that the header promises and the file does not hold; 0 for a whole file
 */
public record AudioInfo(String encoding, int sampleRate, int channels, long frames, long missingFrames) {
    /** Length in seconds. */
    public double seconds() {
        return (double) frames / sampleRate;
    }
}
