package org.auscult.audio;

/**
 * Samples of one recording.
 *
 * @param channels one array a channel, all of one length, full scale −1 … 1
 * @param sampleRate in Hz
 */
public record Waveform(float[][] channels, int sampleRate) {
    /** Checks that there is a channel, that all are of one length, and that the rate is positive. */
    public Waveform {
        if (channels.length == 0 || sampleRate <= 0) {
            throw new IllegalArgumentException("A waveform needs a channel and a rate");
        }
        for (float[] channel : channels) {
            if (channel.length != channels[0].length) {
                throw new IllegalArgumentException("The channels differ in length");
            }
        }
    }

    /** A single channel. */
    public static Waveform mono(float[] samples, int sampleRate) {
        return new Waveform(new float[][] {samples}, sampleRate);
    }

    /** Samples in each channel. */
    public int frames() {
        return channels[0].length;
    }

    /** Length in seconds. */
    public double seconds() {
        return (double) frames() / sampleRate;
    }
}
