package org.auscult.feature;

import java.util.Arrays;

/** Triangular Mel filters on Slaney's scale, area-normalised (librosa's definition). */
public final class MelFilterbank {
    private static final double LINEAR_STEP = 200.0 / 3;
    private static final double LOG_START = 1000;
    private static final double LOG_STEP = Math.log(6.4) / 27;

    private final int[] first;
    private final double[][] weights;

    /** The filters for power spectra of {@code fftLength / 2 + 1} bins. */
    public MelFilterbank(LogMelSettings settings) {
        int mels = settings.mels();
        int bins = settings.fftLength() / 2 + 1;
        double[] edges = edges(settings);
        first = new int[mels];
        weights = new double[mels][];
        for (int m = 0; m < mels; m++) {
            double[] row = new double[bins];
            int from = bins;
            int to = -1;
            for (int k = 0; k < bins; k++) {
                double f = (double) k * settings.sampleRate() / settings.fftLength();
                double rise = (f - edges[m]) / (edges[m + 1] - edges[m]);
                double fall = (edges[m + 2] - f) / (edges[m + 2] - edges[m + 1]);
                row[k] = Math.max(0, Math.min(rise, fall)) * 2 / (edges[m + 2] - edges[m]);
                if (row[k] > 0) {
                    from = Math.min(from, k);
                    to = k;
                }
            }
            first[m] = to < 0 ? 0 : from;
            weights[m] = to < 0 ? new double[0] : Arrays.copyOfRange(row, from, to + 1);
        }
    }

    /** The corners of the triangles in Hz, ascending: band m rises from corner m, peaks at m + 1 and ends at m + 2. */
    public static double[] edges(LogMelSettings settings) {
        double[] edges = new double[settings.mels() + 2];
        double low = mel(settings.lowestHz());
        double high = mel(settings.highestHz());
        for (int i = 0; i < edges.length; i++) {
            edges[i] = hertz(low + (high - low) * i / (settings.mels() + 1));
        }
        return edges;
    }

    /**
     * The energies in all bands of some power spectra.
     *
     * @param power [bins × lanes]: bin b of spectrum l stands at {@code b * lanes + l}
     * @param energies [mels × lanes], filled
     */
    void energies(double[] power, int lanes, double[] energies) {
        Arrays.fill(energies, 0);
        for (int m = 0; m < weights.length; m++) {
            for (int i = 0; i < weights[m].length; i++) {
                double w = weights[m][i];
                int bin = (first[m] + i) * lanes;
                for (int lane = 0; lane < lanes; lane++) {
                    energies[m * lanes + lane] += w * power[bin + lane];
                }
            }
        }
    }

    /** The weight of a bin in a band. */
    public double weight(int band, int bin) {
        int i = bin - first[band];
        return i < 0 || i >= weights[band].length ? 0 : weights[band][i];
    }

    /** Slaney's scale: linear up to 1 kHz, logarithmic above. */
    public static double mel(double hertz) {
        return hertz < LOG_START
                ? hertz / LINEAR_STEP
                : LOG_START / LINEAR_STEP + Math.log(hertz / LOG_START) / LOG_STEP;
    }

    /** The frequency of a place on Slaney's scale. */
    public static double hertz(double mel) {
        double corner = LOG_START / LINEAR_STEP;
        return mel < corner ? mel * LINEAR_STEP : LOG_START * Math.exp(LOG_STEP * (mel - corner));
    }
}
