package org.auscult.demo;

import java.util.random.RandomGenerator;

/** The colour of the place where a machine stands: early echoes and a short, darkening tail, fixed for a machine. */
final class Room {
    private final int[] delays;
    private final float[] gains;

    Room(RandomGenerator random, int sampleRate) {
        int echoes = 40;
        delays = new int[echoes];
        gains = new float[echoes];
        for (int i = 0; i < echoes; i++) {
            double second = 0.002 + 0.12 * random.nextDouble();
            delays[i] = (int) (second * sampleRate);
            gains[i] = (float) (0.25 * random.nextGaussian() * Math.exp(-second / 0.035));
        }
    }

    float[] apply(float[] dry) {
        float[] wet = dry.clone();
        for (int e = 0; e < delays.length; e++) {
            for (int i = delays[e]; i < wet.length; i++) {
                wet[i] += gains[e] * dry[i - delays[e]];
            }
        }
        return wet;
    }
}
