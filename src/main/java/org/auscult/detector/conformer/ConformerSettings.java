package org.auscult.detector.conformer;

import java.util.Map;
import org.auscult.detector.Setting;
import org.auscult.feature.LogMelSettings;
import org.auscult.feature.augmentation.AugmentationSettings;
import org.auscult.file.Json;

/** Every setting of the conformer. */
public record ConformerSettings(NetworkSettings network, TrainingSettings training, AugmentationSettings augmentation) {
    /**
     * Checks the ranges and what must fit together.
     *
     * @throws IllegalArgumentException naming the setting that does not fit
     */
    public ConformerSettings {
        Setting.check(
                ConformerSettingList.ALL,
                new Json().values(Map.of("network", network, "training", training, "augmentation", augmentation)));
        int mels = LogMelSettings.paper().mels();
        refuse(network.mels() != mels, "network.mels must be " + mels + ", as the front end gives them");
        refuse(
                network.width() % network.heads() != 0,
                "network.width must be a multiple of network.heads, " + network.heads());
        refuse(network.kernel() % 2 == 0, "network.kernel must be odd, not " + network.kernel());
        refuse(
                training.stageOneEpochs() + training.stageTwoEpochs() < 1,
                "training.stageOneEpochs and training.stageTwoEpochs must not both be 0");
    }

    private static void refuse(boolean isWrong, String message) {
        if (isWrong) {
            throw new IllegalArgumentException(message);
        }
    }
}
