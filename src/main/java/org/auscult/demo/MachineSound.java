package org.auscult.demo;

import java.util.List;
import java.util.random.RandomGenerator;

/** A type of machine: how one product of it sounds, healthy or with a fault. */
interface MachineSound {
    /** The folder's name, as the public data sets have it. */
    String type();

    /** The faults it can have. */
    List<String> faults();

    /**
     * The dry sound of one clip.
     *
     * @param product which product of the kind, from 0: its size, speed and parts
     * @param fault one of {@link #faults()}, or empty when healthy
     * @param severity 0 … 1
     * @param clip the conditions of this clip
     */
    Sound sound(int product, String fault, double severity, Conditions clip);

    /**
     * A clip's conditions.
     *
     * @param samples length
     * @param sampleRate in Hz
     * @param load 0.85 … 1.15: drifts from clip to clip and moves speed and noise
     * @param random the clip's own source
     */
    record Conditions(int samples, int sampleRate, double load, RandomGenerator random) {
        double seconds() {
            return (double) samples / sampleRate;
        }
    }

    /**
     * A sound and where its fault lies.
     *
     * @param regions where the fault sounds, in the order of time; none if healthy or everywhere
     */
    record Sound(float[] samples, List<FaultRegion> regions) {}
}
