package org.auscult.workbench;

import org.auscult.dataset.Recording;
import org.auscult.inspection.FrameDeviation;

/**
 * Begins where a recording deviates most from its machine's normals. Where that is not known in time, at its beginning: what
 * the detector attended to would be at hand, but on steady machines it misses a fault more often than a guess.
 */
public final class AnomalousStart implements HoverToHear.Start {
    private final KnownDeviations known;
    private final KnownDeviations.Listener coming;

    /** Knows what these know. */
    public AnomalousStart(KnownDeviations known) {
        this.known = known;
        this.coming = known.listener();
    }

    @Override
    public void prepare(Recording recording) {
        coming.get(recording, deviation -> {}, error -> {});
    }

    @Override
    public double second(Heard sound) {
        FrameDeviation deviation = known.of(sound.recording());
        return deviation == null ? 0 : deviation.mostAnomalousSecond();
    }
}
