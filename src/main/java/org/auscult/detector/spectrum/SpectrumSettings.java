package org.auscult.detector.spectrum;

import java.util.List;
import org.auscult.detector.Setting;

/**
 * What goes into the embedding.
 *
 * @param deviation the deviation over time of each band besides its mean
 */
record SpectrumSettings(boolean deviation) {
    static final List<Setting> ALL = List.of(Setting.onOrOff("deviation", "Deviation over time")
            .explained("The embedding holds the deviation over time of each band besides its mean."));

    static SpectrumSettings standard() {
        return new SpectrumSettings(true);
    }
}
