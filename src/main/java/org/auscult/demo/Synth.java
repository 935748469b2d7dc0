package org.auscult.demo;

import java.util.random.RandomGenerator;

/** A clip being put together from oscillators, filtered noise and struck resonances. */
final class Synth {
    private final int rate;
    private final RandomGenerator random;
    private final double[] out;

    Synth(MachineSound.Conditions clip) {
        rate = clip.sampleRate();
        random = clip.random();
        out = new double[clip.samples()];
    }

    /** A gain over time, by second. */
    @FunctionalInterface
    interface Envelope {
        double at(double second);
    }

    /** Partials of a fundamental with slow speed jitter; amplitude k is that of the k-th harmonic. */
    void harmonics(double hertz, double jitter, Envelope gain, double... amplitudes) {
        double[] phase = new double[amplitudes.length];
        for (int k = 0; k < phase.length; k++) {
            phase[k] = random.nextDouble() * 2 * Math.PI;
        }
        double drift = 0;
        double angle = 0;
        for (int i = 0; i < out.length; i++) {
            drift = 0.9998 * drift + 0.0002 * random.nextGaussian() * 40;
            angle += 2 * Math.PI * hertz * (1 + jitter * drift) / rate;
            double sum = 0;
            for (int k = 0; k < amplitudes.length; k++) {
                sum += amplitudes[k] * Math.sin((k + 1) * angle + phase[k]);
            }
            out[i] += gain.at((double) i / rate) * sum;
        }
    }

    /** A tone that glides. */
    void glide(Envelope hertz, Envelope gain) {
        double angle = random.nextDouble() * 2 * Math.PI;
        for (int i = 0; i < out.length; i++) {
            double second = (double) i / rate;
            angle += 2 * Math.PI * hertz.at(second) / rate;
            out[i] += gain.at(second) * Math.sin(angle);
        }
    }

    /** White noise through a band-pass (second order, twice). */
    void noise(double centre, double width, Envelope gain) {
        Biquad first = Biquad.bandPass(centre, width, rate);
        Biquad second = Biquad.bandPass(centre, width, rate);
        double level = Math.sqrt(rate / (2 * width));
        for (int i = 0; i < out.length; i++) {
            double value = second.next(first.next(random.nextGaussian()));
            out[i] += gain.at((double) i / rate) * level * value;
        }
    }

    /** A struck resonance that dies away. */
    void strike(double second, double hertz, double decaySeconds, double amplitude) {
        int first = (int) (second * rate);
        double phase = random.nextDouble() * 0.4;
        for (int i = Math.max(0, first); i < out.length && i < first + 7 * decaySeconds * rate; i++) {
            double t = (double) (i - first) / rate;
            double attack = Math.min(1, t / 0.0005);
            out[i] += amplitude * attack * Math.exp(-t / decaySeconds) * Math.sin(2 * Math.PI * hertz * t + phase);
        }
    }

    double uniform(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    float[] samples() {
        float[] samples = new float[out.length];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) out[i];
        }
        return samples;
    }
}
