package org.auscult.ui.plots;

import java.util.ArrayList;
import java.util.List;

/**
 * A kind's part of a bar, on top of those of the kinds before it.
 *
 * @param bar which clips it is
 * @param bottom where it begins, over the ground
 * @param top where it ends
 */
record HistogramPart(Histogram.Bar bar, double bottom, double top) {
    /** A clip on thousands is still seen and pointed at. */
    private static final double THINNEST = 3;

    /**
     * The parts of a bin's bar, from the ground upwards.
     *
     * @param height of the axis of counts
     */
    static List<HistogramPart> of(Histogram histogram, int bin, CountAxis counts, double height) {
        List<HistogramPart> parts = new ArrayList<>();
        int count = 0;
        double bottom = 0;
        for (Histogram.Series series : histogram.series()) {
            Histogram.Bar bar = new Histogram.Bar(series, bin);
            if (!bar.clips().isEmpty()) {
                count += bar.clips().size();
                double top = Math.max(bottom + THINNEST, counts.share(count) * height);
                parts.add(new HistogramPart(bar, bottom, top));
                bottom = top;
            }
        }
        return parts;
    }
}
