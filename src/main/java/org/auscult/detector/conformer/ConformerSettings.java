package org.auscult.detector.conformer;

import org.auscult.feature.augmentation.AugmentationSettings;

/** Every setting of the conformer. */
public record ConformerSettings(
        NetworkSettings network, TrainingSettings training, AugmentationSettings augmentation) {}
