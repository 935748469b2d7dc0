package org.auscult.detector.spectrum;

/**
 * What goes into the embedding.
 *
 * @param deviation the deviation over time of each band besides its mean
 */
record SpectrumSettings(boolean deviation) {
    static SpectrumSettings standard() {
        return new SpectrumSettings(true);
    }
}
