package org.auscult.detector.conformer;

import java.util.LinkedHashMap;
import java.util.Map;
import org.auscult.feature.augmentation.AugmentationSettings;

/** The ready settings (METHOD §4): the paper's own, and two that suit small sets and desktop processors. */
final class Presets {
    private Presets() {}

    /** By name, the default first. */
    static Map<String, ConformerSettings> all() {
        Map<String, ConformerSettings> presets = new LinkedHashMap<>();
        presets.put(
                "quick",
                new ConformerSettings(
                        NetworkSettings.paper(),
                        new TrainingSettings(12, 14, 28, 2, 5e-4, 16, 0.3, true, 6, 1, 1, 1, 3, true, 0, true, 1, 15),
                        AugmentationSettings.gentle()));
        presets.put(
                "standard",
                new ConformerSettings(
                        NetworkSettings.paper(),
                        new TrainingSettings(
                                30, 30, 28, 4, 3e-4, 16, 0.3, true, 10, 1, 1, 1, 3, true, 0.5, true, 10, 60),
                        AugmentationSettings.gentle()));
        presets.put(
                "paper",
                new ConformerSettings(
                        NetworkSettings.paper(),
                        new TrainingSettings(
                                80, 40, 28, 10, 1e-3, 16, 1.28, true, 0, 1, 1, 1, 0, false, 0, false, 1, 60),
                        AugmentationSettings.paper()));
        return presets;
    }
}
