package org.auscult.feature;

/**
 * A log-mel spectrogram in dB.
 *
 * @param mels number of Mel bands
 * @param frames number of time frames
 * @param values frame after frame: the value of band m in frame t stands at {@code t * mels + m}
 */
public record LogMelSpectrogram(int mels, int frames, float[] values) {
    public LogMelSpectrogram {
        if (values.length != mels * frames) {
            throw new IllegalArgumentException(values.length + " values for " + frames + " × " + mels);
        }
    }

    /** The level of a band in a frame, in dB. */
    public float at(int frame, int mel) {
        return values[frame * mels + mel];
    }
}
