package org.auscult.demo;

/**
 * The size of a demo plant.
 *
 * @param ids machines of each type, 1 … 50: their even ids have two digits
 * @param trainingClips normal training clips of each machine, from 1
 * @param testClips normal test clips, and as many anomalous ones, of each machine, from 0
 * @param seconds length of a clip, 1 … 600
 * @param snrDb machine against factory noise, in dB: −6, 0 or 6 as MIMII, −200 … 200
 * @param seed of everything random
 */
public record PlantSettings(int ids, int trainingClips, int testClips, double seconds, double snrDb, long seed) {
    private static final int MOST_IDS = 50;
    private static final double SHORTEST = 1;
    private static final double LONGEST = 600;
    private static final double MOST_DB = 200;

    /** Checks the ranges. */
    public PlantSettings {
        if (ids < 1 || ids > MOST_IDS) {
            throw new IllegalArgumentException("A plant has 1 to " + MOST_IDS + " machines of each type, not " + ids);
        }
        if (trainingClips < 1) {
            throw new IllegalArgumentException(
                    "A machine needs a training clip to be learned from, not " + trainingClips);
        }
        if (testClips < 0) {
            throw new IllegalArgumentException("A machine has 0 test clips or more, not " + testClips);
        }
        if (!(seconds >= SHORTEST && seconds <= LONGEST)) {
            throw new IllegalArgumentException(
                    "A clip lasts " + SHORTEST + " to " + LONGEST + " seconds, not " + seconds);
        }
        if (!(Math.abs(snrDb) <= MOST_DB)) {
            throw new IllegalArgumentException(
                    "The signal-to-noise ratio lies between -" + MOST_DB + " and " + MOST_DB + " dB, not " + snrDb);
        }
    }

    /** The plant that a newcomer gets: 3 ids, 40 + 12 + 12 clips of 10 s, 0 dB. */
    public static PlantSettings standard() {
        return new PlantSettings(3, 40, 12, 10, 0, 1);
    }
}
