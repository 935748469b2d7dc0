package org.auscult.demo;

/**
 * The size of a demo plant.
 *
 * @param ids machines of each type, 1 …
 * @param trainingClips normal training clips of each machine
 * @param testClips normal test clips, and as many anomalous ones, of each machine
 * @param seconds length of a clip
 * @param snrDb machine against factory noise, in dB: −6, 0 or 6 as MIMII
 * @param seed of everything random
 */
public record PlantSettings(int ids, int trainingClips, int testClips, double seconds, double snrDb, long seed) {
    /** The plant that a newcomer gets: 3 ids, 40 + 12 + 12 clips of 10 s, 0 dB. */
    public static PlantSettings standard() {
        return new PlantSettings(3, 40, 12, 10, 0, 1);
    }
}
