package org.auscult.ui.spectrogram;

import org.auscult.feature.DisplaySpectrogram;
import org.auscult.workbench.Span;

/** The range of levels that shows a recording well: all but its quietest twentieth and its loudest thousandth. */
final class LevelFit {
    private static final int LOWEST = -140;
    private static final double QUIET = 0.05;
    private static final double LOUD = 0.999;
    private static final int LOOKED_AT = 400_000;
    private static final double NARROWEST = 20;

    private LevelFit() {}

    static Span of(DisplaySpectrogram s) {
        int[] counts = new int[-LOWEST + 1];
        long values = (long) s.ready() * s.bins();
        int step = (int) Math.max(1, values / LOOKED_AT) | 1;
        int total = 0;
        for (int i = 0; i < values; i += step) {
            int level = (int) Math.max(0, Math.min(-LOWEST, s.decibels()[i] - LOWEST));
            counts[level]++;
            total++;
        }
        double low = at(counts, QUIET * total);
        double high = at(counts, LOUD * total) + 1;
        return new Span(Math.max(LOWEST, Math.min(low, high - NARROWEST)), Math.min(0, high));
    }

    private static double at(int[] counts, double rank) {
        long seen = 0;
        for (int i = 0; i < counts.length; i++) {
            seen += counts[i];
            if (seen > rank) {
                return LOWEST + i;
            }
        }
        return 0;
    }
}
