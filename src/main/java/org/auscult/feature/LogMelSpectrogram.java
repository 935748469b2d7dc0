package org.auscult.feature;

import java.util.Arrays;

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

    /** Some of its frames. */
    public LogMelSpectrogram part(int firstFrame, int count) {
        return new LogMelSpectrogram(
                mels, count, Arrays.copyOfRange(values, firstFrame * mels, (firstFrame + count) * mels));
    }

    /** The values band after band, [mels × frames], as files for other programs have them. */
    public float[] bandMajor() {
        float[] turned = new float[values.length];
        for (int t = 0; t < frames; t++) {
            for (int m = 0; m < mels; m++) {
                turned[m * frames + t] = values[t * mels + m];
            }
        }
        return turned;
    }
}
