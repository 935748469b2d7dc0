package org.auscult.audio;

/** A tone in samples. */
public final class Tone {
    private Tone() {}

    /** Its power, 1 for an amplitude of 1. */
    public static double power(float[] samples, double hertz, int rate) {
        double re = 0;
        double im = 0;
        for (int i = 0; i < samples.length; i++) {
            re += samples[i] * Math.cos(2 * Math.PI * hertz * i / rate);
            im += samples[i] * Math.sin(2 * Math.PI * hertz * i / rate);
        }
        return 4 * (re * re + im * im) / ((double) samples.length * samples.length);
    }
}
