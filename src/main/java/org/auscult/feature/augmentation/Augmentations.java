package org.auscult.feature.augmentation;

import java.util.List;

/** The list of augmentations; "none" is the first class that the network tells. */
public final class Augmentations {
    private Augmentations() {}

    /** All, in the order of the classes. */
    public static List<Augmentation> all() {
        return List.of(
                () -> "none",
                new WhiteNoise(),
                new Fade(),
                new Mask("time-mask", true),
                new Mask("frequency-mask", false),
                new PitchShift(),
                new TimeShift(),
                new TimeStretch());
    }
}
