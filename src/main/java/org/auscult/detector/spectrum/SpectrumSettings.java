package org.auscult.detector.spectrum;

import java.util.List;
import org.auscult.detector.Setting;

/**
 * What goes into the embedding.
 *
 * @param deviation the deviation over time of each band besides its mean
 */
record SpectrumSettings(boolean deviation) {
    static final List<Setting> ALL = List.of(new Setting(
            "deviation",
            "Deviation over time",
            "",
            Setting.Kind.SWITCH,
            0,
            1,
            "The embedding holds the deviation over time of each band besides its mean.",
            Setting.Origin.OURS,
            ""));

    static SpectrumSettings standard() {
        return new SpectrumSettings(true);
    }
}
