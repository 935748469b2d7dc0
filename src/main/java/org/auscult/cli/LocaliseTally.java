package org.auscult.cli;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.auscult.demo.FaultRegion;

/** Counts how often the place that was found touches the fault, and how often a place taken at random would. */
final class LocaliseTally {
    private static final double EVERYWHERE = 0.9;

    private final Count time = new Count();
    private final Count band = new Count();

    private static final class Count {
        private int clips;
        private int hits;
        private double chance;

        private void add(
                double[][] places,
                int found,
                List<FaultRegion> regions,
                ToDoubleFunction<FaultRegion> start,
                ToDoubleFunction<FaultRegion> end) {
            int touching = 0;
            boolean isHit = false;
            for (int i = 0; i < places.length; i++) {
                double[] place = places[i];
                boolean touches = regions.stream()
                        .anyMatch(r -> start.applyAsDouble(r) < place[1] && end.applyAsDouble(r) > place[0]);
                touching += touches ? 1 : 0;
                isHit |= touches && i == found;
            }
            double share = (double) touching / places.length;
            if (share < EVERYWHERE) {
                clips++;
                hits += isHit ? 1 : 0;
                chance += share;
            }
        }

        private String row() {
            return clips == 0
                    ? String.format(Locale.ROOT, "%6d %6s %7s", 0, "–", "–")
                    : String.format(Locale.ROOT, "%6d %6.2f %7.2f", clips, (double) hits / clips, chance / clips);
        }
    }

    /**
     * Counts a clip's time.
     *
     * @param places start and end of each, in seconds
     * @param found which of them was found
     */
    void addTime(double[][] places, int found, List<FaultRegion> regions) {
        time.add(places, found, regions, FaultRegion::start, FaultRegion::end);
    }

    /** The same of its frequency, in Hz. */
    void addBand(double[][] places, int found, List<FaultRegion> regions) {
        band.add(places, found, regions, FaultRegion::low, FaultRegion::high);
    }

    /** Clips, share hit and chance in time, then in frequency. */
    String row() {
        return time.row() + "   " + band.row();
    }
}
