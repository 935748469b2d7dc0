package org.auscult.audio;

import java.util.Locale;

/**
 * Which microphone of a recording is heard.
 *
 * @param index from 0; −1 for the mean of all
 */
public record Channel(int index) {
    /** The first microphone, as the MIMII baseline uses it. */
    public static final Channel FIRST = new Channel(0);
    /** The mean of all. */
    public static final Channel MEAN = new Channel(-1);

    /** Checks the index. */
    public Channel {
        if (index < -1) {
            throw new IllegalArgumentException("Channels count from 0, not " + index);
        }
    }

    /**
     * Reads a number from 0, or {@code mean}.
     *
     * @throws IllegalArgumentException telling what is possible
     */
    public static Channel parse(String text) {
        if (text.strip().toLowerCase(Locale.ROOT).equals("mean")) {
            return MEAN;
        }
        try {
            return new Channel(Integer.parseInt(text.strip()));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("A channel is a number from 0 or mean, not " + text, e);
        }
    }

    /** The word for people: "channel 3", "mean of channels". */
    public String label() {
        return index < 0 ? "mean of channels" : "channel " + index;
    }

    /** Whether a recording of so many channels has it. */
    public boolean isIn(int channels) {
        return index < channels;
    }

    /** Its samples, full scale −1 … 1; the waveform must have it. */
    public float[] of(Waveform waveform) {
        if (index >= 0) {
            return waveform.channels()[index];
        }
        float[] mean = new float[waveform.frames()];
        for (float[] channel : waveform.channels()) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += channel[i] / waveform.channels().length;
            }
        }
        return mean;
    }
}
