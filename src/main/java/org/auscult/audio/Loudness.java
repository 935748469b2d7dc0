package org.auscult.audio;

/**
 * How loud a sound is.
 *
 * @param rms root mean square of the samples, 0 … 1
 * @param peak largest magnitude
 */
public record Loudness(double rms, double peak) {
    /** −20 dBFS: comfortable, and few machines' peaks clip at it. */
    private static final double COMFORTABLE = 0.1;

    private static final double SILENCE = 1e-6;

    /** Of samples, full scale −1 … 1. */
    public static Loudness of(float[] samples) {
        double squares = 0;
        double peak = 0;
        for (float sample : samples) {
            squares += (double) sample * sample;
            peak = Math.max(peak, Math.abs(sample));
        }
        return new Loudness(Math.sqrt(squares / Math.max(1, samples.length)), peak);
    }

    /** The RMS that all of some sounds can be brought to without clipping one; at most −20 dBFS. */
    public static double common(Loudness... sounds) {
        double target = COMFORTABLE;
        for (Loudness sound : sounds) {
            if (sound.peak > SILENCE) {
                target = Math.min(target, sound.rms / sound.peak);
            }
        }
        return target;
    }

    /** The gain that brings the sound to an RMS; 1 for silence. */
    public double gainTo(double targetRms) {
        return rms > SILENCE ? targetRms / rms : 1;
    }
}
