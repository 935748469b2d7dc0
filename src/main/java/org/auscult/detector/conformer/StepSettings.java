package org.auscult.detector.conformer;

/**
 * What may change from step to step (METHOD §3, §4).
 *
 * @param scale s of ArcFace
 * @param margin m of ArcFace in radians
 * @param continuousMargin the continuous rule beyond π − m; otherwise the classic one
 * @param idWeight λ1
 * @param binaryWeight λ2; 0 freezes the binary head
 * @param augmentationWeight λ3
 * @param learningRate of Adam
 * @param maxGradientNorm the gradient is scaled down to this L2 norm if longer; 0 for no limit
 */
public record StepSettings(
        double scale,
        double margin,
        boolean continuousMargin,
        double idWeight,
        double binaryWeight,
        double augmentationWeight,
        double learningRate,
        double maxGradientNorm) {}
