package org.auscult.detector.conformer;

/**
 * The course of a training (METHOD §4).
 *
 * @param stageOneEpochs on the target type, binary head frozen
 * @param stageTwoEpochs with the other types
 * @param batchClips clips in a batch
 * @param cropSeconds length of the random crops that are trained on
 * @param learningRate of Adam
 * @param scale s of ArcFace
 * @param margin m of ArcFace in radians
 * @param continuousMargin the continuous rule beyond π − m; otherwise the classic one
 * @param marginWarmUpEpochs over which m rises from 0
 * @param idWeight λ1
 * @param binaryWeight λ2
 * @param augmentationWeight λ3
 * @param maxGradientNorm gradients are scaled down to this; 0 for no limit
 * @param jointClasses ArcFace over the ids of all types, in both stages; otherwise over the target's alone, as the paper
 * @param mixup share of the clips that are mixed with another; 0 for none, as the paper
 * @param cosineSchedule the learning rate falls to 0 along half a cosine; otherwise constant, as the paper
 * @param averagedEpochs the model is the mean of the last so many epochs' weights; 1 for the last alone, as the paper
 * @param checkpointSeconds how long a crash may throw the training back; 0 to keep its position after each batch
 */
public record TrainingSettings(
        int stageOneEpochs,
        int stageTwoEpochs,
        int batchClips,
        double cropSeconds,
        double learningRate,
        double scale,
        double margin,
        boolean continuousMargin,
        int marginWarmUpEpochs,
        double idWeight,
        double binaryWeight,
        double augmentationWeight,
        double maxGradientNorm,
        boolean jointClasses,
        double mixup,
        boolean cosineSchedule,
        int averagedEpochs,
        double checkpointSeconds) {
    /** Checks the ranges. */
    public TrainingSettings {
        check("training.stageOneEpochs", stageOneEpochs, 0, 10_000);
        check("training.stageTwoEpochs", stageTwoEpochs, 0, 10_000);
        check("training.stageOneEpochs + training.stageTwoEpochs", stageOneEpochs + stageTwoEpochs, 1, 20_000);
        check("training.batchClips", batchClips, 2, 1024);
        check("training.cropSeconds", cropSeconds, 0.3, 60);
        check("training.learningRate", learningRate, 1e-7, 1);
        check("training.scale", scale, 1, 256);
        check("training.margin", margin, 0, 1.5);
        check("training.marginWarmUpEpochs", marginWarmUpEpochs, 0, 10_000);
        check("training.idWeight", idWeight, 0, 1000);
        check("training.binaryWeight", binaryWeight, 0, 1000);
        check("training.augmentationWeight", augmentationWeight, 0, 1000);
        check("training.maxGradientNorm", maxGradientNorm, 0, 1e6);
        check("training.mixup", mixup, 0, 1);
        check("training.averagedEpochs", averagedEpochs, 1, 10_000);
        check("training.checkpointSeconds", checkpointSeconds, 0, 86_400);
    }

    private static void check(String name, double value, double low, double high) {
        if (!(value >= low && value <= high)) {
            throw new IllegalArgumentException(name + " must lie in " + low + " … " + high + ", not " + value);
        }
    }
}
