package org.auscult.detector.conformer;

import java.util.Locale;
import org.auscult.detector.TrainingFailedException;
import org.auscult.feature.LogMelSettings;

/**
 * About how much memory a training takes, known before it starts: the matrices of every module for every clip of a batch, the
 * gradients of each group, and the rest of the program.
 *
 * @param bytes in all
 */
record MemoryNeed(double bytes) {
    private static final double PROGRAM = 0.9e9;
    private static final double GIGABYTE = 1e9;
    private static final int GROUPS = 8;

    static MemoryNeed of(ConformerSettings settings) {
        NetworkSettings n = settings.network();
        LogMelSettings sound = LogMelSettings.paper();
        double frames = 1 + settings.training().cropSeconds() * sound.sampleRate() / sound.hop();
        double rows = n.convolutionalFront() ? frames / 4 : frames;
        double front = n.convolutionalFront() ? frames / 2 * n.mels() / 2 * (2 * n.width() + 9) * 1.25 : 0;
        double block = 27.0 * n.width() + 4.0 * n.feedForward() + n.heads() * rows;
        double clip = front + rows * n.blocks() * block + frames * n.mels();
        double weights = n.blocks() * (4.0 * n.width() * n.feedForward() + 7.0 * n.width() * n.width())
                + (n.convolutionalFront() ? 9.0 + n.mels() / 4.0 : 1) * n.width() * n.width();
        return new MemoryNeed(4 * (settings.training().batchClips() * clip + (GROUPS + 6) * weights) + PROGRAM);
    }

    /**
     * Why a training does not fit, with both numbers and what to change; empty if it does.
     *
     * @param available bytes of the machine
     */
    String obstacle(double available) {
        return bytes <= available
                ? ""
                : String.format(
                        Locale.ROOT,
                        "This training needs about %.1f GB of memory, and this machine has %.1f GB. Try a smaller"
                                + " training.batchClips or training.cropSeconds",
                        bytes / GIGABYTE,
                        available / GIGABYTE);
    }

    /**
     * Refuses a training that does not fit.
     *
     * @param available bytes of the machine
     * @throws TrainingFailedException as {@link #obstacle} says
     */
    void check(double available) {
        String obstacle = obstacle(available);
        if (!obstacle.isEmpty()) {
            throw new TrainingFailedException(obstacle);
        }
    }

    /** The machine's memory, or what a container leaves of it. */
    static double ofMachine() {
        java.lang.management.OperatingSystemMXBean system =
                java.lang.management.ManagementFactory.getOperatingSystemMXBean();
        return system instanceof com.sun.management.OperatingSystemMXBean known
                ? known.getTotalMemorySize()
                : Double.MAX_VALUE;
    }
}
