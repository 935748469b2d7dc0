package org.auscult.detector.conformer;

/**
 * The course of a training (METHOD §4); {@link ConformerSettingList} has the ranges.
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
    /** Whether clips of the other types stand in the batches of a stage: with joint classes they do in both. */
    boolean isMixed(boolean stageTwo) {
        return stageTwo || jointClasses;
    }
}
